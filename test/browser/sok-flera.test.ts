import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { byggIndex } from '../../src/search/index/bygg-index.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';
import { dokument } from '../search/index-pa-disk.ts';
import { useStage } from './harness.ts';
import { hrefs, said, searchPath } from './search-page.ts';

let work = '';

/** The built site with an index large enough to have misprints, beside that of another municipality; both are invented. */
async function twoSites(): Promise<{ dir: string }> {
	work = await mkdtemp(path.join(tmpdir(), 'sok-flera-'));
	const dir = path.join(work, 'dist');
	await cp(inject('siteDir'), dir, { recursive: true });
	const own = [
		...Array.from({ length: 1100 }, (_, i) =>
			dokument(`/arenden/prov-${String(i)}/`, 'Skolskjuts ordnas.', { dag: '2020-01-01' }),
		),
		dokument('/arenden/tryckfel/', 'Skolskjutz ordnas vid hamnen.', { dag: '2021-01-01' }),
		dokument('/arenden/hamn/', 'Hamnen muddras.', { dag: '2022-01-01' }),
	];
	const other = [dokument('/arenden/hamn/', 'Hamnen byggs ut.', { dag: '2023-01-01' })];
	const options = { ordled: lexikon(), synonymer: [] };
	const outDir = path.join(dir, 'sokindex');
	await byggIndex(own, { ...options, outDir, webbplats: 'Provköping', aven: ['/annan', '/borta'] });
	await byggIndex(other, { ...options, outDir: path.join(dir, 'annan', 'sokindex'), webbplats: 'Sjöstad' });
	return { dir };
}

const stage = useStage(twoSites);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a search of several municipalities', () => {
	test('says of each hit whose it is, and leads there', async () => {
		const page = await stage.open(searchPath({ q: 'hamnen', sortera: 'datum' }));
		expect(await said(page, /träff/)).toBe('3\u00A0träffar på ”hamnen”.');
		expect(await hrefs(page)).toEqual(['/annan/arenden/hamn/#s1', '/arenden/hamn/#s1', '/arenden/tryckfel/#s1']);
		const facts = await page.locator('#traffar .traff-fakta').allInnerTexts();
		expect(facts.map((text) => text.split(' · ')[0])).toEqual(['Sjöstad', 'Provköping', 'Provköping']);
	});

	test('says which archive does not answer', async () => {
		const page = await stage.open(searchPath({ q: 'hamnen' }));
		await said(page, /träff/);
		expect(await page.locator('#sok-upplysning').innerText()).toContain(
			'Arkivet på /borta svarar inte, och är inte genomsökt.',
		);
	});

	test('of one ärende is of the reader’s own municipality', async () => {
		const page = await stage.open(searchPath({ q: 'hamnen', arende: 'hamn' }));
		await said(page, /träff/);
		expect(await hrefs(page)).toEqual(['/arenden/hamn/#s1']);
	});
});

describe('a word that hardly stands anywhere', () => {
	test('is followed by a link to the search for the one that may be meant', async () => {
		const page = await stage.open(searchPath({ q: 'skolskjutz' }));
		await said(page, /träff/);
		expect((await hrefs(page))[0]).toBe('/arenden/tryckfel/#s1');
		const link = page.locator('#sok-upplysning').getByRole('link', { name: 'skolskjuts' });
		expect(await link.locator('..').innerText()).toBe('Menade du skolskjuts?');
		await link.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\?q=skolskjuts$/);
		expect(await said(page, /träff/)).toMatch(/^1.100\u00A0träffar på ”skolskjuts”|^1100\u00A0träffar/);
		expect(await page.locator('#sok').inputValue()).toBe('skolskjuts');
		await page.goBack();
		await page.waitForURL(/\?q=skolskjutz$/);
		expect(await page.locator('#sok').inputValue()).toBe('skolskjutz');
	});
});
