import { describe, expect, it } from 'vitest';
import { readBrodtext } from '../../src/read/brodtext.ts';
import { GRANSER } from '../../src/read/granser.ts';

function problems(body: string, format: 'md' | 'mdx' = 'md'): string[] {
	return readBrodtext(body, format, 'f.md', 11).problem.map(
		({ rad, kolumn, kod, text }) => `${rad}:${kolumn} ${kod} ${text}`,
	);
}

function codes(body: string, format: 'md' | 'mdx' = 'md'): string[] {
	return readBrodtext(body, format, 'f.md', 1).problem.map(({ kod }) => kod);
}

describe('a text', () => {
	it('of the ordinary kind has nothing wrong', () => {
		const body = `Ingress med **fet** och *kursiv*.[^1]

## Rubrik

1. ett
2. två

   - inre

### Underrubrik

> Citat, 5 \\< 6 & 7.

| a | b |
|---|--:|
| 1 | 2 |

## Nästa

[länk](/arenden/a/), [ref], <https://a.se/å?b=c>, [post](mailto:a@b.se), [telefon](tel:+468123), [stycke](#s1).

---

[ref]: https://a.se/
[^1]: Not.
`;
		expect(problems(body)).toEqual([]);
		expect(problems(body, 'mdx').filter((text) => !text.includes('mdx-otillatet'))).toEqual([]);
	});

	it('gives a tree even when something in it is refused', () => {
		expect(readBrodtext('# Rubrik', 'md', 'f.md', 1).tree?.type).toBe('root');
	});
});

describe('raw HTML', () => {
	it.each([
		...[
			'<script>alert(1)</script>',
			'x <b>fet</b>',
			'<img src=x onerror=alert(1)>',
			'<!-- kommentar -->',
			'<br>',
			'text<br/>text',
			'<div>',
			'</p>',
		],
		...[
			'- <b>x</b>',
			'> <i>x</i>',
			'| a |\n|---|\n| <b>x</b> |',
			'x\n\n[^1]\n\n[^1]: <b>x</b>',
			'<![CDATA[x]]>',
			'<?php ?>',
			'<!DOCTYPE html>',
			'## <b>x</b>',
		],
	])('is refused in %j', (body) => {
		expect(codes(body)).toContain('html-i-text');
	});

	it('is not what an escaped sign or code is', () => {
		expect(codes('5 \\< 6, `<b>`, &lt;b&gt;, a < b och <\n\n    <b>\n')).toEqual([]);
	});

	it('is named with its place', () => {
		expect(problems('Text.\n\n  x <b onclick="y">z</b>')).toMatchInlineSnapshot(`
			[
			  "13:5 html-i-text HTML tillåts inte: "<b onclick=\\"y\\">". Skriv med Markdown, och ett ensamt < som \\<.",
			  "13:21 html-i-text HTML tillåts inte: "</b>". Skriv med Markdown, och ett ensamt < som \\<.",
			]
		`);
	});
});

describe('images', () => {
	it.each([
		'![x](a.png)',
		'![x](https://a.se/pixel.gif)',
		'![x][y]\n\n[y]: https://a.se/',
		'[![x](a.png)](/om/)',
		'![x](100%.png)',
	])('are refused: %j', (body) => {
		expect(codes(body)).toContain('bild-otillaten');
	});
});

describe('links', () => {
	it.each([
		...[
			'[x](javascript:alert(1))',
			'[x](JaVaScRiPt:alert(1))',
			'[x](<java\tscript:alert(1)>)',
			'[x](java&#9;script:alert(1))',
			'[x](java&#10;script:x)',
		],
		...[
			'[x](&#1;javascript:alert(1))',
			'[x](javascript&colon;alert(1))',
			'[x](vbscript:x)',
			'[x](data:text/html,x)',
			'[x](blob:https://a.se/)',
			'[x](file:///etc)',
		],
		...[
			'<javascript:alert(1)>',
			'[x][y]\n\n[y]: javascript:alert(1)',
			'[x](http://a.se)',
			'[x](ftp://a.se)',
			'[x](//evil.example)',
			'[x](/\\evil.example)',
		],
		...[
			'[x](\\\\evil.example)',
			'[x](om/)',
			'[x](../om/)',
			'[x](a.pdf)',
			'[x](?q=a)',
			'[x]()',
			'[x](/100%)',
			'[x](https://)',

			'[x](https://[)',
		],
		...['[x](/om/%)', '[x](mailto:a%)', '[x](view-source:https://a.se)', '[x](www.a.se)', '[x](a@b.se)'],
	])('are refused: %j', (body) => {
		expect(codes(body)).toContain('lank-protokoll');
	});

	it('may lead to https, mailto, tel, a paragraph and the site itself', () => {
		expect(
			codes(
				'[a](https://a.se/b?c=d#e) [b](mailto:a@b.se) [c](tel:+468123) [d](#s1) [e](/om/) [f](/) [g](HTTPS://A.SE)',
			),
		).toEqual([]);
	});

	it('are named with what is allowed', () => {
		expect(problems('Se [här](http://a.se).')).toMatchInlineSnapshot(`
			[
			  "11:4 lank-protokoll Länken "http://a.se" är inte tillåten. Använd https:, mailto:, tel:, #stycke eller en adress på webbplatsen (/arenden/…).",
			]
		`);
	});
});

