import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireChromium } from '../../src/build/chromium.ts';
import { SECURITY_HEADERS } from '../../src/build/headers.ts';
import { HTML } from '../security/hot/skript.ts';

let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
	server = createServer(({ url = '/' }, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		const [, kind = '', number = ''] = /^\/(med|utan)\/(\d*)$/.exec(url) ?? [];
		const all = HTML.map((_, i) => `<iframe src="/${kind}/${String(i)}"></iframe>`).join('');
		if (kind === '') response.statusCode = 404;
		if (number === '') return void response.end(`<!doctype html><title>Alla</title>${kind && all}`);
		// Each page stands in a frame of one page, so that all are opened at once; nothing else differs from the site.
		for (const [name, value] of Object.entries(kind === 'med' ? SECURITY_HEADERS : {}))
			response.setHeader(name, value.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
		return void response.end(
			`<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Hot</title></head><body><main>${HTML[Number(number)]?.html ?? ''}</main></body></html>`,
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	browser = await chromium.launch({
		executablePath: requireChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
});
afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});

interface Outcome {
	/** Names of what ran. */
	readonly ran: ReadonlySet<string>;
	/** Names of what the browser refused by the policy. */
	readonly refused: ReadonlySet<string>;
	/** Requests to other hosts. */
	readonly foreign: readonly string[];
}

/** The page that a frame, or one within it, belongs to. */
function nameOf(frame: Frame | null): string {
	for (let each = frame; each; each = each.parentFrame()) {
		const number = /\/(?:med|utan)\/(\d+)(?:#.*)?$/.exec(each.url())?.[1];
		if (number !== undefined) return HTML[Number(number)]?.namn ?? '';
	}
	return '';
}

/** Opens every hostile page, follows every link in it, and notes what happens until `wanted` has, or for fifteen seconds. */
async function visitAll(kind: 'med' | 'utan', wanted: (outcome: Outcome) => boolean): Promise<Outcome> {
	const ran = new Set<string>();
	const refused = new Set<string>();
	const foreign: string[] = [];
	const context = await browser.newContext();
	await context.exposeBinding('K', ({ frame }) => void ran.add(nameOf(frame)));
	await context.exposeBinding('V', ({ frame }) => void refused.add(nameOf(frame)));
	await context.addInitScript("document.addEventListener('securitypolicyviolation', () => V())");
	await context.addInitScript(FOLLOW_ALL);
	await context.route(
		(url) => url.origin !== origin && url.protocol.startsWith('http'),
		async (route) => {
			// No policy can forbid a page to lead the reader away: the check and the gate stop that.
			if (!route.request().isNavigationRequest()) foreign.push(route.request().url());
			await route.abort();
		},
	);
	const page = await context.newPage();
	await page.goto(`${origin}/${kind}/`, { waitUntil: 'domcontentloaded' });
	const outcome = { ran, refused, foreign };
	const until = performance.now() + 15_000;
	while (!wanted(outcome) && performance.now() < until) await page.waitForTimeout(50);
	await context.close();
	return outcome;
}

// Not Playwright's own click, which waits until a link can be seen; and only one frame gets the focus by itself.
const FOLLOW_ALL = `addEventListener('DOMContentLoaded', () => {
	for (const link of document.querySelectorAll('main a, main button'))
		link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	for (const field of document.querySelectorAll('[autofocus]')) field.dispatchEvent(new FocusEvent('focus'));
})`;

const RUNS = HTML.filter(({ kor }) => kor).map(({ namn }) => namn);

test(
	'the headers alone stop every script that a page might hold, and every request to another host',
	{ timeout: 120_000 },
	async () => {
		// What does not run without them would show nothing of the headers.
		const without = await visitAll('utan', ({ ran }) => RUNS.every((namn) => ran.has(namn)));
		expect(RUNS.filter((namn) => !without.ran.has(namn))).toEqual([]);
		expect(without.foreign.length).toBeGreaterThan(10);
		const withHeaders = await visitAll('med', ({ refused }) => RUNS.every((namn) => refused.has(namn)));
		expect([...withHeaders.ran]).toEqual([]);
		expect(withHeaders.foreign).toEqual([]);
		expect(RUNS.filter((namn) => !withHeaders.refused.has(namn))).toEqual([]);
	},
);
