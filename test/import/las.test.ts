import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportFel } from '../../src/import/fel.ts';
import { detectFormat } from '../../src/import/format.ts';
import { readDokument } from '../../src/import/las.ts';
import { pageStarts, splitTitle, toMarkdown } from '../../src/import/markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { numberStycken } from '../../src/markdown/stycken.ts';
import { readBrodtext } from '../../src/read/brodtext.ts';
import { fc } from '../fast-check.ts';
import { docx, lockedPdf, odt, pdf } from './filer.ts';

const quiet = (): void => undefined;

async function read(namn: string, bytes: Uint8Array) {
	const dokument = await readDokument({ bytes, format: detectFormat(namn, bytes) }, quiet);
	return { ...dokument, markdown: toMarkdown(dokument.tree) };
}

function lines(texts: readonly string[], from = 700): { text: string; x: number; y: number }[] {
	return texts.map((text, i) => ({ text, x: 70, y: from - i * 14 }));
}

describe('a pdf with a text layer', () => {
	const page = (n: number, body: ReturnType<typeof lines>) => [
		{ text: `TJÄNSTESKRIVELSE   ${String(n)} (2)`, x: 70, y: 800, size: 8 },
		...body,
		{ text: 'Provkommun', x: 70, y: 30, size: 8 },
	];

	test('loses its headers and footers, which are kept beside the text', async () => {
		const body = ['Nämnden har prövat ärendet och kommit fram till att det ska', 'avslutas utan åtgärd.'];
		const { markdown, sidmobler } = await read(
			'a.pdf',
			pdf([page(1, lines(body)), page(2, lines(['Slutet på den andra sidan.']))]),
		);
		expect(markdown).toBe(`${body.join(' ')}\n\nSlutet på den andra sidan.\n`);
		expect(sidmobler).toEqual(['TJÄNSTESKRIVELSE 1 (2)', 'Provkommun']);
	});

	test('of one page loses what stands in its margins in smaller type', async () => {
		const { markdown, sidmobler } = await read('a.pdf', pdf([page(1, lines(['Nämnden har prövat ärendet.']))]));
		expect(markdown).toBe('Nämnden har prövat ärendet.\n');
		expect(sidmobler).toEqual(['TJÄNSTESKRIVELSE 1 (2)', 'Provkommun']);
	});

	test('gets divided words whole, and keeps the hyphens that belong to them', async () => {
		const { markdown } = await read(
			'a.pdf',
			pdf([
				lines([
					'Kommunen har under året prövat ett nytt arbets-',
					'sätt för barn- och ungdomsvården i den del av 1940-',
					'talet som KS-',
					'Ordföranden har beskrivit för barn-',
					'och elevhälsan på kommunens samtliga skolor i år.',
				]),
			]),
		);
		expect(markdown).toContain('nytt arbetssätt för barn- och');
		expect(markdown).toContain('1940-talet');
		expect(markdown).toContain('KS-Ordföranden');
		expect(markdown).toContain('för barn- och elevhälsan');
	});

	test('gets headings, points, numbered points and tables', async () => {
		const fat = (text: string, y: number, size = 13) => ({ text, x: 70, y, size, bold: true });
		const { markdown } = await read(
			'a.pdf',
			pdf([
				[
					fat('Ny simhall', 780, 18),
					fat('Förslag till beslut', 740),
					...lines(
						[
							'1. Nämnden godkänner rapporten om simhallen i centrum och',
							'2. Nämnden lämnar rapporten vidare till kommunfullmäktige.',
						],
						722,
					),
					fat('Bakgrund', 680),
					...lines(['Nämnden har tidigare beslutat', '• att bygga en simhall', '• att stänga den gamla'], 662),
					...[
						['År', 'Besök', 'Kostnad'],
						['2021', '120', '4 mnkr'],
						['2022', '340', '5 mnkr'],
					].flatMap((row, r) => row.map((text, c) => ({ text, x: 70 + c * 150, y: 590 - r * 14 }))),
				],
			]),
		);
		expect(markdown).toBe(`# Ny simhall

## Förslag till beslut

1. Nämnden godkänner rapporten om simhallen i centrum och
2. Nämnden lämnar rapporten vidare till kommunfullmäktige.

## Bakgrund

Nämnden har tidigare beslutat

- att bygga en simhall
- att stänga den gamla

| År   | Besök | Kostnad |
| ---- | ----- | ------- |
| 2021 | 120   | 4 mnkr  |
| 2022 | 340   | 5 mnkr  |
`);
	});

	const spalt = (x: number, count = 10) =>
		Array.from({ length: count }, (_, i) => ({ text: 'förvaltningen har utrett saken', x, y: 700 - i * 14 }));

	test('has a page in columns pointed out, for its text may be out of order', async () => {
		const across = [
			{ text: 'En inledning som går över hela sidans bredd, från kant till kant av den.', x: 70, y: 760 },
		];
		const { varningar } = await read('a.pdf', pdf([[...across, ...spalt(70), ...spalt(320)], lines(['Sida två.'])]));
		expect(varningar).toEqual([expect.stringContaining('Sida 1 ser ut att vara satt i spalter')]);
	});

	test.each([
		['text over the whole page', spalt(70)],
		['a few lines beside each other', [...spalt(70), ...spalt(320, 3)]],
		['a table', spalt(70).flatMap((left) => [left, { ...left, text: '4 mnkr', x: 320 }])],
	])('has nothing said of columns where it has %s', async (_, page) => {
		expect((await read('a.pdf', pdf([page]))).varningar).toEqual([]);
	});

	test('tells on which numbered paragraph each page begins', async () => {
		const { tree } = await read(
			'a.pdf',
			pdf([lines(['Första sidan slutar här.']), lines(['Andra sidan börjar här.'])]),
		);
		expect(pageStarts(splitTitle(tree).tree)).toEqual([
			{ sida: 1, stycke: 's1' },
			{ sida: 2, stycke: 's2' },
		]);
	});
});

