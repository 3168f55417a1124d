import { chromium, type Browser, type CDPSession, type Page, type Request } from 'playwright-core';
import { requireChromium } from '../../src/build/chromium.ts';
import { serve } from '../../src/build/serve.ts';
import type { Provfraga } from './fragor.ts';

/** A network as Chromium's tools describe it. */
interface Natverk {
	readonly namn: string;
	readonly bitPerSekund: number;
	readonly fordrojningMs: number;
	/** Goal for the first results after the last key, in milliseconds. */
	readonly mal: number;
}

const SLOW = { namn: '1.6 Mbit/s, 150 ms', bitPerSekund: 1_600_000, fordrojningMs: 150, mal: 1200 };
const FAST_3G = { namn: 'fast 3G, 1.44 Mbit/s, 562 ms', bitPerSekund: 1_440_000, fordrojningMs: 562, mal: 4000 };

/**
 * Milliseconds between keys: as fast as anybody writes, who is never searched for before the end; and as on a phone
 * (Palin et al. 2019, doi:10.1145/3338286.3340120: 36 words a minute), where every key is followed by a search.
 */
const KEYBOARD = 100;
const PHONE = 300;

const ROUNDS: readonly { readonly natverk: Natverk; readonly takt: number }[] = [
	{ natverk: SLOW, takt: KEYBOARD },
	{ natverk: SLOW, takt: PHONE },
	{ natverk: FAST_3G, takt: KEYBOARD },
];

const GOAL = { oneWord: 300_000, any: 500_000, warmMs: 60 } as const;

/** Every so many of the queries is asked: each takes seconds on a slow network, twice. */
const EVERY = 30;

interface Matning {
	readonly fraga: string;
	readonly bytes: number;
	readonly ms: number;
}

/**
 * Searches the site in Chromium: what a first search transfers with all scripts of the search page (as they lie on disk: a
 * host that packs them sends less), the time from the last key to the first result on slow networks, the search's own
 * pause of 150 ms included, and the time of a repeated search. Prints it beside the goals.
 * @param dir a built site with the index under test
 */
export async function matIWebblasare(
	dir: string,
	fragor: readonly Provfraga[],
	print: (text: string) => void,
): Promise<void> {
	const valda = fragor.filter((_, i) => i % EVERY === 0).map(({ fraga }) => fraga);
	const served = await serve(dir, { port: 0 });
	const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const sida = `${served.url}sok/`;
		print(`\nIn Chromium ${browser.version()}, ${String(valda.length)} queries, each the first of its reader:`);
		for (const [i, { natverk, takt }] of ROUNDS.entries()) {
			const kalla: Matning[] = [];
			for (const fraga of valda) kalla.push(await forsta(browser, sida, fraga, natverk, takt));
			if (i === 0) skrivBytes(kalla, print);
			skriv(
				print,
				`first results, ${natverk.namn}, a key every ${String(takt)} ms: median`,
				median(kalla.map(({ ms }) => ms)),
				natverk.mal,
				'ms',
			);
			const inom = kalla.filter(({ ms }) => ms <= natverk.mal).length;
			print(`    within ${String(natverk.mal)} ms: ${String(inom)} of ${String(kalla.length)}`);
			const [sist] = kalla.toSorted((a, b) => b.ms - a.ms);
			skriv(print, `  the slowest ("${sist?.fraga ?? ''}")`, sist?.ms ?? NaN, natverk.mal, 'ms');
		}
		skriv(print, 'asked again: median', median(await varma(browser, sida, valda)), GOAL.warmMs, 'ms');
	} finally {
		await browser.close();
		await served.close();
	}
}

function skrivBytes(matningar: readonly Matning[], print: (text: string) => void): void {
	const mest = (some: readonly Matning[]): number => Math.max(...some.map(({ bytes }) => bytes)) / 1000;
	const ettOrd = matningar.filter(({ fraga }) => /^\p{L}+$/u.test(fraga));
	skriv(
		print,
		`one word, transferred at most (${String(ettOrd.length)} queries)`,
		mest(ettOrd),
		GOAL.oneWord / 1000,
		'kB',
	);
	skriv(print, 'any query, transferred at most', mest(matningar), GOAL.any / 1000, 'kB');
}

function skriv(print: (text: string) => void, vad: string, varde: number, mal: number, enhet: string): void {
	const goal = `goal ${String(mal)} ${enhet}: ${varde <= mal ? 'met' : 'NOT met'}`;
	print(`  ${vad.padEnd(76)}${varde.toFixed(0).padStart(6)} ${enhet}   ${goal}`);
}

