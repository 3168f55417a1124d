import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { utveckla } from '../../bench/design/utveckling.ts';
import { requireChromium } from '../../src/build/chromium.ts';
import { altered, tempFolder, writeArchive } from '../archive.ts';

test(
	'a fault in the content shows over the page with file and line, and goes when it is mended',
	{ timeout: 90_000 },
	async () => {
		const content = await writeArchive();
		const server = await utveckla(content, await tempFolder());
		onTestFinished(() => {
			server.stop();
		});
		const browser = await chromium.launch({
			executablePath: requireChromium(),
			args: ['--no-sandbox', '--disable-gpu'],
		});
		onTestFinished(() => browser.close());
		const page = await browser.newPage();
		page.setDefaultTimeout(40_000);
		await page.goto(`${server.url}arenden/`);
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

test('an earlier address leads on, as it does on the built site', { timeout: 90_000 }, async () => {
	const index = 'arenden/motion-2023-02-13-vaderkvarn/index.md';
	const content = await writeArchive(altered(index, ['---\n', '---\ntidigare: [/arenden/kvarnen/]\n']));
	const server = await utveckla(content, await tempFolder());
	onTestFinished(() => {
		server.stop();
	});
	for (const page of ['', '2023-10-04-tjansteutlatande/']) {
		const answer = await fetch(`${server.url}arenden/kvarnen/${page}`, { redirect: 'manual' });
		expect(answer.status).toBe(302);
		expect(answer.headers.get('location')).toBe(`/arenden/motion-2023-02-13-vaderkvarn/${page}`);
	}
	expect((await fetch(`${server.url}arenden/finns-inte/`)).status).toBe(404);
});

test('an edit is seen on its page at once, and so is a new file', { timeout: 90_000 }, async () => {
	const content = await writeArchive();
	const server = await utveckla(content, await tempFolder());
	onTestFinished(() => {
		server.stop();
	});
	const shown = async (page: string): Promise<string> => {
		const answer = await fetch(server.url + page);
		return answer.ok ? answer.text() : '';
	};
	const sees = (page: string, words: string) => expect.poll(() => shown(page)).toContain(words);
	const handling = 'arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande';
	await sees(`${handling}/`, 'samma kvarn');

	const [text, page] = [path.join(content, `${handling}.md`), path.join(content, 'sidor/om.mdx')];
	await writeFile(text, (await readFile(text, 'utf8')).replace('samma kvarn', 'en annan kvarn'));
	await sees(`${handling}/`, 'en annan kvarn');
	await writeFile(page, `${await readFile(page, 'utf8')}\nDetta är nytt.\n`);
	await sees('om/', 'Detta är nytt.');
	await writeFile(path.join(content, 'personer/maja-nyman.yaml'), 'namn: Maja Nyman\nkategori: fortroendevald\n');
	await sees('personer/maja-nyman/', 'Maja Nyman');
	await sees('personer/', 'Maja Nyman');
});