describe('a word document', () => {
	const p = (text: string, style = '') =>
		`<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

	test('gives its text, and its header beside it', async () => {
		const header = '<w:hdr xmlns:w="x"><w:p><w:r><w:t>Dnr KS-2024/12</w:t></w:r></w:p></w:hdr>';
		const { markdown, sidmobler } = await read('a.docx', docx(p('Nämnden beslutar'), { 'word/header1.xml': header }));
		expect(markdown).toBe('Nämnden beslutar\n');
		expect(sidmobler).toEqual(['Dnr KS-2024/12']);
	});

	test('says nothing of who wrote it, or of changes that were struck out', async () => {
		const struck =
			'<w:p><w:del w:author="Hemlig Person"><w:r><w:delText>borttaget</w:delText></w:r></w:del><w:r><w:t>Kvar</w:t></w:r></w:p>';
		const { markdown, varningar } = await read('a.docx', docx(struck, { 'docProps/core.xml': '<x>Hemlig Person</x>' }));
		expect(markdown).toBe('Kvar\n');
		expect(varningar.join()).toContain('spårade ändringar');
		expect(JSON.stringify({ markdown, varningar })).not.toContain('Hemlig');
	});

	test('that grows beyond all reason is refused before it fills the memory', async () => {
		const bomb = docx(p('x'), { 'word/footnotes.xml': ' '.repeat(120_000_000) });
		expect(bomb.length).toBeLessThan(1_000_000);
		await expect(read('a.docx', bomb)).rejects.toThrow('större än 100 MB när den packas upp');
	});
});

test('an OpenDocument text gives headings, lists, tables and footnotes', async () => {
	const { markdown, sidmobler } = await read(
		'a.odt',
		odt(
			`<text:tracked-changes><text:p>Struket</text:p></text:tracked-changes><text:h text:outline-level="1">Bakgrund</text:h>
<text:p>Nämnden<text:s/>beslutade<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Protokoll 2024.</text:p></text:note-body></text:note>.</text:p>
<text:list><text:list-item><text:p>ett</text:p></text:list-item><text:list-item><text:p>två</text:p></text:list-item></text:list>
<table:table><table:table-column/><table:table-row><table:table-cell><text:p>År</text:p></table:table-cell><table:table-cell><text:p>Antal</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table>`,
			'<style:master-page><style:header><text:p>Dnr KS-2024/12</text:p></style:header></style:master-page>',
		),
	);
	expect(markdown).toBe(`## Bakgrund

Nämnden beslutade[^1].

- ett
- två

| År   | Antal |
| ---- | ----- |
| 2024 | 7     |

[^1]: Protokoll 2024.
`);
	expect(sidmobler).toEqual(['Dnr KS-2024/12']);
});

test('a web page gives its text, and neither scripts, pictures, comments nor links that content refuses', async () => {
	const html = `<!doctype html><html><head><meta name="author" content="Hemlig"><title>x</title></head><body><header>Meny</header>
<!-- C:\\hemligt --><h1>Beslut</h1><p>Se <a href="javascript:alert(1)">här</a> och <a href="https://exempel.se/">där</a>.<script>x()</script><img src="x" alt="y"></p></body></html>`;
	const { markdown, sidmobler } = await read('a.html', strToU8(html));
	expect(markdown).toBe('# Beslut\n\nSe här och [där](https://exempel.se/).\n');
	expect(sidmobler).toEqual(['Meny']);
});

test('text in Windows-1252 keeps its letters, and says so', async () => {
	const { markdown, varningar } = await read(
		'a.txt',
		Uint8Array.from('Nämnden åker öster.', (c) => c.charCodeAt(0)),
	);
	expect(markdown).toBe('Nämnden åker öster.\n');
	expect(varningar).toEqual(['Filen är inte UTF-8; den är läst som Windows-1252. Kontrollera å, ä och ö.']);
});

test('in a letter of single lines the points of a motion stay apart', async () => {
	const texts = [
		'Biblioteken lånar ut böcker till alla, men den som inte har råd med skridskor',
		'får stå vid sidan av när det är friluftsdag.',
		'Vi yrkar',
		'att biblioteken lånar ut skridskor',
		'att utlåningen börjar i vinter',
		'Bistorp 2021-03-01',
		'Love Björnmossa (MP)',
	];
	const heights = [0, 15, 40, 65, 90, 115, 140];
	const { markdown } = await read(
		'a.pdf',
		pdf([texts.map((text, i) => ({ text, x: 70, y: 600 - (heights[i] ?? 0) }))]),
	);
	expect(markdown).toBe(`${texts.slice(0, 2).join(' ')}\n\n${texts.slice(2).join('\n\n')}\n`);
});

test('in short minutes without headings each line that stands apart is a paragraph, and a sentence goes on', async () => {
	const texts = [
		'Nämnden beslutar att ge dispens för en brygga på Lid 2:4, för',
		'platsen är redan tagen i anspråk.',
		'Sökanden vill bygga en brygga på sex meter.',
		'Torborg Enefjäll anmäler jäv.',
		'Ärendet är brådskande.',
	];
	const heights = [0, 15, 40, 65, 90];
	const { markdown } = await read(
		'a.pdf',
		pdf([texts.map((text, i) => ({ text, x: 70, y: 600 - (heights[i] ?? 0) }))]),
	);
	expect(markdown).toBe(`${texts.slice(0, 2).join(' ')}\n\n${texts.slice(2).join('\n\n')}\n`);
});

describe('a text file with names beside each other', () => {
	const text = (end: string) => read('a.txt', strToU8(`Nämnden bör avslå motionen.\n\n${end}\n`));

	test('gives each who signs a paragraph', async () => {
		const { markdown } = await text('Rut Ek              Bo Alm\nTrafikingenjör      Förvaltningschef');
		expect(markdown).toContain('Rut Ek\\\nTrafikingenjör\n\nBo Alm\\\nFörvaltningschef\n');
	});

	test('keeps lines that are no signatures as they stand', async () => {
		const { markdown } = await text('Kostnad             120 kronor\nSumma               340 kronor');
		expect(markdown).toMatch(/Kostnad +120 kronor\\?\nSumma/);
	});
});

describe('a table cell of several paragraphs', () => {
	const html = (table: string) =>
		read('a.html', strToU8(`<html><h1>Svar</h1><p>Motionen bör avslås.</p>${table}</html>`));

	test('has a space between them in the text, and a list does not break the table', async () => {
		const cells = '<td><div>2025-04-22</div><div>Dnr TN 2025/88</div></td><td><ul><li>ett</li> <li>två</li></ul></td>';
		const { markdown } = await html(`<table><tr>${cells}</tr></table>`);
		expect(markdown).toContain('| 2025-04-22 Dnr TN 2025/88 | ett två |\n');
	});

	test.each([
		['one row', '<tr><td><p>Rut Ek</p><p>Rektor</p></td><td><p>Bo Alm</p><p>Ekonomichef</p></td></tr>'],
		['a row for each line', '<tr><td>Rut Ek</td><td>Bo Alm</td></tr><tr><td>Rektor</td><td>Ekonomichef</td></tr>'],
	])('is a paragraph of its own where signatures stand beside each other in %s', async (_, rows) => {
		const { markdown } = await html(`<table>${rows}</table>`);
		expect(markdown).toContain('Rut Ek\\\nRektor\n\nBo Alm\\\nEkonomichef\n');
	});

	test('stays in its table where names and titles are columns', async () => {
		const { markdown } = await html('<table><tr><td>Rut Ek</td><td>Rektor</td></tr></table>');
		expect(markdown).toContain('| Rut Ek | Rektor |');
	});
});

describe('a file that cannot be imported says why in one sentence:', () => {
	const bad: readonly (readonly [string, string, Uint8Array, string])[] = [
		['empty', 'a.pdf', new Uint8Array(), 'Filen är tom.'],
		['locked', 'a.pdf', lockedPdf(), 'PDF:en är låst med lösenord. Spara en kopia utan lösenord och läs in den.'],
		['damaged', 'a.pdf', strToU8('%PDF-1.7\nskräp'), 'PDF:en är skadad och går inte att läsa.'],
		['without text', 'a.txt', strToU8(' \n\n '), 'Filen har ingen text att läsa in.'],
		['a spoilt Word file', 'a.docx', strToU8('PK\u0003\u0004skräp'), 'Filen är skadad och går inte att packa upp.'],
		['an archive', 'a.zip', zipSync({ 'x.txt': strToU8('x') }), 'Filen är ett arkiv'],
		['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'Spara den som .docx utan lösenord.'],
		['a program', 'a.txt', Uint8Array.from({ length: 4000 }, (_, i) => i % 7), 'Filen är inte en PDF, bild'],
		['cut short', 'a.docx', docx('<w:p/>').subarray(0, 500), 'skadad'],
		[
			'500 pages',
			'a.pdf',
			pdf(Array.from({ length: 500 }, () => lines(['Sida med text på.']))),
			'PDF:en har 500 sidor; gränsen är 300.',
		],
	];
	test.for(bad)('%s', async ([, namn, bytes, text]) => {
		const error: unknown = await read(namn, bytes).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(ImportFel);
		expect((error as Error).message).toContain(text);
		expect((error as Error).message).not.toContain('\n');
	});
});

test('a file with the wrong name is read as what it is', () => {
	expect(detectFormat('avtal.docx', pdf([[]]))).toEqual({
		format: 'pdf',
		andelse: 'pdf',
		varning: 'Filen heter .docx men är en .pdf; den läses som det den är.',
	});
});

test('whatever the text, the Markdown reads back as the same paragraphs and passes the check', () => {
	const word = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9<>&*_#|[\]()`!\\{}~+.:;"'§–-]{1,12}$/);
	const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
			const markdown = toMarkdown({
				type: 'root',
				children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
			});
			expect(numberStycken(parseMarkdown(markdown)).map(({ stycke }) => stycke.text)).toEqual(texts);
			expect(readBrodtext(markdown, 'md', 'x.md', 1).problem.filter(({ kod }) => kod !== 'fotnot-saknas')).toEqual([]);
		}),
	);
});
