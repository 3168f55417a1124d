import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();
const PAGE = '/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/';

/** The first explained word of paragraph 8, and its explanation. */
async function openTerm(opening: Parameters<typeof stage.open>[1] = {}) {
	const page = await stage.open(PAGE, opening);
	const word = page.locator('#s8 .term').first();
	const box = page.locator('#s8 .termruta').first();
	const isOpen = () => box.evaluate((element) => element.matches(':popover-open'));
	return { page, word, box, isOpen };
}

describe.each([true, false])('an explained word, with scripts: %s', (javaScriptEnabled) => {
	test('opens with the keyboard and closes with Esc', async () => {
		const { page, word, box, isOpen } = await openTerm({ javaScriptEnabled });
		expect(await box.isVisible()).toBe(false);
		await word.focus();
		await page.keyboard.press('Enter');
		expect(await isOpen()).toBe(true);
		expect(await box.textContent()).toContain('Ett skriftligt förslag från en eller flera ledamöter i fullmäktige.');
		await page.keyboard.press('Escape');
		expect(await isOpen()).toBe(false);
	});

	test('opens with a tap and closes with one beside it', async () => {
		const { page, word, isOpen } = await openTerm({ javaScriptEnabled, width: 390 });
		await word.click();
		expect(await isOpen()).toBe(true);
		await page.mouse.click(5, 5);
		expect(await isOpen()).toBe(false);
	});

	test('shows its explanation on hover, which the pointer can move into, and on focus', async () => {
		const { page, word, box } = await openTerm({ javaScriptEnabled, width: 1280 });
		await word.hover();
		expect(await box.isVisible()).toBe(true);
		await box.hover();
		expect(await box.isVisible()).toBe(true);
		await page.mouse.move(0, 0);
		await expect.poll(() => box.isVisible()).toBe(false);
		await word.focus();
		expect(await box.isVisible()).toBe(true);
	});
});

describe('an explained word', () => {
	test('lets its explanation be dismissed with Esc without moving the pointer', async () => {
		const { page, word, box } = await openTerm({ width: 1280 });
		await word.hover();
		// The pointer is over the word from the next frame on.
		await expect.poll(() => box.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await box.isVisible()).toBe(false);
	});

	test('prints without its explanation', async () => {
		const { page, word, box } = await openTerm();
		await word.focus();
		await page.emulateMedia({ media: 'print' });
		expect(await box.isVisible()).toBe(false);
	});

	test('makes no line taller and the page no wider', async () => {
		const { page } = await openTerm({ width: 390 });
		const rows = await page
			.locator('#s8, #s9')
			.evaluateAll((paragraphs) => paragraphs.map((p) => parseFloat(getComputedStyle(p).lineHeight)));
		expect(new Set(rows).size).toBe(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});
});
