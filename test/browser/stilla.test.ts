import { describe, expect, inject, test } from 'vitest';
import { useStage } from './harness.ts';
import { typicalPages } from './pages.ts';

const stage = useStage();

// What the editing interface can offer depends on the browser, and is shown when that is known.
const PAGES = typicalPages(inject('siteDir')).filter((address) => address !== '/redigera/');

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

describe('a page that is being loaded on a phone', () => {
	test.each(PAGES)(
		'stays where it is while its scripts arrive: %s',
		async (address) => {
			const page = await stage.open(address, {
				width: 412,
				before: async (opened) => {
					await opened.addInitScript(`
						globalThis.moved = [];
						new PerformanceObserver((list) => {
							for (const { value, sources } of list.getEntries())
								moved.push(value.toFixed(3) + ' ' + sources.map(({ node }) => node?.className || node?.nodeName).join(' '));
						}).observe({ type: 'layout-shift', buffered: true });
					`);
					// The page is painted before they come, as over a slow network.
					await opened.route(/\.js$/, async (route) => {
						await opened.evaluate(PAINTED);
						await route.continue();
					});
				},
			});
			await page.evaluate(PAINTED);
			expect(await page.evaluate('moved')).toEqual([]);
		},
		30_000,
	);
});
