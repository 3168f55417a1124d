import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();
const ARENDE = '/arenden/motion-2023-02-13-vanort-trostyanets/';
const HANDLING = `${ARENDE}2023-10-04-tjansteutlatande/`;

describe('the citation', () => {
	test('points at the paragraph that the reader has come to, in every form', async () => {
		const page = await stage.open(`${HANDLING}#s3`);
		const permanent = (number: string) =>
			page.getByLabel(`Länk till stycke ${number}`, { exact: true }).getAttribute('href');
		const third = (await permanent('3')) ?? '';
		expect(third).toMatch(/^#p--[0-9a-z]{7}$/);
		for (const form of ['text', 'bibtex', 'csl', 'ris'])
			expect(await page.locator(`#citering--${form}`).textContent()).toContain(HANDLING + third);
		await page.getByLabel('Länk till stycke 12', { exact: true }).click();
		const twelfth = (await permanent('12')) ?? '';
		expect(new URL(page.url()).hash).toBe(twelfth);
		await page.waitForFunction(
			(slut) => document.querySelector('#citering--text')?.textContent.endsWith(slut),
			twelfth,
		);
		await page.evaluate(() => {
			location.hash = '#avsnitt--kallor';
		});
		await page.waitForFunction(
			(slut) => document.querySelector('#citering--text')?.textContent.endsWith(slut),
			HANDLING,
		);
	});

	test.each(['number', 'permanent anchor'])('shows the paragraph that an address leads to by its %s', async (kind) => {
		const page = await stage.open(HANDLING);
		const link = page.getByLabel('Länk till stycke 3', { exact: true });
		const hash = kind === 'number' ? '#s3' : ((await link.getAttribute('href')) ?? '');
		const background = () => page.locator('#s3').evaluate((stycke) => getComputedStyle(stycke).backgroundColor);
		const before = await background();
		await page.goto(page.url() + hash);
		expect(await background()).not.toBe(before);
		expect(
			await page
				.locator('.stycke')
				.evaluateAll((all) => all.filter((s) => getComputedStyle(s).boxShadow !== 'none').map((s) => s.id)),
		).toEqual(['s3']);
	});

	test('is copied by its button', async () => {
		const page = await stage.open(HANDLING, {
			before: (_, context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
		});
		await page.locator('[data-kopiera="citering--text"]').click();
		await page.waitForFunction(() => document.querySelector('[data-kopiera]')?.textContent === 'Kopierat');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Huddinge kommun, .*\/$/);
	});

	test('is there without scripts, and no button that would do nothing', async () => {
		const page = await stage.open(HANDLING, { javaScriptEnabled: false });
		expect(await page.locator('#citering--text').isVisible()).toBe(true);
		expect(await page.locator('[data-kopiera]').first().isVisible()).toBe(false);
		await page.locator('.citera summary').click();
		expect(await page.locator('#citering--bibtex').isVisible()).toBe(true);
	});
});

describe('the code to copy', () => {
	test('shows the timeline in a page of another site, and the ärende itself cannot be shown so', async () => {
		const page = await stage.open(ARENDE);
		const kod = (await page.locator('#badda-in--kod').textContent()) ?? '';
		const har = (adress: string) => adress.replace('https://exempel.invalid/', stage.url);
		const annan = createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.end(har(kod) + har(kod).replace('badda-in/', ''));
		});
		await new Promise<void>((resolve) => annan.listen(0, '127.0.0.1', resolve));
		const { port } = annan.address() as { port: number };
		try {
			await page.goto(`http://127.0.0.1:${String(port)}/`);
			const [forsta, andra] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
			await forsta.locator('h1').waitFor();
			expect(await forsta.locator('ol > li').count()).toBeGreaterThan(5);
			// What the browser shows instead has no main part.
			expect(await andra.locator('main').count()).toBe(0);
		} finally {
			annan.close();
		}
	});
});