describe('headings', () => {
	it('begin at the second level and go one level at a time', () => {
		expect(problems('# Ett\n\n## Två\n\n#### Fyra\n\n## Två\n\n### Tre')).toMatchInlineSnapshot(`
			[
			  "11:1 rubriknivaer Sidans rubrik kommer från fältet titel. Börja rubrikerna i texten med ##.",
			  "15:1 rubriknivaer Rubriken hoppar från nivå 2 till 4. Ta en nivå i taget.",
			]
		`);
	});
});

describe('characters that an entity brings in', () => {
	it.each(['&#x202E;', '&#0;', '&#xD800;', '&#8203;', '&shy;', '&zwj;', '&#xF0B7;'])(
		'are refused like those in the file: %s',
		(entity) => {
			expect(codes(`a${entity}b`)).toContain('tecken-otillatet');
		},
	);

	it('are welcome when they can be seen', () => {
		expect(codes('&amp; &lt; &nbsp; &ndash; &#228;')).toEqual([]);
	});
});

describe('text that Markdown would drop', () => {
	it('is named: cells beyond the columns, notes and addresses that nothing refers to, and second ones', () => {
		const body = `| a | b |
|---|---|
| 1 | 2 | 3 |
| 4 |

Text.[^1] [ref]

[^1]: Not.
[^1]: Samma igen.
[^2]: Ingen hänvisar hit.

[ref]: https://a.se/
[Bilaga]: https://a.se/bilaga
[ref]: https://a.se/igen`;
		expect(problems(body)).toMatchInlineSnapshot(`
			[
			  "13:9 text-forlorad Raden har fler celler än tabellens 2 rubriker. Lägg till en rubrik.",
			  "19:1 text-forlorad [1] står två gånger. Behåll en, eller ge den andra ett annat namn.",
			  "20:1 text-forlorad Raden visas inte, för inget i texten hänvisar till [2]. Hänvisa till den, eller skriv \\[.",
			  "23:1 text-forlorad Raden visas inte, för inget i texten hänvisar till [Bilaga]. Hänvisa till den, eller skriv \\[.",
			  "24:1 text-forlorad [ref] står två gånger. Behåll en, eller ge den andra ett annat namn.",
			]
		`);
	});

	it('is a note without a text too', () => {
		expect(problems('Text.[^1] Mer[^x].\nNy[^y] rad.')).toMatchInlineSnapshot(`
			[
			  "11:6 fotnot-saknas Fotnotens text saknas. Lägg till en rad "[^1]: …" i slutet.",
			  "11:14 fotnot-saknas Fotnotens text saknas. Lägg till en rad "[^x]: …" i slutet.",
			  "12:3 fotnot-saknas Fotnotens text saknas. Lägg till en rad "[^y]: …" i slutet.",
			]
		`);
	});
});

