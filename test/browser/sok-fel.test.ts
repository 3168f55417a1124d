import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';
import { said, searchPath } from './search-page.ts';

const stage = useStage();

/** Five seconds of patience, and some for a slow machine. */
const SOON = 8000;

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });
const hanging = (): void => undefined;
const offline = (route: Route): Promise<void> => route.abort('internetdisconnected');
const ownPage = (route: Route): Promise<void> => route.fulfill({ contentType: 'text/html', body: '<h1>Hej</h1>' });

async function damaged(route: Route): Promise<void> {
	const response = await route.fetch();
	const body = await response.body();
	body.fill(0, Math.floor(body.length / 2), Math.floor(body.length / 2) + 8);
	await route.fulfill({ response, body });
}

async function cutShort(route: Route): Promise<void> {
	const response = await route.fetch();
	await route.fulfill({ response, body: (await response.body()).subarray(0, 40) });
}

const FAULTS: [string, string, (route: Route) => unknown][] = [
	['the bundle is missing', '**/pagefind/pagefind.js', missing],
	['the list of the index is missing', '**/pagefind/pagefind-entry.json*', missing],
	['the WebAssembly is missing', '**/pagefind/wasm.*', missing],
	['the WebAssembly is damaged', '**/pagefind/wasm.*', damaged],
	['the metadata is missing', '**/pagefind/*.pf_meta', missing],
	['a chunk of the index is missing', '**/pagefind/index/*', missing],
	['a chunk of the index is damaged', '**/pagefind/index/*', damaged],
	['a chunk of the index is cut short', '**/pagefind/index/*', cutShort],
	['the host answers with a page of its own', '**/pagefind/index/*', ownPage],
	['a filter is missing', '**/pagefind/filter/*', missing],
	['a fragment is missing', '**/pagefind/fragment/*', missing],
	['a fragment is damaged', '**/pagefind/fragment/*', damaged],
	['the network is down', '**/pagefind/**', offline],
	['the worker is missing', '**/_astro/worker*', missing],
	['the bundle hangs', '**/pagefind/pagefind.js', hanging],
	['the index hangs', '**/pagefind/index/*', hanging],
	['a fragment hangs', '**/pagefind/fragment/*', hanging],
];

/** Whether the page has ever said that there are no hits. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new MutationObserver(() => {
			const text = document.getElementById('sok-status')?.textContent ?? '';
			if (/inga träffar/i.test(text)) document.documentElement.dataset.inga = text;
		}).observe(document, { subtree: true, childList: true, characterData: true });
	});
}

describe('a search that does not work', () => {
	test.each(FAULTS)('says so when %s, and never that there are no hits', async (_, pattern, fault) => {
		const page = await stage.open(searchPath({ q: 'vänort' }), {
			before: async (opened, context) => {
				await watch(opened);
				await context.route(pattern, async (route) => {
					await fault(route);
				});
			},
		});
		expect(await said(page, /kunde inte/, SOON)).toBe('Sökningen kunde inte laddas.');
		expect(await page.locator('#sok-fel').isVisible()).toBe(true);
		expect(await page.locator('#sok-fel a').getAttribute('href')).toBe('/arenden/');
		expect(await page.locator('#sok-inga').isVisible()).toBe(false);
		expect(await page.locator('#traffar > li').count()).toBe(0);
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => document.documentElement.dataset.inga)).toBeUndefined();
	});

	test('works again when the fault is gone', async () => {
		let broken = true;
		const page = await stage.open(searchPath({ q: 'vänort' }), {
			before: async (_, context) => {
				await context.route('**/pagefind/index/*', (route) => (broken ? missing(route) : route.continue()));
			},
		});
		await said(page, /kunde inte/, SOON);
		broken = false;
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await said(page, /träffar på ”vänort”/);
		expect(await page.locator('#sok-fel').isVisible()).toBe(false);
	});

	test('shows what was found when the answer comes late', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }), {
			before: async (_, context) => {
				await context.route('**/pagefind/index/*', async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 6000));
					await route.continue();
				});
			},
		});
		await said(page, /kunde inte/, SOON);
		await said(page, /träffar på ”vänort”/);
		expect(await page.locator('#sok-fel').isVisible()).toBe(false);
	});
});

describe('the search page without scripts', () => {
	test('explains itself and links to the list', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }), { javaScriptEnabled: false });
		const text = await page.locator('main').innerText();
		expect(text).toContain('behöver JavaScript');
		expect(text).not.toMatch(/inga träffar/i);
		await page.locator('main a[href="/arenden/"]').first().click();
		await page.waitForURL('**/arenden/');
		expect(await page.locator('main li a').count()).toBeGreaterThan(0);
	});
});
