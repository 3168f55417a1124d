import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { requireChromium } from '../../src/build/chromium.ts';
import { serve, type Served } from '../../src/build/serve.ts';

/** How a page is opened. */
export interface Opening {
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	readonly javaScriptEnabled?: boolean;
	/** Done before the page is fetched: routes, listeners. */
	readonly before?: (page: Page, context: BrowserContext) => Promise<void> | void;
}

export interface Stage {
	/** Address of the start page. */
	readonly url: string;
	/** Opens an address of the site in a browser that has never been here; it is closed after the test. */
	open(path: string, opening?: Opening): Promise<Page>;
}

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Serves the built site and starts a browser for the tests of a file. What a page throws fails its test.
 * @param prepare gives another folder to serve; by default that of the real content, at base `/`
 */
export function useStage(prepare: () => Promise<{ dir: string; base?: string }> = builtSite): Stage {
	let served: Served | undefined;
	let browser: Browser | undefined;
	let contexts: BrowserContext[] = [];
	let errors: Error[] = [];

	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: requireChromium(), args: ARGS });
		const { dir, base = '/' } = await prepare();
		served = await serve(dir, { port: 0, base });
	});
	afterEach(async () => {
		const [thrown] = errors;
		await Promise.all(contexts.map((context) => context.close()));
		contexts = [];
		errors = [];
		if (thrown) throw thrown;
	});
	afterAll(async () => {
		await browser?.close();
		await served?.close();
	});

	return {
		get url() {
			if (!served) throw new Error('Not served yet');
			return served.url;
		},
		async open(path, opening = {}) {
			if (!browser) throw new Error('No browser yet');
			const { width = 1280, height = 800, colorScheme = 'light', javaScriptEnabled = true, before } = opening;
			const context = await browser.newContext({
				viewport: { width, height },
				colorScheme,
				javaScriptEnabled,
				locale: 'sv-SE',
				reducedMotion: 'reduce',
			});
			contexts.push(context);
			// Far more than anything here takes: a disk that many files were just removed from can stand still for a while.
			context.setDefaultTimeout(30_000);
			const page = await context.newPage();
			page.on('pageerror', (error) => errors.push(error));
			await before?.(page, context);
			await page.goto(this.url + path.replace(/^\//, ''));
			return page;
		},
	};
}

function builtSite(): Promise<{ dir: string }> {
	return Promise.resolve({ dir: inject('siteDir') });
}
