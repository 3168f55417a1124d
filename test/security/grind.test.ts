import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from '../../src/build/gate/gate.ts';
import { tempFolder, type Files } from '../archive.ts';
import { pdf } from '../import/filer.ts';
import { HTML } from './hot/skript.ts';
import { TEXTER } from './hot/text.ts';

function sida(html: string): string {
	return `<!doctype html><html lang="sv"><head><title>T</title></head><body><main><h1>Hot</h1>${html}</main></body></html>`;
}

/** What the gate says of a site that holds these files as if nothing had been checked before. */
async function found(files: Files): Promise<readonly string[]> {
	const dir = await tempFolder();
	for (const [name, content] of Object.entries(files)) {
		if (content === null) continue;
		await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
		await writeFile(path.join(dir, name), content);
	}
	const pages = Object.keys(files).filter((name) => name.endsWith('/index.html'));
	return gate({ dir, base: '/', pages: pages.map((name) => `/${path.dirname(name)}/`), files: [] });
}

/** Those of many pages that the gate says nothing of. */
async function missed(rows: readonly { namn: string; html: string }[]): Promise<string[]> {
	const files = Object.fromEntries(rows.map(({ html }, i) => [`h${String(i)}/index.html`, sida(html)]));
	const faults = await found({ ...files, 'god/index.html': sida('<p>Text.</p>') });
	expect(faults.filter((fault) => /^\/?god\//.test(fault))).toEqual([]);
	return rows.flatMap(({ namn }, i) =>
		faults.some((fault) => fault.startsWith(`h${String(i)}/`) || fault.startsWith(`/h${String(i)}/`)) ? [] : [namn],
	);
}

const PDF = pdf([[{ text: 'Text', x: 70, y: 700 }]]);
const fixtur = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/fientligt/${name}`, import.meta.url));

describe('the gate alone', () => {
	it('refuses every page with markup that runs, fetches or leads astray', async () => {
		expect(await missed(HTML)).toEqual([]);
	});

	it('refuses every page that a hostile text would have given', async () => {
		expect(await missed(TEXTER.flatMap(({ namn, html }) => (html === undefined ? [] : [{ namn, html }])))).toEqual([]);
	});

	it.each<[string, string | Uint8Array]>([
		['arenden/a/kallor/a.html', '<p>x</p>'],
		['arenden/a/kallor/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['arenden/a/kallor/a.js', 'K()'],
		['arenden/a/kallor/a.css', 'a{}'],
		['arenden/a/kallor/a.xhtml', '<html/>'],
		['arenden/a/kallor/a.wasm', 'x'],
		['arenden/a/kallor/a.swf', 'x'],
		['arenden/a/kallor/a.exe', 'MZ'],
		['arenden/a/kallor/a.pdf', '<html>'],
		['arenden/a/kallor/a.png', 'x'],
		['arenden/a/kallor/a.txt', PDF],
		['arenden/a/kallor/b.txt', 'Sökanden 19121212-1212.'],
		['arenden/a/kallor/js.pdf', fixtur('pdf/js.pdf')],
		['arenden/a/kallor/metadata.pdf', fixtur('pdf/ok.pdf')],
		['arenden/a/kallor/krypterad.pdf', fixtur('pdf/krypterad.pdf')],
		['arenden/a/kallor/xxe.docx', fixtur('pdf/xxe.docx')],
		['arenden/a/kallor/zipslip.docx', fixtur('pdf/zipslip.docx')],
		['arenden/a/kallor/under/a.pdf', '<html>'],
		['arenden/a/kallor/exif.jpg', fixtur('bilder/exif.jpg')],
		['bild.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['arenden/x.js', 'K()'],
		['_astro/under/x.js', 'K()'],
		['sw.js', 'K()'],
		['a.xsl', '<a/>'],
		['.env', 'A=1'],
		['.git/config', 'x'],
		['server/entry.mjs', 'x'],
		['a.map', '{}'],
		['tom.txt', ''],
		['data/a.json', '{"a":"19121212-1212"}'],
		['data/a.csv', 'a\r\n191212121212\r\n'],
		['a.ics', 'DESCRIPTION:701063-2391'],
		['feed.xml', '<a>121212-1212</a>'],
	])('refuses the file %s', async (name, content) => {
		expect(await found({ 'god/index.html': sida('<p>Text.</p>'), [name]: content })).not.toEqual([]);
	});

	it('sees pages as such wherever the site lies', async () => {
		const dir = path.join(await tempFolder(), 'arenden/a/kallor');
		await mkdir(dir, { recursive: true });
		await writeFile(path.join(dir, 'index.html'), sida('<p onclick="x()">Text.</p>'));
		const faults = await gate({ dir, base: '/', pages: ['/'], files: [] });
		expect(faults).toEqual([expect.stringContaining('onclick')]);
	});

	it('lets a site without any of it pass', async () => {
		const files: Files = {
			'god/index.html': sida('<p>Text.</p><a href="/arenden/a/kallor/a.pdf">Källa</a>'),
			'arenden/a/kallor/a.pdf': PDF,
			'arenden/a/kallor/b.txt': 'Text.',
			'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
			'_astro/a.js': 'x',
			'data/a.json': '{"sha256":"1912121212121912121212121912121212121912121212121912121212120000"}',
		};
		expect(await found(files)).toEqual([]);
	});

	it('never writes a whole number of a person in what it says', async () => {
		const faults = await found({ 'a/index.html': sida('<p>19121212-1212</p>'), 'a.txt': '701063-2391' });
		expect(faults).toHaveLength(2);
		expect(faults.join()).not.toMatch(/1212-1212|2391/);
	});

	it('follows no link out of the site', async () => {
		const dir = await tempFolder();
		await mkdir(path.join(dir, 'god'));
		await writeFile(path.join(dir, 'god/index.html'), sida('<p>Text.</p>'));
		await symlink('/etc', path.join(dir, 'etc'));
		expect(await gate({ dir, base: '/', pages: ['/god/'], files: [] })).toEqual(['etc: inte en vanlig fil.']);
		expect(await readFile(path.join(dir, 'god/index.html'), 'utf8')).toContain('Text.');
	});
});
