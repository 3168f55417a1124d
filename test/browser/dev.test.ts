import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { requireChromium } from '../../src/build/chromium.ts';
import { tempFolder, writeArchive } from '../archive.ts';

/** Starts the development server over a content root, and gives its address once it listens. */
async function develop(content: string): Promise<string> {
	const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
	// Under Vitest's own variables Astro serves nothing.
	const { PATH, HOME, TMPDIR } = process.env;
	const server: ChildProcess = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
		env: {
			PATH,
			HOME,
			...(TMPDIR !== undefined && { TMPDIR }),
			CONTENT_DIR: content,
			CACHE_DIR: await tempFolder(),
			CONTENT_CACHE: '',
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	onTestFinished(() => {
		server.kill();
	});
	return new Promise((resolve, reject) => {
		let said = '';
		const hear = (chunk: Buffer): void => {
			said += chunk.toString('utf8');
			const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
			if (address) resolve(address);
		};
		server.stdout?.on('data', hear);
		server.stderr?.on('data', hear);
		server.on('close', () => {
			reject(new Error(said));
		});
	});
}

test(
	'a fault in the content shows over the page with file and line, and goes when it is mended',
	{ timeout: 90_000 },
	async () => {
		const content = await writeArchive();
		const address = await develop(content);
		const browser = await chromium.launch({
			executablePath: requireChromium(),
			args: ['--no-sandbox', '--disable-gpu'],
		});
		onTestFinished(() => browser.close());
		const page = await browser.newPage();
		page.setDefaultTimeout(40_000);
		await page.goto(`${address}arenden/`);
		await page.getByText('Sälja väderkvarnen').first().waitFor();
		const overlay = page.locator('vite-error-overlay');
		expect(await overlay.count()).toBe(0);

		const file = path.join(content, 'arenden/ks-2022-1011/index.md');
		const text = await readFile(file, 'utf8');
		// Nothing that keeps a page from being shown, and yet nothing to publish.
		await writeFile(file, text.replace('bara till namnet', 'bara till namnet och 19811218-9876'));
		await overlay.getByText('arenden/ks-2022-1011/index.md:').first().waitFor();
		await overlay.getByText('Ett fel i innehållet').first().waitFor();

		await writeFile(file, text);
		await page.getByText('Sälja väderkvarnen').first().waitFor();
		await overlay.waitFor({ state: 'detached' });
	},
);