describe('MDX', () => {
	it('may use listed components with literal attributes', () => {
		expect(
			problems('<Faktaruta rubrik="Prov">\n\nEn <Begrepp id="motion">motion</Begrepp>.\n\n</Faktaruta>', 'mdx'),
		).toEqual([]);
	});

	it.each([
		['import', 'import fs from "node:fs"'],
		['export', 'export const x = 1'],
		['a flow expression', '{process.exit(0)}'],
		['a text expression', 'x {process.env.HOME} y'],
		['an endless loop', '{(()=>{while(true){}})()}'],
		['a call without import', '{process.getBuiltinModule("node:child_process").execSync("id")}'],
		['a comment', '{/* x */}'],
		['an unknown component', '<Okand />'],
		['a component of another', '<Faktaruta.Inre />'],
		['a raw element', '<script>alert(1)</script>'],
		['a raw element with a handler', '<img src="x" onerror="y" />'],
		['a fragment', '<>x</>'],
		['a spread', '<Faktaruta {...x} />'],
		['an expression for a value', '<Faktaruta rubrik={process.env.HOME} />'],
		['an unknown attribute', '<Faktaruta onclick="x" />'],
		['set:html', '<Faktaruta set:html="x" />'],
		['a client directive', '<Faktaruta client:load />'],
		['the name of an object member', '<constructor />'],
		['another such name', '<toString>x</toString>'],
		['a prototype', '<__proto__ />'],
		['a text that does not end', 'belopp < 5 kr och {oavslutad'],
		['an element that does not end', '<Faktaruta rubrik="x">'],
	])('refuses %s', (_, body) => {
		expect(new Set(codes(body, 'mdx'))).toEqual(new Set(['mdx-otillatet']));
	});

	it('wants every attribute, and figures that can be read', () => {
		const serie = (text: string) =>
			problems(`<Sifferserie rubrik="r" serie="${text}" kalla="a/b#s1">x</Sifferserie>`, 'mdx');
		expect(serie('2007: 272; 2011: 243')).toEqual([]);
		expect(serie('2007: många')).toEqual([
			'11:1 mdx-otillatet <Sifferserie>: "2007: många" är inte ett namn och ett tal. Skriv serien som serie="2007: 272; 2011: 243".',
		]);
		expect(problems('<Begrepp>x</Begrepp>', 'mdx')).toEqual(['11:1 mdx-otillatet <Begrepp> saknar attributet id="…".']);
	});

	it('says what is wrong in Swedish, with its place', () => {
		const body = 'Text.\n\nimport a from "b"\n\n<Okand />\n\n<Begrepp ide="motion" id={x}>y</Begrepp>';
		expect(problems(body, 'mdx')).toMatchInlineSnapshot(`
			[
			  "13:1 mdx-otillatet import och export tillåts inte.",
			  "15:1 mdx-otillatet Komponenten <Okand> finns inte. Tillåtna: Faktaruta, Begrepp, Sifferserie.",
			  "17:1 mdx-otillatet <Begrepp> har inget attribut "ide". Tillåtna: id.",
			  "17:1 mdx-otillatet <Begrepp> får bara ha attribut med text inom citattecken.",
			]
		`);
		expect(problems('Belopp < 5 kr', 'mdx')).toMatchInlineSnapshot(`[]`);
	});

	it('is plain text in a Markdown file', () => {
		expect(codes('import fs from "node:fs"\n\n{process.env.PATH}')).toEqual([]);
	});
});

describe('limits', () => {
	const within: Readonly<Record<string, string>> = {
		'a line': 'x'.repeat(GRANSER.rad),
		'a paragraph': `${'x'.repeat(99)}\n`.repeat(GRANSER.stycke / 100 - 1),
		quotes: `${'>'.repeat(GRANSER.djup)} x`,
		'list items': `${'- '.repeat(GRANSER.djup)}x`,
		'numbered items': `${'1. '.repeat(GRANSER.djup)}x`,
		columns: '|'.repeat(GRANSER.kolumner),
		links: '[a](/b/)\n\n'.repeat(GRANSER.lankar),
		'a long list': `- ${'x'.repeat(98)}\n`.repeat(300),
		'a long table': `| a | b |\n|---|---|\n${'| xxxxxxxxxx | yyyyyyyyyyyyyy |\n'.repeat(1000)}`,
		rule: '-'.repeat(80),
	};

	it.each(Object.entries(within))('are not passed by %s', (_, body) => {
		expect(codes(body)).not.toContain('text-granser');
	});

	// Each of these takes a parser from many seconds to for ever; here they are never parsed.
	it.each([
		['a line', 'x'.repeat(11_000)],
		['a paragraph', `${'ord '.repeat(20)}\n`.repeat(260)],
		['a megabyte of prose without a blank line', `${'ord '.repeat(20)}\n`.repeat(12_000)],
		['comments without end', '<!--\n'.repeat(50_000)],
		['51 quotes', `${'>'.repeat(51)} x`],
		['10,000 quotes', `${'>'.repeat(9_998)} x`],
		['51 list items', `${'- '.repeat(51)}x`],
		['51 numbered items', `${'1. '.repeat(51)}x`],
		['10,000 numbered items', `${'1. '.repeat(3_300)}x`],
		['a deep indent', `${' '.repeat(9_000)}x`],
		['201 columns', `|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`],
		['many cells', `|${'a|'.repeat(150)}\n|${'-|'.repeat(150)}\n${`|${'b|'.repeat(150)}\n`.repeat(2_500)}`],
		['5,001 links', '[a](/b/)\n\n'.repeat(5_001)],
		['100,000 links', `${'[a](/b/) '.repeat(500)}\n\n`.repeat(200)],
	])('are passed by %s', (_, body) => {
		expect(new Set(codes(body))).toEqual(new Set(['text-granser']));
	});

	it('are named with what was measured', () => {
		const body = [`x`.repeat(11_000), `${'>'.repeat(60)} x`, '|'.repeat(300), `${'x'.repeat(9_000)}\n`.repeat(3)].join(
			'\n\n',
		);
		expect(problems(body)).toMatchInlineSnapshot(`
			[
			  "17:1 text-granser Stycket har 27003 tecken; gränsen är 20000. Dela upp texten.",
			  "11:1 text-granser Raden har 11000 tecken; gränsen är 10000. Dela upp texten.",
			  "13:1 text-granser Indraget har 60 nivåer; gränsen är 50. Dela upp texten.",
			  "15:1 text-granser Tabellen har 300 kolumner; gränsen är 200. Dela upp texten.",
			]
		`);
	});
});
