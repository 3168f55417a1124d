import { describe, expect, it, vi } from 'vitest';
import { parseYaml, splitFrontmatter } from '../../src/read/frontmatter.ts';

function problems(source: string): string[] {
	return parseYaml(source, 'f.md', 2).problem.map(({ rad, kolumn, kod, text }) => `${rad}:${kolumn} ${kod} ${text}`);
}

describe('splitFrontmatter()', () => {
	it('takes a file apart and says on which line its text begins', () => {
		expect(splitFrontmatter('---\na: b\n---\n\nText.\n')).toEqual({ yaml: 'a: b', body: '\nText.\n', bodyRad: 4 });
	});

	it('accepts blanks after the marks, and a file that ends with the second', () => {
		expect(splitFrontmatter('--- \na: b\nc: d\n---\t')).toEqual({ yaml: 'a: b\nc: d', body: '', bodyRad: 4 });
	});

	it('accepts a file without fields, whose fields are then missing', () => {
		expect(splitFrontmatter('---\n---\nText.')).toEqual({ yaml: '', body: 'Text.', bodyRad: 3 });
	});

	it('leaves a rule in the text alone', () => {
		expect(splitFrontmatter('---\na: b\n---\nEtt.\n\n---\n\nTvå.')?.body).toBe('Ett.\n\n---\n\nTvå.');
	});

	it.each([
		'',
		'Text.',
		'---\na: b\n',
		'---\na: b\nText.',
		'\n---\na: b\n---\n',
		' ---\na: b\n---\n',
		'----\na: b\n----\n',
		'---\na: b\n --- \n',
	])('finds none in %j', (text) => {
		expect(splitFrontmatter(text)).toBeUndefined();
	});
});

