import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();
const MOTION = 'motion-2023-02-13-vanort-trostyanets';
const SUMMARY = `/arenden/${MOTION}/2023-10-04-tjansteutlatande/jamfor/sammanfattning/`;
const FREE = `/jamfor/?arende=${MOTION}`;
const LAST_CHANGE = '#andring-2';

describe('a comparison', () => {
	test('stands side by side where there is room', async () => {
		const page = await stage.open(SUMMARY);
		const [left, right] = [page.locator(`${LAST_CHANGE} .fran`), page.locator(`${LAST_CHANGE} .till`)];
		expect(await right.isVisible()).toBe(true);
		expect(await left.innerText()).not.toContain('inom alla sina områden');
		expect(await right.innerText()).toContain('inom alla sina områden');
		const [a, b] = [await left.boundingBox(), await right.boundingBox()];
		expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
	});

	test.each([
		['on a narrow screen', { width: 390 }],
		['on a narrow screen without scripts', { width: 390, javaScriptEnabled: false }],
	])('is one text with marks %s', async (_, opening) => {
		const page = await stage.open(SUMMARY, opening);
		expect(await page.locator(`${LAST_CHANGE} .till`).isVisible()).toBe(false);
		const mark = page.locator(`${LAST_CHANGE} .fran ins`);
		expect(await mark.isVisible()).toBe(true);
		// What colour and line say is also said in words.
		expect(await mark.textContent()).toBe('[i resten av handlingen: inom alla sina områden]');
	});

	test('prints inline, with what is folded', async () => {
		const page = await stage.open(SUMMARY);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator(`${LAST_CHANGE} .till`).isVisible()).toBe(false);
		expect(await page.getByText('Historik').isVisible()).toBe(true);
	});

	test('opens what is folded by keyboard', async () => {
		const page = await stage.open(SUMMARY);
		const folded = page.locator('.jamrad details').first();
		await folded.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await folded.locator('li').first().isVisible()).toBe(true);
	});
});

describe('any two texts', () => {
	test('chosen on the page of an ärende are compared in the browser', async () => {
		const page = await stage.open(`/arenden/${MOTION}/`);
		await page.getByText('Jämför två andra texter').click();
		await page.locator('#jamfor-fran').selectOption('tjansteutlatande-ocr.txt');
		await page.locator('#jamfor-till').selectOption('2023-10-04-tjansteutlatande');
		await page.getByRole('button', { name: 'Jämför' }).click();
		await page.waitForSelector('#jamfor .jamforelse');
		expect(await page.locator('#jamfor').innerText()).toMatch(/366 av källfilens 1\s329 ord/);
		expect(await page.getByText('Överstruket står bara i den första texten').isVisible()).toBe(true);
		const links = await page.locator('#jamfor h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(links).toEqual([
			`/arenden/${MOTION}/kallor/tjansteutlatande-ocr.txt`,
			`/arenden/${MOTION}/2023-10-04-tjansteutlatande/`,
		]);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	test.each([
		['&fran=2023-10-04-tjansteutlatande&till=finns-inte', /finns-inte kunde inte hämtas/],
		['&fran=../../x&till=y', /namnger inte två texter/],
		['&fran=y&till=y', /samma text två gånger/],
	])('that cannot be had say why: %s', async (query, expected) => {
		const page = await stage.open(FREE + query);
		await page.waitForFunction(
			() => !/Hämtar|Välj två/.test(document.getElementById('jamfor--lage')?.textContent ?? ''),
		);
		expect(await page.locator('#jamfor--lage').innerText()).toMatch(expected);
		expect(await page.getByRole('link', { name: 'Till ärendet' }).getAttribute('href')).toBe(`/arenden/${MOTION}/`);
	});

	test('of an ärende that no address can have lead to none', async () => {
		const page = await stage.open('/jamfor/?arende=../x&fran=a&till=b');
		await page.getByText('namnger inte två texter').waitFor();
		expect(await page.getByRole('link', { name: 'Till ärendet' }).isVisible()).toBe(false);
	});

	test('need scripts, and the page says so without them', async () => {
		const page = await stage.open(FREE, { javaScriptEnabled: false });
		expect(await page.locator('#jamfor--lage').innerText()).toContain('Utan skript');
	});
});
