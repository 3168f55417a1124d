import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lookIntoPackad } from '../../../src/check/kallinnehall/packad.ts';
import { docx, odt } from '../../import/filer.ts';

const koder = (bytes: Uint8Array): string[] => lookIntoPackad(bytes).fel.map(({ kod }) => kod);

describe('what a packed document says', () => {
	it('is its text, whole where marks of how letters look cut it, and parted where paragraphs end', () => {
		const body = '<w:p><w:r><w:t>8112</w:t></w:r><w:r><w:t>18-9876</w:t></w:r></w:p><w:p><w:t>Två</w:t></w:p>';
		expect(lookIntoPackad(docx(body))).toEqual({ fel: [], text: '811218-9876\nTvå\n', plats: false });
		expect(lookIntoPackad(docx('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br w:type="page"/>c<w:brand/>d')).text).toBe(
			'a\nb\ncd',
		);
		expect(lookIntoPackad(odt('<text:p>Ett</text:p><text:p>Två</text:p>')).text).toContain('Ett\nTvå\n');
	});

	it.each([
		'word/comments.xml',
		'word/footnotes.xml',
		'word/endnotes.xml',
		'word/header1.xml',
		'word/footer12.xml',
		'docProps/core.xml',
		'docProps/custom.xml',
		'meta.xml',
	])('is also in %s', (name) => {
		expect(lookIntoPackad(docx('', { [name]: '<x>Hemligt</x>' })).text).toContain('Hemligt');
	});

	it('holds who wrote it, each on a line', () => {
		const core = '<x><dc:creator>Anna</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy></x>';
		expect(lookIntoPackad(docx('', { 'docProps/core.xml': core })).text).toContain('Anna\nBo\n');
	});

	it('is not in parts about looks', () => {
		expect(lookIntoPackad(docx('', { 'word/settings.xml': '<x>Hemligt</x>', 'word/a.txt': 'Hemligt' })).text).toBe('');
	});

	it('is read whole where a piece ends within a letter', () => {
		const body = `x${'å'.repeat(300_000)}`;
		expect(lookIntoPackad(docx(body)).text).toBe(body);
	});

	it('is read whole where it is longer than a piece', () => {
		const words = Array.from({ length: 40_000 }, (_, i) => `å${String(i)}`).join(' ');
		expect(lookIntoPackad(docx(`<w:p>${words}</w:p>`))).toEqual({ fel: [], text: `${words}\n`, plats: false });
	});
});

describe('a packed document is refused', () => {
	it.each(['../a.xml', '/a.xml', 'word/../../a.xml', 'c:a.xml', '..\\a.xml', 'word\\..'])(
		'when a part would be put outside its folder: %s',
		(name) => {
			expect(lookIntoPackad(docx('', { [name]: '' })).fel).toEqual([
				{
					kod: 'kallfil-aktiv',
					text: 'Filen packar upp sig utanför sin mapp. Spara dokumentet på nytt i sitt program.',
				},
			]);
		},
	);

	it('but not for a name that only looks like it', () => {
		expect(koder(docx('', { 'word/a..b.xml': '', 'ab:c.xml': '', 'word/..a.xml': '', 'a../b.xml': '' }))).toEqual([]);
	});

	it.each([
		'word/vbaProject.bin',
		'vbaData.xml',
		'word/activeX1.xml',
		'word/activeX/activeX12.bin',
		'Basic/Standard/Module1.xml',
		'Scripts/python/a.py',
		'a.exe',
		'word/embeddings/A.JS',
	])('when it holds what runs: %s', (name) => {
		expect(lookIntoPackad(docx('', { [name]: 'x' })).fel).toEqual([
			{ kod: 'kallfil-aktiv', text: 'Filen innehåller makron eller program. Spara den som pdf, eller utan makron.' },
		]);
	});

	it.each(['<!DOCTYPE x>', '<!ENTITY a SYSTEM "file:///etc/passwd">', '<!doctype x [<!ENTITY a "b">]>'])(
		'when it declares what may come from outside: %s',
		(text) => {
			expect(lookIntoPackad(docx('', { 'word/a.xml': text })).fel).toEqual([
				{
					kod: 'kallfil-aktiv',
					text: 'Filen hämtar delar utifrån (DOCTYPE). Spara dokumentet på nytt i sitt program.',
				},
			]);
		},
	);

	it.each(['attachedTemplate', 'oleObject', 'subDocument', 'frame'])('when it fetches a part: %s', (type) => {
		const relation = (mode: string): string =>
			`<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://exempel.se/a" TargetMode="${mode}"/>`;
		const rels = (mode: string): Uint8Array => docx('', { 'word/_rels/settings.xml.rels': relation(mode) });
		expect(lookIntoPackad(rels('External')).fel).toEqual([
			{ kod: 'kallfil-aktiv', text: 'Filen hämtar en mall eller ett objekt utifrån. Spara den som pdf.' },
		]);
		expect(koder(rels('Internal'))).toEqual([]);
	});

	it('but not for a link that a reader may follow', () => {
		const link = '<Relationship Type="x/hyperlink" Target="http://exempel.se/frame" TargetMode="External"/>';
		expect(koder(docx('', { 'word/_rels/document.xml.rels': `<Relationship Type="x/frame" />${link}` }))).toEqual([]);
	});

	it('once for each thing that is wrong', () => {
		expect(koder(docx('', { 'a.exe': '', '../b.exe': '', 'c/../d.xml': '' }))).toEqual([
			'kallfil-aktiv',
			'kallfil-aktiv',
		]);
	});

	it('when it becomes a hundred times larger, and says how large it was', () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) });
		expect(lookIntoPackad(bomb).fel).toEqual([
			{
				kod: 'kallfil-granser',
				text: `Filen blir över ${String(bomb.length * 100)} byte när den packas upp (${String(bomb.length)} byte packad). Kontrollera varifrån den kommer.`,
			},
		]);
		// Small documents pack well.
		expect(koder(zipSync({ 'word/document.xml': new Uint8Array(999_000) }))).toEqual([]);
		expect(lookIntoPackad(zipSync({ 'a.xml': new Uint8Array(1_001_000) })).fel[0]?.text).toContain('över 1000000 byte');
	});

	it.each([
		['damaged', docx('<w:p>Text</w:p>').map((byte, i) => (i > 60 && i < 90 ? byte ^ 0xff : byte))],
		['empty', zipSync({})],
		['something else', strToU8('PK\u0003\u0004skadad')],
	])('when it is %s', (_, bytes) => {
		expect(lookIntoPackad(bytes).fel).toEqual([
			{
				kod: 'kallfil-slag',
				text: 'Filen är skadad och går inte att packa upp. Öppna den i sitt program och spara den på nytt.',
			},
		]);
	});
});
