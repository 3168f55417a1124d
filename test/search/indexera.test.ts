import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/search/indexera.ts';

const PAGES = ['index', 'a/index', 'b/index', 'b/c/index', 'å-ö/index', 'z/index'];

let work: string;
beforeAll(async () => {
	work = await mkdtemp(path.join(tmpdir(), 'sokindex-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function writeSite(name: string, pages: readonly string[], marked = true): Promise<string> {
	const siteDir = path.join(work, name);
	for (const page of pages) {
		const file = path.join(siteDir, `${page}.html`);
		await mkdir(path.dirname(file), { recursive: true });
		const text = Array.from({ length: 300 }, (_, i) => `ord${String(i)}${page.replaceAll('/', '')}`).join(' ');
		await writeFile(
			file,
			`<!doctype html><html lang="sv"><head><title>${page}</title>
			<meta data-pagefind-filter="typ[content]" content="motion"><meta data-pagefind-sort="datum[content]" content="0000">
			</head><body><main ${marked ? 'data-pagefind-body' : ''}><h1>${page}</h1><p id="s1">vänort ${text}</p></main></body></html>`,
		);
	}
	return siteDir;
}

async function contents(dir: string): Promise<Map<string, string>> {
	const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const names = files.map((file) => path.relative(dir, path.join(file.parentPath, file.name))).sort();
	return new Map(
		await Promise.all(names.map(async (name) => [name, await readFile(path.join(dir, name), 'hex')] as const)),
	);
}

describe('the index of a site', () => {
	test('is the same bytes in whatever order the files were made', async () => {
		const a = await writeSite('a', PAGES);
		const b = await writeSite('b', PAGES.toReversed());
		expect(await indexSite({ siteDir: a })).toEqual({ pages: PAGES.length });
		await indexSite({ siteDir: b, outDir: path.join(work, 'b-index') });
		expect(await contents(path.join(a, 'pagefind'))).toEqual(await contents(path.join(work, 'b-index')));
	});

	test('holds only what our own client loads', async () => {
		const siteDir = await writeSite('files', PAGES);
		await indexSite({ siteDir });
		const files = [...(await contents(path.join(siteDir, 'pagefind'))).keys()];
		const kinds = files.map((file) => file.replace(/(?<=sv_)[0-9a-f]+/, '#'));
		expect([...new Set(kinds)].sort()).toEqual([
			'filter/sv_#.pf_filter',
			'fragment/sv_#.pf_fragment',
			'index/sv_#.pf_index',
			'pagefind-entry.json',
			'pagefind.js',
			'pagefind.sv_#.pf_meta',
			'wasm.sv.pagefind',
		]);
	});

	test('leaves out pages without the mark', async () => {
		const siteDir = await writeSite('some', ['a/index']);
		await writeSite('some', ['404', 'sok/index'], false);
		expect(await indexSite({ siteDir })).toEqual({ pages: 1 });
	});

	test('replaces the index that was there', async () => {
		const siteDir = await writeSite('again', PAGES);
		await indexSite({ siteDir });
		const before = [...(await contents(path.join(siteDir, 'pagefind'))).keys()];
		await indexSite({ siteDir });
		expect([...(await contents(path.join(siteDir, 'pagefind'))).keys()]).toEqual(before);
	});

	test('refuses a site without a page to search', async () => {
		const siteDir = await writeSite('empty', ['index'], false);
		await expect(indexSite({ siteDir })).rejects.toThrow('Sökindexet hittade inga sidor');
	});

	test('fails when it cannot be written', async () => {
		const siteDir = await writeSite('blocked', ['index']);
		await writeFile(path.join(work, 'file'), '');
		await expect(indexSite({ siteDir, outDir: path.join(work, 'file', 'under') })).rejects.toThrow();
	});
});
