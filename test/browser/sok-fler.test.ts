import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { indexSite } from '../../src/search/indexera.ts';
import { useStage } from './harness.ts';
import { hrefs, said, searchPath } from './search-page.ts';

const PAGES = 45;

let work = '';

/** The built site with pages enough to fill more than one screen of hits. */
async function largerSite(): Promise<{ dir: string }> {
	work = await mkdtemp(path.join(tmpdir(), 'sok-fler-'));
	const dir = path.join(work, 'dist');
	await cp(inject('siteDir'), dir, { recursive: true });
	for (let i = 1; i <= PAGES; i++) {
		const page = path.join(dir, 'arenden', 'prov', String(i));
		await mkdir(page, { recursive: true });
		await writeFile(
			path.join(page, 'index.html'),
			`<!doctype html><html lang="sv"><head><title>Prov</title><meta content="${String(2000 + i)}-01-01" data-pagefind-sort="datum[content]"></head>
			<body><main data-pagefind-body><h1>Prov ${String(i)}</h1><p id="s1">Ett provstycke.</p></main></body></html>`,
		);
	}
	await indexSite({ siteDir: dir });
	return { dir };
}

const stage = useStage(largerSite);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a long list of hits', () => {
	test('is shown twenty at a time, and the keyboard goes on at the first new one', async () => {
		const page = await stage.open(searchPath({ q: 'provstycke', sortera: 'datum' }));
		expect(await said(page, /träff/)).toBe(`${String(PAGES)}\u00A0träffar på ”provstycke”.`);
		expect(await hrefs(page)).toHaveLength(20);
		const more = page.getByRole('button', { name: /till/ });
		expect(await more.innerText()).toBe('Visa 20\u00A0träffar till (20 av 45 visas)');
		await more.click();
		await expect.poll(() => hrefs(page)).toHaveLength(40);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/arenden/prov/25/#s1');
		expect(await more.innerText()).toBe('Visa 5\u00A0träffar till (40 av 45 visas)');
		await more.click();
		await expect.poll(() => hrefs(page)).toHaveLength(PAGES);
		expect(await more.isVisible()).toBe(false);
		expect((await hrefs(page)).at(-1)).toBe('/arenden/prov/1/#s1');
	});
});
