import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bygg } from '../../src/build/bygg.ts';
import { requireChromium } from '../../src/build/chromium.ts';
import { serve } from '../../src/build/serve.ts';
import type { Provfraga } from './fragor.ts';

/** Networks as Chromium's developer tools name them: round trip in ms, bytes a second. */
const NAT = {
	'1.6 Mbit/s, 150 ms': { latency: 150, throughput: 200_000 },
	'fast 3G': { latency: 562, throughput: 180_000 },
} as const;

/** Every so many queries are asked in the browser; each of them cold and then warm. */
const VAR = 9;

/** One query, with nothing in the cache and then once more. */
interface Matt {
	readonly kallt: number;
	readonly varmt: number;
	readonly bytes: number;
}

/** Searches the built site of the real content, with another archive's index in it, in Chromium over slow networks. */
export async function matIWebblasare(
	sokindex: string,
	fragor: readonly Provfraga[],
	print: (text: string) => void,
): Promise<void> {
	const work = await mkdtemp(path.join(tmpdir(), 'bench-sok-'));
	const out = path.join(work, 'dist');
	const built = await bygg({ content: path.resolve('content'), out, site: 'http://localhost', base: '/' });
	if (!built.ok) throw new Error(`Webbplatsen gick inte att bygga: npm run build visar varför.`);
	await cp(sokindex, path.join(out, 'sokindex'), { recursive: true, force: true });
	const served = await serve(out, { port: 0 });
	const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		for (const [namn, nat] of Object.entries(NAT)) {
			const matt: Matt[] = [];
			for (const { fraga } of fragor.filter((_, i) => i % VAR === 0))
				matt.push(await fran(browser, served.url, fraga, nat));
			const middle = (key: keyof Matt): number =>
				matt.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(matt.length / 2)] ?? 0;
			const most = (key: keyof Matt): number => Math.max(...matt.map((one) => one[key]));
			print(
				`\nChromium, ${namn}, ${matt.length} queries: first results after the last key ${middle('kallt').toFixed(0)} ms (most ${most('kallt').toFixed(0)}), ` +
					`again ${middle('varmt').toFixed(0)} ms; ${(middle('bytes') / 1000).toFixed(0)} kB (most ${(most('bytes') / 1000).toFixed(0)}) for the search, engine included`,
			);
		}
	} finally {
		await browser.close();
		await served.close();
		await rm(work, { recursive: true, force: true });
	}
}

/**
 * Opens the search page, waits for it to rest, focuses the field, waits as long as it takes to type a word, and enters the
 * query at once. The pause of the field before it searches is counted.
 */
async function fran(
	browser: Browser,
	url: string,
	fraga: string,
	{ latency, throughput }: { readonly latency: number; readonly throughput: number },
): Promise<Matt> {
	const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
	const page = await context.newPage();
	let bytes = 0;
	page.on('response', (response) => {
		if (/sokindex|worker/.test(response.url()))
			void response
				.body()
				.then((body) => (bytes += body.length))
				.catch(() => undefined);
	});
	const cdp = await context.newCDPSession(page);
	// Chromium's own throttling does not reach a worker: here every answer waits for its round trip and its turn on the line.
	let free = 0;
	await context.route('**/*', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		const now = performance.now();
		free = Math.max(now + latency, free) + (body.length / throughput) * 1000;
		await new Promise((resolve) => setTimeout(resolve, free - now));
		await route.fulfill({ response, body });
	});
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.goto(`${url}sok/`, { waitUntil: 'networkidle' });
	await page.locator('#sok').focus();
	await page.waitForTimeout(1500);
	const ask = async (text: string): Promise<number> => {
		const start = performance.now();
		await page.locator('#sok').fill(text);
		await page.locator('#sok').press('Enter');
		await page
			.locator('#sok-status')
			.filter({ hasText: /träff|sida/i })
			.waitFor({ timeout: 60_000 });
		return performance.now() - start;
	};
	const kallt = await ask(fraga);
	await page.locator('#sok').fill('');
	await page.locator('#sok').press('Enter');
	await page.waitForFunction(() => document.querySelector('#sok-status')?.textContent === '');
	const varmt = await ask(fraga);
	await page.waitForTimeout(100);
	await context.close();
	return { kallt, varmt, bytes };
}