/** A reader who has never been here opens the page, goes to the field, lets the search get ready and writes. */
async function forsta(browser: Browser, sida: string, fraga: string, natverk: Natverk, takt: number): Promise<Matning> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		let open = 0;
		const isCounted = (request: Request): boolean => /\.(?:sok|js)$/.test(new URL(request.url()).pathname);
		page.on('request', (request) => {
			if (isCounted(request)) open++;
		});
		page.on('requestfinished', (request) => {
			if (!isCounted(request)) return;
			open--;
			sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
		});
		await page.addInitScript(watchTimes);
		await page.goto(sida, { waitUntil: 'load' });
		await throttle(await context.newCDPSession(page), natverk);
		const opened = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/index.sok'));
		await page.locator('#sok').focus();
		await opened;
		await page.keyboard.type(fraga, { delay: takt });
		const ms = await timeToHits(page, 'key');
		// The rest of the hits is fetched when the first ones are shown, and counts.
		for (let quiet = 0; quiet < 5; quiet = open > 0 ? 0 : quiet + 1) await page.waitForTimeout(50);
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		return { fraga, bytes, ms };
	} finally {
		await context.close();
	}
}

/** A reader who has asked the same before, on the same page: nothing is fetched. */
async function varma(browser: Browser, sida: string, fragor: readonly string[]): Promise<number[]> {
	const page = await browser.newPage();
	await page.addInitScript(watchTimes);
	await page.goto(sida, { waitUntil: 'load' });
	const times: number[] = [];
	for (const omgang of ['first', 'again'])
		for (const fraga of fragor) {
			await page.locator('#sok').fill(fraga);
			await page.keyboard.press('Enter');
			const ms = await timeToHits(page, 'enter');
			if (omgang === 'again') times.push(ms);
		}
	return times;
}

/** What the page keeps of its own times. */
interface Times {
	key: number | undefined;
	enter: number | undefined;
	shown: number | undefined;
}

/** Runs in the page. */
function watchTimes(): void {
	const times = globalThis as unknown as Times;
	const note = (name: 'key' | 'enter'): void => {
		times[name] = performance.now();
		times.shown = undefined;
	};
	addEventListener(
		'input',
		() => {
			note('key');
		},
		true,
	);
	addEventListener(
		'keydown',
		({ key }) => {
			if (key === 'Enter') note('enter');
		},
		true,
	);
	addEventListener('DOMContentLoaded', () => {
		const status = document.getElementById('sok-status');
		new MutationObserver(() => {
			// While somebody writes, hits for what was written before may come.
			const field = document.getElementById('sok');
			const written = field instanceof HTMLInputElement ? field.value.trim() : '';
			const isAsked = new URLSearchParams(location.search).get('q') === written;
			if (isAsked && /träff|har/.test(status?.textContent ?? '')) times.shown ??= performance.now();
		}).observe(document.getElementById('traffar')?.parentElement ?? document.body, { subtree: true, childList: true });
	});
}

async function timeToHits(page: Page, from: 'key' | 'enter'): Promise<number> {
	const handle = await page.waitForFunction(
		(name) => {
			const times = globalThis as unknown as Times;
			const start = times[name];
			return start !== undefined && times.shown !== undefined && times.shown > start && times.shown - start;
		},
		from,
		{ timeout: 60_000, polling: 20 },
	);
	return Number(await handle.jsonValue());
}

/** Slows the page and the worker that it will start, whose requests are its own. */
async function throttle(session: CDPSession, { bitPerSekund, fordrojningMs }: Natverk): Promise<void> {
	const conditions = {
		offline: false,
		latency: fordrojningMs,
		downloadThroughput: bitPerSekund / 8,
		uploadThroughput: bitPerSekund / 8,
	};
	session.on('Target.attachedToTarget', ({ sessionId }) => {
		const messages = [
			{ id: 1, method: 'Network.enable', params: {} },
			{ id: 2, method: 'Network.emulateNetworkConditions', params: conditions },
			{ id: 3, method: 'Runtime.runIfWaitingForDebugger', params: {} },
		];
		// A session of a page that is closing has nobody to send to.
		for (const message of messages)
			session
				.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) })
				.catch(() => undefined);
	});
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', conditions);
	await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
