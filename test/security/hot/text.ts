import type { Kod } from '../../../src/read/koder.ts';

/** A text that somebody hands in, with the code that stops it, and what it would be as a page. */
export interface Text {
	readonly namn: string;
	readonly text: string;
	readonly kod: Kod;
	/** As it would stand in a page; absent where it could not. */
	readonly html?: string;
	readonly format?: 'md' | 'mdx';
}

const lank = (adress: string): Text => ({
	namn: `link ${JSON.stringify(adress).slice(0, 60)}`,
	text: `[klicka](<${adress}>)`,
	kod: 'lank-protokoll',
});

const tecken = (namn: string, char: string): readonly Text[] => {
	const entity = `&#x${(char.codePointAt(0) ?? 0).toString(16)};`;
	return [
		{ namn, text: `Motionen a${char}b.`, kod: 'tecken-otillatet', html: `<p>Motionen a${char}b.</p>` },
		{
			namn: `${namn}, as an entity`,
			text: `Motionen a${entity}b.`,
			kod: 'tecken-otillatet',
			html: `<p>a${entity}b</p>`,
		},
	];
};

const mdx = (namn: string, text: string): Text => ({ namn: `mdx ${namn}`, text, kod: 'mdx-otillatet', format: 'mdx' });

const stor = (namn: string, text: string): Text => ({ namn: `large: ${namn}`, text, kod: 'text-granser' });

