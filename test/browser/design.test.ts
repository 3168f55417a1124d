import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DESIGNSIDOR, fotografera, hinder, jamfor } from '../../bench/design/bilder.ts';
import { utveckla, type Utveckling } from '../../bench/design/utveckling.ts';
import { requireChromium } from '../../src/build/chromium.ts';
import { cut } from './cut.ts';

let server: Utveckling | undefined;
let browser: Browser | undefined;
let cache = '';

beforeAll(async () => {
	cache = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-design-'));
	browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	server = await utveckla(path.resolve('content'), cache);
	// The first page waits until everything has been compiled.
	await (await open(DESIGNSIDOR[0])).close();
});
afterAll(async () => {
	server?.stop();
	await browser?.close();
	await rm(cache, { recursive: true, force: true });
});

async function open(address: string, width = 1280): Promise<Page> {
	if (!browser || !server) throw new Error('Not started');
	const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'sv-SE', reducedMotion: 'reduce' });
	await page.goto(server.url + address, { waitUntil: 'networkidle' });
	return page;
}

/** Windows of phones, tablets and screens; and a window of 1,280 pixels at 200 % and 400 %. */
const WIDTHS = [360, 390, 768, 1280, 1920, 640, 320];

describe.each(DESIGNSIDOR)('the components at /%s', (address) => {
	test('cut nothing off and reach nowhere outside the window, whatever its width', async () => {
		const page = await open(address);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect(await cut(page), `${String(width)} px`).toEqual([]);
		}
		await page.setViewportSize({ width: 390, height: 800 });
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await cut(page), 'forced colours').toEqual([]);
		await page.emulateMedia({ forcedColors: 'none', media: 'print' });
		expect(await cut(page), 'print').toEqual([]);
		await page.close();
	});

	test.each([
		[320, 'dark'],
		[1280, 'light'],
	] as const)('have no fault that axe finds, %d pixels wide and %s', async (width, colorScheme) => {
		const page = await open(address, width);
		await page.emulateMedia({ colorScheme });
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() =>
			(globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
		);
		expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`))).toEqual([]);
		await page.close();
	});
});

test('the extreme page holds what it says: long titles, 60 events, 40 yrkanden', async () => {
	const page = await open('om/design/ytterligt/');
	expect((await page.locator('h1').innerText()).length).toBeGreaterThan(290);
	expect(await page.locator('[id^="handelse-"]').count()).toBe(60);
	expect(await page.locator('[id^="yrkande-"]').count()).toBe(40);
	await page.close();
});

test('the built site has no such page', () => {
	const siteDir = inject('siteDir');
	expect(existsSync(path.join(siteDir, 'om/index.html'))).toBe(true);
	expect(existsSync(path.join(siteDir, 'om/design'))).toBe(false);
	expect(readFileSync(path.join(siteDir, 'sitemap-1.xml'), 'utf8')).not.toContain('design');
});

test('the components look as they were approved on this machine', { timeout: 120_000 }, async ({ skip }) => {
	if (!browser || !server) throw new Error('Not started');
	const why = await hinder(browser);
	if (why !== undefined) skip(why);
	expect(await jamfor(await fotografera(browser, server.url))).toEqual([]);
});
