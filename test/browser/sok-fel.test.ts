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

const FAULTS: [string, string, (route: Route) => unknown, q?: string][] = [
	['the table of contents is missing', '**/sokindex/index.sok', missing],
	['the table of contents is damaged', '**/sokindex/index.sok', damaged],
	['a file of terms is missing', '**/sokindex/*/t/*', missing],
	['a file of terms is damaged', '**/sokindex/*/t/*', damaged],
	['a file of terms is cut short', '**/sokindex/*/t/*', cutShort],
	['the host answers with a page of its own', '**/sokindex/*/t/*', ownPage],
	['a text is missing', '**/sokindex/*/s/*', missing],
	['a text is damaged', '**/sokindex/*/s/*', damaged],
	['a file of words beside each other is missing', '**/sokindex/*/n/*', missing, '"vänort i Ukraina"'],
	['the network is down', '**/sokindex/**', offline],
	['the worker is missing', '**/_astro/worker*', missing],
	['the table of contents hangs', '**/sokindex/index.sok', hanging],
	['a file of terms hangs', '**/sokindex/*/t/*', hanging],
	['a text hangs', '**/sokindex/*/s/*', hanging],
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
	test.each(FAULTS)('says so when %s, and never that there are no hits', async (_, pattern, fault, q = 'vänort') => {
		const page = await stage.open(searchPath({ q }), {
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
				await context.route('**/sokindex/*/t/*', (route) => (broken ? missing(route) : route.continue()));
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
				await context.route('**/sokindex/*/t/*', async (route) => {
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
