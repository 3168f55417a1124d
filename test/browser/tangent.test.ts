import { describe, expect, inject, test } from 'vitest';
import { useStage } from './harness.ts';
import { isEmbedded, typicalPages } from './pages.ts';

const stage = useStage();
const PAGES = typicalPages(inject('siteDir')).filter((page) => !isEmbedded(page));
const focused = 'input:is([data-sokfalt], #sokdialog--falt):focus';

describe('the key /', () => {
	test.each(PAGES)('leads to the search field on %s', async (address) => {
		const page = await stage.open(address);
		await page.keyboard.press('/');
		await page.locator(focused).waitFor();
		expect(await page.locator(focused).inputValue()).toBe('');
	});

	test('is a character like any other in a field', async () => {
		const page = await stage.open('/sok/');
		await page.locator('#sok').focus();
		await page.keyboard.type('2022/1011');
		expect(await page.locator('#sok').inputValue()).toBe('2022/1011');
	});

	test.each(['Control+/', 'Alt+/', 'Meta+/'])('does nothing as %s', async (keys) => {
		const page = await stage.open('/arenden/');
		await page.keyboard.press(keys);
		expect(await page.locator(focused).count()).toBe(0);
	});

	test('does nothing in text that can be edited', async () => {
		const page = await stage.open('/arenden/');
		await page.locator('main').evaluate((main) => {
			main.innerHTML = '<p id="text" contenteditable="true">KS-2022</p>';
		});
		await page.locator('#text').click();
		await page.keyboard.press('/');
		expect(await page.locator(focused).count()).toBe(0);
	});
});
