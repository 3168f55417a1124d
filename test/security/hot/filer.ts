import { readFileSync } from 'node:fs';
import type { Kod } from '../../../src/read/koder.ts';
import { ARCHIVE, type Files } from '../../archive.ts';

/** A file that somebody hands in, with the code that stops it and the line it must name. */
export interface Fil {
	readonly namn: string;
	readonly fil: string;
	readonly innehall: string | Uint8Array;
	readonly kod: Kod;
	readonly rad?: number;
}

const fixtur = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/fientligt/${name}`, import.meta.url));

let made = 0;

/** A file of a register with some lines more. */
const yaml = (namn: string, rader: string | Uint8Array, kod: Kod, rad?: number): Fil => ({
	namn: `yaml: ${namn}`,
	fil: `amnen/hot-${String(++made)}.yaml`,
	innehall: typeof rader === 'string' ? `namn: Hot\nbeskrivning: Ett hot.\n${rader}\n` : rader,
	kod,
	...(rad !== undefined && { rad }),
});

const bomb = (djup: number): string =>
	Array.from(
		{ length: djup },
		(_, i) => `a${String(i)}: &a${String(i)} [${i === 0 ? 'x' : `*a${String(i - 1)},`.repeat(9)}]`,
	).join('\n');

export const YAML: readonly Fil[] = [
	yaml('alias', 'a: &x b\nc: *x', 'yaml-ankare', 3),
	yaml('anchor', 'kortnamn: &x Hot', 'yaml-ankare', 3),
	yaml('bomb of seven', bomb(8), 'yaml-ankare', 3),
	yaml('bomb of nine', bomb(10), 'yaml-ankare', 3),
	yaml('bomb of thirty', bomb(30), 'yaml-ankare', 3),
	yaml('alias of itself', 'a: &a [*a]', 'yaml-ankare', 3),
	yaml('merge', 'a: &x {b: c}\n<<: *x', 'yaml-ankare', 3),
	yaml('tag', 'kortnamn: !!js/function "function(){}"', 'yaml-ankare', 3),
	yaml('tag of Python', 'kortnamn: !!python/object/apply:os.system ["id"]', 'yaml-ankare', 3),
	yaml('binary', 'kortnamn: !!binary aGVq', 'yaml-ankare', 3),
	yaml('own tag', 'kortnamn: !include /etc/passwd', 'yaml-ankare', 3),
	yaml('directive', '%TAG ! tag:x,2000:\n---\na: b', 'yaml-fel'),
	yaml('same key twice', 'namn: Annat', 'yaml-fel', 3),
	yaml('same key twice, quoted', '"namn": Annat', 'yaml-fel', 3),
	yaml('__proto__', '__proto__: {polluted: ja}', 'falt-okant', 3),
	yaml('constructor', 'constructor: {prototype: {p: ja}}', 'falt-okant', 3),
	yaml('slug', 'slug: "../../PWNED"', 'falt-okant', 3),
	yaml('unknown field', 'layout: ../../x.astro', 'falt-okant', 3),
	yaml('two documents', '---\na: b', 'yaml-fel'),
	yaml('tab', 'a:\n\t- b', 'yaml-fel'),
	yaml('never closed', 'a: "b', 'yaml-fel'),
	yaml('brackets in each other', `a: ${'['.repeat(5_000)}`, 'yaml-fel'),
	yaml('maps in each other', `a: ${'{b: '.repeat(2_000)}`, 'yaml-fel'),
	yaml('comment that swallows', 'kortnamn: Väg #73', 'yaml-kommentar', 3),
	yaml('escaped override', 'kortnamn: "a\\u202Eb"', 'tecken-otillatet', 3),
	yaml('escaped NUL', 'kortnamn: "a\\0b"', 'tecken-otillatet', 3),
	yaml('a list instead of a map', new TextEncoder().encode('- a\n- b\n'), 'falt-varde'),
	yaml('text instead of a map', new TextEncoder().encode('bara text\n'), 'falt-varde'),
	yaml('Latin-1', Buffer.from('namn: Hälsa\nbeskrivning: För alla.\n', 'latin1'), 'fil-teckenkod', 1),
	yaml('UTF-16', Buffer.from('\uFEFFnamn: Hot\n', 'utf16le'), 'fil-teckenkod', 1),
	yaml('overlong UTF-8', Buffer.from([...Buffer.from('namn: '), 0xc0, 0xaf]), 'fil-teckenkod', 1),
	yaml('half a character', Buffer.from([...Buffer.from('namn: '), 0xed, 0xa0, 0x80]), 'fil-teckenkod', 1),
	yaml('CR only', Buffer.from('namn: Hot\rbeskrivning: Ett hot.\r'), 'tecken-otillatet', 1),
	yaml('NUL', Buffer.from('namn: Hot\nbeskrivning: a\0b\n'), 'tecken-otillatet', 2),
	{
		namn: 'kodning/latin1.md',
		fil: 'sidor/latin1.md',
		innehall: fixtur('kodning/latin1.md'),
		kod: 'fil-teckenkod',
		rad: 2,
	},
	{
		namn: 'kodning/nul.md',
		fil: 'sidor/noll-tecken.md',
		innehall: fixtur('kodning/nul.md'),
		kod: 'tecken-otillatet',
		rad: 6,
	},
	{ namn: 'slug/a.md', fil: 'sidor/slug-a.md', innehall: fixtur('slug/a.md'), kod: 'falt-okant', rad: 3 },
	{ namn: 'yaml/bomb9.md', fil: 'sidor/bomb9.md', innehall: fixtur('yaml/bomb9.md'), kod: 'yaml-ankare' },
	{ namn: 'yaml/proto.md', fil: 'sidor/proto.md', innehall: fixtur('yaml/proto.md'), kod: 'falt-okant' },
	{ namn: 'mdx/evil.mdx', fil: 'sidor/evil.mdx', innehall: fixtur('mdx/evil.mdx'), kod: 'mdx-otillatet' },
	{ namn: 'mdx/exit0.mdx', fil: 'sidor/exit0.mdx', innehall: fixtur('mdx/exit0.mdx'), kod: 'mdx-otillatet', rad: 6 },
	{ namn: 'xss/01-html.md', fil: 'sidor/xss.md', innehall: fixtur('xss/01-html.md'), kod: 'html-i-text' },
	{
		namn: 'xss/02-unicode.md',
		fil: 'sidor/unicode.md',
		innehall: fixtur('xss/02-unicode.md'),
		kod: 'tecken-otillatet',
		rad: 2,
	},
	{
		namn: 'bilder/klattring.md',
		fil: 'sidor/klattring.md',
		innehall: fixtur('bilder/klattring.md'),
		kod: 'bild-otillaten',
		rad: 6,
	},
	{ namn: 'frontmatter is not there', fil: 'sidor/utan.md', innehall: 'Text.\n', kod: 'frontmatter-saknas', rad: 1 },
	{
		namn: 'frontmatter never ends',
		fil: 'sidor/oandlig.md',
		innehall: '---\ntitel: T\n',
		kod: 'frontmatter-saknas',
		rad: 1,
	},
];

const kalla = (fil: string, innehall: string | Uint8Array, kod: Kod): Fil => ({
	namn: `source ${fil}`,
	fil: `arenden/motion-2023-02-13-vaderkvarn/kallor/${fil}`,
	innehall,
	kod,
});

export const KALLOR: readonly Fil[] = [
	kalla('a.html', '<script>K()</script>', 'kallfil-slag'),
	kalla('a.htm', '<script>K()</script>', 'kallfil-slag'),
	kalla('a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'kallfil-slag'),
	kalla('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>K()</script></svg>', 'kallfil-slag'),
	kalla('a.xml', '<?xml-stylesheet href="a.xsl"?><a/>', 'kallfil-slag'),
	kalla('a.js', 'K()', 'kallfil-slag'),
	kalla('a.mjs', 'K()', 'kallfil-slag'),
	kalla('a.css', 'a{}', 'kallfil-slag'),
	kalla('a.wasm', '\0asm', 'kallfil-slag'),
	kalla('a.php', '<?php ?>', 'kallfil-slag'),
	kalla('a.exe', 'MZ', 'kallfil-slag'),
	kalla('a.zip', 'PK\u0003\u0004', 'kallfil-slag'),
	kalla('a.docm', 'PK\u0003\u0004', 'kallfil-slag'),
	kalla('a.json', '{}', 'kallfil-slag'),
	kalla('tom.pdf', '', 'kallfil-slag'),
	kalla('noll.txt', '', 'kallfil-slag'),
	kalla('html-som.pdf', fixtur('pdf/html-som.pdf'), 'kallfil-slag'),
	kalla('text-som.pdf', fixtur('pdf/text-som.pdf'), 'kallfil-slag'),
	kalla('skrap.pdf', fixtur('pdf/skrap.pdf'), 'kallfil-slag'),
	kalla('trunkerad.pdf', fixtur('pdf/trunkerad.pdf'), 'kallfil-slag'),
	kalla('cykel.pdf', fixtur('pdf/cykel.pdf'), 'kallfil-slag'),
	kalla('krypterad.pdf', fixtur('pdf/krypterad.pdf'), 'kallfil-slag'),
	kalla('js.pdf', fixtur('pdf/js.pdf'), 'kallfil-aktiv'),
	kalla('metadata.pdf', fixtur('pdf/ok.pdf'), 'personuppgifter'),
	kalla('utan-text.pdf', fixtur('pdf/utan-text.pdf'), 'personuppgifter'),
	kalla('pdf-som.txt', fixtur('pdf/ok.pdf'), 'kallfil-slag'),
	kalla('zip-som.txt', 'PK\u0003\u0004', 'kallfil-slag'),
	kalla('text-som.docx', 'text', 'kallfil-slag'),
	kalla('skadad.docx', 'PK\u0003\u0004skadad', 'kallfil-slag'),
	kalla('xxe.docx', fixtur('pdf/xxe.docx'), 'kallfil-aktiv'),
	kalla('zipslip.docx', fixtur('pdf/zipslip.docx'), 'kallfil-aktiv'),
	kalla('bad.png', fixtur('bilder/bad.png'), 'kallfil-slag'),
	kalla('text-som.png', 'text', 'kallfil-slag'),
	kalla('exif.jpg', fixtur('bilder/exif.jpg'), 'personuppgifter'),
	kalla('exif-som.png', fixtur('bilder/exif.jpg'), 'kallfil-slag'),
	kalla('personnummer.txt', 'Sökanden 19121212-1212.', 'personuppgifter'),
	kalla('19121212-1212.txt', 'Text.', 'personuppgifter'),
	kalla('b.PDF', '%PDF-1.4', 'fil-namn'),
	kalla('a b.pdf', '%PDF-1.4', 'fil-namn'),
	kalla('.dold', 'x', 'fil-namn'),
	kalla('index.html', '<p>x</p>', 'kallfil-slag'),
];

/** Names of files beside the texts. */
export const NAMN: readonly Fil[] = [
	...[
		'fråga?.md',
		'ärende #5.md',
		'a:b.md',
		'con.md',
		'slut..md',
		'50%25.md',
		'x.MD',
		'_utkast.md',
		'o\u0308.md',
		'rad\nbryt.md',
	],
	...[
		'🙂.md',
		`${'a'.repeat(200)}.md`,
		'.env',
		'.htaccess',
		'a.md ',
		"';--.md",
		'$(id).md',
		'-rf.md',
		'a.astro',
		'astro.config.mjs',
	],
	...['package.json', '__proto__.md', '<script>.md', 'a.yml', 'a.mdx.md'],
].map((namn) => ({
	namn: `name ${JSON.stringify(namn).slice(0, 40)}`,
	fil: `begrepp/${namn}`,
	innehall: 'x',
	kod: /^(?:package\.json|astro\.config\.mjs|a\.astro)$/.test(namn) ? ('fil-plats' as const) : ('fil-namn' as const),
}));

/** An archive in which each of these is a file more. */
export function medFiler(filer: readonly Fil[]): Files {
	return { ...ARCHIVE, ...Object.fromEntries(filer.map(({ fil, innehall }) => [fil, innehall])) };
}
