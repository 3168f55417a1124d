import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { byggIndex } from '../../src/search/index/bygg-index.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';
import { dokument } from '../search/index-pa-disk.ts';
import { useStage } from './harness.ts';
import { hrefs, said, searchPath } from './search-page.ts';

const PAGES = 25;

let work = '';

/** The built site with documents enough to fill more than one screen of hits. */
async function largerSite(): Promise<{ dir: string }> {
	work = await mkdtemp(path.join(tmpdir(), 'sok-fler-'));
	const dir = path.join(work, 'dist');
	await cp(inject('siteDir'), dir, { recursive: true });
	const documents = Array.from({ length: PAGES }, (_, i) =>
		dokument(`/arenden/prov/${String(i + 1)}/`, 'Ett provstycke.', { dag: `${String(2001 + i)}-01-01` }),
	);
	await byggIndex(documents, { outDir: path.join(dir, 'sokindex'), ordled: lexikon(), synonymer: [] });
	return { dir };
}

const stage = useStage(largerSite);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a long list of hits', () => {
	test('is shown ten at a time, and the keyboard goes on at the first new one', async () => {
		const page = await stage.open(searchPath({ q: 'provstycke', sortera: 'datum' }));
		expect(await said(page, /träff/)).toBe(`${String(PAGES)}\u00A0träffar på ”provstycke”.`);
		expect(await hrefs(page)).toHaveLength(10);
		const more = page.getByRole('button', { name: /till/ });
		expect(await more.innerText()).toBe('Visa 10\u00A0träffar till (10 av 25 visas)');
		await more.click();
		await expect.poll(() => hrefs(page)).toHaveLength(20);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/arenden/prov/15/#s1');
		expect(await more.innerText()).toBe('Visa 5\u00A0träffar till (20 av 25 visas)');
		await more.click();
		await expect.poll(() => hrefs(page)).toHaveLength(PAGES);
		expect(await more.isVisible()).toBe(false);
		expect((await hrefs(page)).at(-1)).toBe('/arenden/prov/1/#s1');
	});
});
