import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './harness.ts';
import { extremePages, isEmbedded, typicalPages } from './pages.ts';
import { said, searchPath } from './search-page.ts';

const stage = useStage();
const EXTREMES = extremePages(inject('siteDir'));
const PAGES = typicalPages(inject('siteDir')).filter((page) => !isEmbedded(page));

const VIEWS = [
	{ width: 320, colorScheme: 'light' },
	{ width: 320, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
] as const;

/** What axe finds in any view of the page, each as one line that says where. */
async function faults(page: Page): Promise<string[]> {
	const found: string[] = [];
	await page.evaluate(axe.source);
	for (const { width, colorScheme } of VIEWS) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		const { violations } = await page.evaluate(() => {
			return (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
		});
		for (const { id, nodes } of violations) {
			for (const { target, html } of nodes) found.push(`${width} px, ${colorScheme}: ${id} ${String(target)}: ${html}`);
		}
	}
	return found;
}

describe('axe finds nothing, narrow or wide, light or dark,', () => {
	test.each(EXTREMES)('on %s', async (address) => {
		expect(await faults(await stage.open(address))).toEqual([]);
	});

	test.each([
		['hits and filters', { q: 'vänort', typ: ['tjansteutlatande', 'tillaggsyrkande'] }, /träff/],
		['no hits', { q: 'qqxyzzy' }, /Inga/],
	])('on the search page with %s', async (_, parts, pattern) => {
		const page = await stage.open(searchPath(parts));
		await said(page, pattern);
		expect(await faults(page)).toEqual([]);
	});

	test('on the search page when the search fails', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }), {
			before: async (_, context) => {
				await context.route('**/sokindex/**', (route) => route.abort());
			},
		});
		await said(page, /kunde inte/);
		expect(await faults(page)).toEqual([]);
	});

	test('but it does find a fault when there is one', async () => {
		const page = await stage.open('/arenden/');
		await page.locator('main h1').evaluate((heading) => {
			heading.style.color = '#aaa';
		});
		expect(await faults(page)).toEqual(expect.arrayContaining([expect.stringContaining('color-contrast')]));
	});
});

describe('with the keyboard', () => {
	test.each(PAGES)('the skip link comes first on %s, and leads to the content', async (address) => {
		const page = await stage.open(address);
		await page.keyboard.press('Tab');
		const skip = page.locator(':focus');
		expect(await skip.innerText()).toBe('Hoppa till innehållet');
		expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
	});

	test.each(PAGES)('the focus is seen wherever it is on %s', async (address) => {
		const page = await stage.open(address);
		const unseen: string[] = [];
		for (let i = 0; i < 25; i++) {
			await page.keyboard.press('Tab');
			const fault = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return undefined;
				const { outlineStyle, outlineWidth } = getComputedStyle(focused);
				const { width, height } = focused.getBoundingClientRect();
				const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
				return seen ? undefined : focused.outerHTML.slice(0, 120);
			});
			if (fault) unseen.push(fault);
		}
		expect(unseen).toEqual([]);
	});
});

describe('on a narrow screen', () => {
	test.each(EXTREMES)('nothing makes %s scroll sideways', async (address) => {
		const page = await stage.open(address, { width: 360, height: 640 });
		expect(await sideways(page)).toEqual([]);
	});

	test('nothing makes the list of hits scroll sideways', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }), { width: 360, height: 640 });
		await said(page, /träff/);
		await page.locator('#sok-val summary').click();
		expect(await sideways(page)).toEqual([]);
	});
});

/** What reaches outside the window, when the page as a whole can be scrolled there. */
function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const outside = [...document.body.querySelectorAll('*')].filter(
			(node) => node.getBoundingClientRect().right > width + 1,
		);
		return [
			`${document.documentElement.scrollWidth} px`,
			...outside.slice(-3).map((node) => node.outerHTML.slice(0, 120)),
		];
	});
}
