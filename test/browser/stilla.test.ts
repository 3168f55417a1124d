import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { useStage } from './harness.ts';
import { typicalPages } from './pages.ts';

const stage = useStage();

// What the editing interface can offer depends on the browser, and is shown when that is known.
const PAGES = typicalPages(inject('siteDir')).filter((address) => address !== '/redigera/');

const WATCH = `
	globalThis.moved = [];
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries())
			moved.push(value.toFixed(3) + ' ' + sources.map(({ node }) => node?.className || node?.nodeName).join(' '));
	}).observe({ type: 'layout-shift', buffered: true });
`;

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

describe('a page that is being loaded on a phone', () => {
	test.each(PAGES)(
		'stays where it is while its scripts arrive: %s',
		async (address) => {
			const page = await stage.open(address, {
				width: 412,
				before: async (opened) => {
					await opened.addInitScript(WATCH);
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

/** Tags after which the page is painted before the rest comes: all of the head of the page, and some of what follows. */
function cutsIn(html: string): number[] {
	const ends = Array.from(html.matchAll(/>/g), ({ index }) => index + 1).filter((end) => end > html.indexOf('<body'));
	const [head, rest] = [
		ends.filter((end) => end < html.indexOf('<main')),
		ends.filter((end) => end >= html.indexOf('<main')),
	];
	return [...head.filter((_, i) => i % 3 === 0), ...rest.filter((_, i) => i % Math.ceil(rest.length / 10) === 0)];
}

/** Passes a site on, and sends what an address says to cut in two: `?snitt=1200`. */
async function inTwo(site: string): Promise<string> {
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', site);
		const cut = Number(url.searchParams.get('snitt'));
		void fetch(url).then(async (answer) => {
			const body = Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
			response.write(body.subarray(0, cut || body.length));
			if (cut > 0) await setTimeout(100);
			response.end(body.subarray(cut || body.length));
		});
	});
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	await new Promise<void>((done) => server.listen(0, done));
	return `http://localhost:${String((server.address() as AddressInfo).port)}`;
}

describe('a page that arrives in pieces', () => {
	const [arende = ''] = PAGES.filter((address) => /^\/arenden\/[^/]+\/$/.test(address));

	test.each(['/', arende])(
		'stays where it is wherever it is painted: %s',
		async (address) => {
			const html = readFileSync(path.join(inject('siteDir'), address, 'index.html'), 'utf8');
			const slow = await inTwo(stage.url);
			const page = await stage.open('/robots.txt', {
				width: 412,
				before: async (opened) => {
					await opened.addInitScript(WATCH);
				},
			});
			const cuts = cutsIn(html);
			expect(cuts.length).toBeGreaterThan(20);
			for (const cut of cuts) {
				await page.goto(`${slow}${address}?snitt=${String(Buffer.byteLength(html.slice(0, cut)))}`);
				await page.evaluate(PAINTED);
				// A button whose word is not there yet moves by less than a thousandth of the window.
				const moved = await page.evaluate(`moved.filter((one) => !one.startsWith('0.000'))`);
				expect(moved, html.slice(0, cut).slice(-80)).toEqual([]);
			}
		},
		120_000,
	);
});