export const TEXTER: readonly Text[] = [
	...[
		...[
			'javascript:K()',
			'JaVaScRiPt:K()',
			' javascript:K()',
			'java\tscript:K()',
			'java&#9;script:K()',
			'javascript&colon;K()',
		],
		...[
			'&#106;avascript:K()',
			'vbscript:K()',
			'data:text/html;base64,PHNjcmlwdD4=',
			'data:image/svg+xml;base64,PHN2Zz4=',
		],
		...[
			'blob:https://evil.example/x',
			'file:///etc/passwd',
			'ftp://evil.example/',
			'http://evil.example/',
			'ws://evil.example/',
		],
		...[
			'//evil.example/',
			'/\\evil.example/',
			'\\\\evil.example\\x',
			'/ /evil.example/'.replace(' ', '&#9;'),
			'www.evil.example',
		],
		...[
			'https://huddinge.se@evil.example/',
			'https://a:b@evil.example/',
			'https:evil.example',
			'https://',
			'https://[',
			'/100%',
		],
		...[
			'view-source:https://evil.example/',
			'intent://evil.example/#Intent;end',
			'ms-word:ofe|u|https://evil.example/x.docx',
			'../../../x',
		],
	].map(lank),
	{
		namn: 'autolink javascript:',
		text: '<javascript:K()>',
		kod: 'lank-protokoll',
		html: '<a href="javascript:K()">x</a>',
	},
	{ namn: 'autolink http:', text: '<http://evil.example/>', kod: 'lank-protokoll' },
	{ namn: 'reference to javascript:', text: '[klicka][a]\n\n[a]: javascript:K()', kod: 'lank-protokoll' },
	{
		namn: 'image javascript:',
		text: '![x](javascript:K())',
		kod: 'bild-otillaten',
		html: '<img src="javascript:K()">',
	},
	{
		namn: 'Markdown image from elsewhere',
		text: '![x](https://tracker.example/p.gif)',
		kod: 'bild-otillaten',
		html: '<img src="https://tracker.example/p.gif">',
	},
	{ namn: 'image that climbs', text: '![x](../../../../../../etc/hostname)', kod: 'bild-otillaten' },
	{ namn: 'image with a bad escape', text: '![x](100%.png)', kod: 'bild-otillaten', html: '<img src="/100%.png">' },
	{ namn: 'image by reference', text: '![x][a]\n\n[a]: https://tracker.example/p.gif', kod: 'bild-otillaten' },
	{
		namn: 'link to nothing',
		text: '[x](/arenden/finns-inte/)',
		kod: 'lank-bruten',
		html: '<a href="/arenden/finns-inte/">x</a>',
	},
	{ namn: 'fragment to nothing', text: '[x](#s99)', kod: 'lank-bruten', html: '<a href="#s99">x</a>' },
	{ namn: 'footnote without text', text: 'Se.[^9]', kod: 'fotnot-saknas' },
	{ namn: 'footnote that nothing refers to', text: 'Text.\n\n[^9]: Not.', kod: 'text-forlorad' },
	{ namn: 'cell beyond the columns', text: '| a |\n| - |\n| b | borta |', kod: 'text-forlorad' },
	...tecken('NUL', '\u0001'),
	...tecken('escape', '\u001B'),
	...tecken('DEL', '\u007F'),
	...tecken('soft hyphen', '\u00AD'),
	...tecken('direction mark', '\u061C'),
	...tecken('zero-width space', '\u200B'),
	...tecken('zero-width joiner', '\u200D'),
	...tecken('right-to-left mark', '\u200F'),
	...tecken('line separator', '\u2028'),
	...tecken('right-to-left override', '\u202E'),
	...tecken('word joiner', '\u2060'),
	...tecken('isolate', '\u2066'),
	...tecken('private use', '\uE000'),
	...tecken('byte-order mark inside', '\uFEFF'),
	...tecken('tag letter', '\u{E0041}'),
	{ namn: 'replacement character', text: 'F\uFFFDrslag.', kod: 'tecken-otillatet', html: '<p>F\uFFFDrslag.</p>' },
	{ namn: 'Cyrillic letter among Latin', text: 'Huddinge kоmmun beslutar.', kod: 'text-hygien' },
	{ namn: 'Greek letter among Latin', text: 'Kοmmunen beslutar.', kod: 'text-hygien' },
	{
		namn: 'personnummer',
		text: 'Sökanden 19121212-1212 bor här.',
		kod: 'personuppgifter',
		html: '<p>19121212-1212</p>',
	},
	{
		namn: 'personnummer, ten digits',
		text: 'Sökanden 121212-1212 bor här.',
		kod: 'personuppgifter',
		html: '<p>121212-1212</p>',
	},
	{
		namn: 'personnummer, over a hundred',
		text: 'Sökanden 121212+1212 bor här.',
		kod: 'personuppgifter',
		html: '<p>121212+1212</p>',
	},
	{
		namn: 'personnummer, no dash',
		text: 'Sökanden 191212121212 bor här.',
		kod: 'personuppgifter',
		html: '<p>191212121212</p>',
	},
	{
		namn: 'personnummer, other dash',
		text: 'Sökanden 19121212–1212 bor här.',
		kod: 'personuppgifter',
		html: '<p>19121212–1212</p>',
	},
	{ namn: 'personnummer, spaces', text: 'Sökanden 19 12 12 12 12 12 bor här.', kod: 'personuppgifter' },
	{
		namn: 'personnummer, in bold pieces',
		text: 'Sökanden 19121212-1212 **bor**.',
		kod: 'personuppgifter',
		html: '<p>191212<b>12-12</b>12</p>',
	},
	{
		namn: 'samordningsnummer',
		text: 'Sökanden 701063-2391 bor här.',
		kod: 'personuppgifter',
		html: '<p>701063-2391</p>',
	},
	{
		namn: 'e-mail',
		text: 'Skriv till berit.al@exempel.se.',
		kod: 'personuppgifter',
		html: '<p>berit.al@exempel.se</p>',
	},
	{ namn: 'phone', text: 'Ring 070-174 06 05.', kod: 'personuppgifter', html: '<p>Ring 070-174 06 05.</p>' },
	{
		namn: 'phone in a link',
		text: '[Ring](tel:+46701740605)',
		kod: 'personuppgifter',
		html: '<a href="tel:+46701740605">Ring</a>',
	},
	{ namn: 'personnummer in a comment', text: '<!-- 19121212-1212 -->', kod: 'personuppgifter' },
	mdx('import', 'import fs from "node:fs"\n\nText.'),
	mdx('export', 'export const a = 1\n\nText.'),
	mdx('environment', 'Text {process.env.PATH}.'),
	mdx('exit', '{process.exit(0)}'),
	mdx('endless loop', '{(()=>{while(true){}})()}'),
	mdx('throw', '{saknas.x}'),
	mdx('built-in module', '{process.getBuiltinModule("node:child_process").execSync("id").toString()}'),
	mdx('dynamic import', '{await import("node:fs")}'),
	mdx('constructor', '{[].constructor.constructor("return process")()}'),
	mdx('unknown component', '<Skript kod="x" />'),
	mdx('element', '<div>x</div>'),
	mdx('element with a handler', '<img src="x" onError={() => 1} />'),
	mdx('spread', '<Faktaruta {...process.env}>x</Faktaruta>'),
	mdx('attribute that runs', '<Faktaruta rubrik={process.env.PATH}>x</Faktaruta>'),
	mdx('attribute with markup', '<Faktaruta rubrik={<script>K()</script>}>x</Faktaruta>'),
	mdx('attribute of another kind', '<Faktaruta rubrik="x" set:html="<script>K()</script>">x</Faktaruta>'),
	mdx('member component', '<Faktaruta.constructor>x</Faktaruta.constructor>'),
	mdx('prototype', '<constructor>x</constructor>'),
	mdx('fragment', '<>x</>'),
	mdx('unclosed', '<Faktaruta rubrik="x">x'),
	mdx('brace', 'belopp < 5 kr och {oavslutad'),
	stor('line', 'a'.repeat(10_001)),
	stor('paragraph', `${'ord '.repeat(2000)}\n`.repeat(3)),
	stor('quotes in each other', `${'>'.repeat(51)} x`),
	stor('ten thousand quotes', `${'>'.repeat(9_000)} x`),
	stor('lists in each other', Array.from({ length: 120 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')),
	stor('columns', `|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`),
	stor('cells', `| a | b |\n| - | - |\n${'| x | y |\n'.repeat(7_000)}`),
	stor('links', '[x](#s1)\n\n'.repeat(5_001)),
	{ namn: 'large: file', text: 'Text.\n\n'.repeat(150_000), kod: 'fil-storlek' },
];