describe('parseYaml()', () => {
	it('keeps every value as the text that was written', () => {
		const source = [
			...[
				'datum: 2023-02-13',
				'ar: 1985',
				'fel: 2023-02-30',
				'nummer: 2022.10',
				'noll: 0435',
				'hex: 0x1F',
				'exp: 1e3',
				'tid: 12:30',
			],
			...[
				'nej: nej',
				'no: no',
				'sant: True',
				'tom:',
				'tilde: ~',
				'null: null',
				'plus: +46701234567',
				'dnr: KS-2022/1011.107',
			],
		].join('\n');
		expect(parseYaml(source, 'f.md', 2).value).toMatchInlineSnapshot(`
			{
			  "ar": "1985",
			  "datum": "2023-02-13",
			  "dnr": "KS-2022/1011.107",
			  "exp": "1e3",
			  "fel": "2023-02-30",
			  "hex": "0x1F",
			  "nej": "nej",
			  "no": "no",
			  "noll": "0435",
			  "null": "null",
			  "nummer": "2022.10",
			  "plus": "+46701234567",
			  "sant": "True",
			  "tid": "12:30",
			  "tilde": "~",
			  "tom": "",
			}
		`);
	});

	it('keeps the words of quoted, folded and literal texts', () => {
		const source = `a: "Motion om väg #73"\nb: 'Förslag: avsluta'\nc: >-\n  en\n  två # tre\nd: |-\n  en\n  två`;
		expect(parseYaml(source, 'f.md', 2).value).toEqual({
			a: 'Motion om väg #73',
			b: 'Förslag: avsluta',
			c: 'en två # tre',
			d: 'en\ntvå',
		});
	});

	it('says where each value and key stands', () => {
		const yaml = parseYaml('a: 1\nb:\n  - c: 2\n    d: å\n  - x', 'f.md', 2);
		const paths = [[], ['a'], ['b', 0, 'd'], ['b', 1], ['b', 0, 'saknas']];
		const places = [...paths.map((path) => yaml.at(path)), yaml.atKey(['b', 0], 'd'), yaml.atKey([], 'b')];
		expect(places.map(({ fil, rad, kolumn }) => `${fil}:${rad}:${kolumn}`)).toEqual([
			...['f.md:2:1', 'f.md:2:4', 'f.md:5:8', 'f.md:6:5', 'f.md:4:5', 'f.md:5:5', 'f.md:3:1'],
		]);
	});

	it('is empty for an empty text and for comments alone', () => {
		expect([parseYaml('', 'f.md', 2).value, parseYaml('# bara en kommentar', 'f.md', 2).value]).toEqual([null, null]);
		expect(parseYaml('', 'f.md', 2).at(['a'])).toEqual({ fil: 'f.md', rad: 2, kolumn: 1 });
	});

	it('takes __proto__ and constructor for keys like others', () => {
		const { value } = parseYaml('__proto__: {polluted: ja}\nconstructor: {prototype: {p2: ja}}', 'f.md', 2);
		expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('what parseYaml() refuses', () => {
	const REFUSED: readonly (readonly [what: string, source: string])[] = [
		['a text that loses its end to a comment', 'titel: Motion om väg #73 till Stuvsta'],
		['a text that is all comment', 'titel: #73 till Stuvsta\ntyp: motion'],
		['a list item that is all comment', 'amnen:\n  - #kultur\n  - vagar'],
		['a field that stands twice', 'titel: a\ntyp: b\ntitel: c'],
		['a colon in a text', 'titel: Förslag: avsluta'],
		['a quotation mark that is not closed', 'titel: "oavslutad\ntyp: motion'],
		['a tab', 'parter:\n\t- a'],
		['an indent that fits nothing', 'a:\n    b: 1\n  c: 2'],
		['a bracket that is not closed', 'amnen: [a, b\ntyp: motion'],
		['an anchor', 'titel: &a Motion'],
		['an alias', 'titel: *a'],
		['a tag, which would vanish', 'titel: !viktigt Motion'],
		['a tag that runs code elsewhere', 'titel: !!js/function "function () {}"'],
		['a merge', 'a: {<<: *b}'],
		['a text that begins with a reserved sign', 'titel: @kommunen'],
		['a backslash in double quotation marks', 'titel: "a\\qb"'],
		['an invisible character that an escape brings in', 'titel: "Rad\\u202Eevil\\u0001 NUL\\0"'],
		['a line break of the old kind that an escape brings in', 'titel: "Möte\\r\\nATTACH:x"'],
		['a second document', 'a: b\n--- \nc: d'],
	];

	it.each(REFUSED)('is %s', (_, source) => {
		expect(problems(source)).not.toEqual([]);
	});

	it('is named with its place and what to do', () => {
		expect(Object.fromEntries(REFUSED.map(([what, source]) => [what, problems(source)[0]]))).toMatchInlineSnapshot(`
			{
			  "a backslash in double quotation marks": "2:10 yaml-fel Omvänt snedstreck betyder något särskilt inom "citattecken". Använd 'enkla citattecken' runt texten.",
			  "a bracket that is not closed": "3:1 yaml-fel En hakparentes eller klammer ovanför avslutas inte. Avsluta den, eller sätt citattecken runt texten.",
			  "a colon in a text": "2:8 yaml-fel En text med kolon behöver citattecken runt sig.",
			  "a field that stands twice": "4:1 yaml-fel Samma fält står två gånger. Ta bort det ena.",
			  "a line break of the old kind that an escape brings in": "2:8 tecken-otillatet Här står det osynliga eller otillåtna tecknet U+000D. Ta bort det.",
			  "a list item that is all comment": "3:5 yaml-kommentar Allt efter " #" läses som en kommentar. Sätt citattecken runt hela texten.",
			  "a merge": "2:9 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "a quotation mark that is not closed": "3:12 yaml-fel Ett tecken saknas, oftast ett avslutande citattecken eller en hakparentes.",
			  "a second document": "3:1 yaml-fel En rad med bara "---" avslutar fälten. Ta bort den, eller flytta det som följer till texten.",
			  "a tab": "3:1 yaml-fel Raden är indragen med tabb. Använd mellanslag.",
			  "a tag that runs code elsewhere": "2:22 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "a tag, which would vanish": "2:17 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "a text that begins with a reserved sign": "2:8 yaml-fel En text som börjar med detta tecken behöver citattecken runt sig.",
			  "a text that is all comment": "2:8 yaml-kommentar Allt efter " #" läses som en kommentar. Sätt citattecken runt hela texten.",
			  "a text that loses its end to a comment": "2:21 yaml-kommentar Allt efter " #" läses som en kommentar. Sätt citattecken runt hela texten.",
			  "an alias": "2:8 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "an anchor": "2:11 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "an indent that fits nothing": "4:3 yaml-fel Raden börjar med 2 mellanslag, och det stämmer inte med raderna ovanför. Här väntas 4 eller 0.",
			  "an invisible character that an escape brings in": "2:8 tecken-otillatet Här står det osynliga eller otillåtna tecknet U+202E. Ta bort det.",
			}
		`);
	});

	it('is a depth that no content has, and that overflows a parser', () => {
		const { problem } = parseYaml(`a: ${'['.repeat(20_000)}`, 'f.md', 2);
		expect(problem[0]?.text).toMatchInlineSnapshot(
			`"Hakparenteserna eller indragen ligger för djupt i varandra. Skriv enklare."`,
		);
	});

	it('means nothing where it is an anchor, an alias or a tag: what else is wrong can still be said', () => {
		const { value } = parseYaml('a: &b ett\nc: [*b, *okand]\nd: !x två\ne: !!binary aGVq\nf: {<<: *b}', 'f.md', 2);
		expect(value).toEqual({ a: 'ett', c: ['*b', '*okand'], d: 'två', e: 'aGVq', f: { '<<': '*b' } });
	});

	it('says it without a word of English', () => {
		for (const source of [
			'titel: @a',
			'titel: "a\\qb"',
			'a: b\n---\nc: d',
			'%YAML 9\n---\na: b',
			'a: |x\n  b',
			'? a',
			'a: [b]c',
			'{a: b',
		]) {
			for (const text of problems(source))
				expect(text, source).not.toMatch(/\b(?:the|must|cannot|please|missing|expected)\b/i);
		}
	});

	it('does not let the parser speak to the editor, as of what is left of a template', () => {
		const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
		expect(parseYaml('titel: {{ titel }}', 'f.md', 2).value).toEqual({ titel: { '{ titel }': null } });
		expect(warn).not.toHaveBeenCalled();
		warn.mockRestore();
	});

	it('leaves comments alone that take nothing away', () => {
		expect(
			problems('# Överst\ntitel: "Motion" # inom citattecken\n# mellan\namnen: # lista\n  - a\n  # sist\n'),
		).toEqual([]);
	});
});

describe('an alias bomb', () => {
	function bomb(levels: number): string {
		const rows = Array.from(
			{ length: levels },
			(_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`,
		);
		return `a0: &a0 ["lol"]\n${rows.join('\n')}`;
	}

	// Expanded, nine levels hold 387,420,489 texts: only a reader that does not expand comes back at all.
	it.each([7, 9, 100])('of %i levels is refused without being expanded', (levels) => {
		const { problem, value } = parseYaml(bomb(levels), 'f.md', 2);
		// As many texts as are written.
		expect(Object.values(value as Record<string, string[]>).flat()).toHaveLength(1 + 9 * levels);
		expect(new Set(problem.map(({ kod }) => kod))).toEqual(new Set(['yaml-ankare']));
		// One problem for each anchor and each alias that is written, and no more.
		expect(problem).toHaveLength(levels + 1 + 9 * levels);
	});
});
