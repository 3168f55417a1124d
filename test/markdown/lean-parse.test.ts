import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { remarkFootnotesAndTables } from '../../src/markdown/gfm.ts';
import { leanParse } from '../../src/markdown/lean-parse.ts';
import { fc, textOf } from '../fast-check.ts';

const parser = unified().use(remarkParse).use(remarkFootnotesAndTables).freeze();

/** What the parser was given, besides the tree. */
function lean(text: string): { tree: unknown; parsed: string[] } {
	const parsed: string[] = [];
	const tree = leanParse(text, (part) => {
		parsed.push(part);
		return parser.parse(part);
	});
	return { tree, parsed };
}

// Every construct that may stand around a plain line, whole and broken off.
const LINES = [
	...['', '', '', '', ' ', '   ', '    ', '\t', '\r', '\f', '\u00a0', '\u2028'],
	...[
		'Plain text.',
		'Å',
		'en rad – till',
		'rad med slut  ',
		' indragen',
		'rad\\',
		'5 § gäller',
		'”citat” här',
		'=',
		'a = b',
	],
	...['## Rubrik', '#', '### Rubrik ##', '#Rubrik', '####### sju', '## *Rubrik*', '## Två # tecken'],
	...['- punkt', '-', '1. ett', '   fortsättning', '      djupt', '* * *', '---', '===', '+ plus', '10) tio', '-ord'],
	...['> citat', '>', '> - punkt', '> ## rubrik', 'lat rad'],
	...['```', '~~~', '    kod', '<div>', '<!--', '-->', '</div>', 'a < b', '<script>'],
	...['| a | b |', '|---|---|', 'a | b', '--- | ---'],
	...[
		'Text[^1] med not.',
		'[^1]: Noten.',
		'    mer av noten',
		'[ref]: /adress/',
		'se [ref] och [annan]',
		'[annan]:',
		'/adress/',
	],
	...['*betonat*', '**', '_', '`kod`', '&amp;', 'AT&T', 'a_b', '![bild](x)', 'https://exempel.se', 'x'],
];

describe('leanParse', () => {
	it('gives the tree that the parser gives, positions included, whatever stands around the plain lines', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
				fc.constantFrom('\n', '\n\n'),
				(lines, end) => {
					const text = lines.join(end);
					expect(lean(text).tree).toEqual(parser.parse(text));
				},
			),
			{ numRuns: 4000 },
		);
	});

	it('does so for any characters', () => {
		fc.assert(
			fc.property(textOf('aÅ 1.\n\n\n#-*>`~[]()^:|\\&<_!=+\té😀'), (text) => {
				expect(lean(text).tree).toEqual(parser.parse(text));
			}),
			{ numRuns: 4000 },
		);
	});

	it('does so for every text of the archive', async () => {
		for await (const file of glob('content/**/*.md')) {
			const text = readFileSync(file, 'utf8');
			expect(lean(text).tree, file).toEqual(parser.parse(text));
		}
	});

	it('keeps plain paragraphs and headings from the parser', () => {
		const { parsed } = lean('## Rubrik\n\nEtt stycke.\n\nEtt till.\n\n- punkt\n\nEtt sista.\n');
		expect(parsed).toEqual(['x\n\n- punkt\n\nx\n']);
	});

	it('leaves a text with code or HTML in it to the parser', () => {
		for (const text of ['```\n\nEtt stycke.\n\n```\n', '<div>\n\nEtt stycke.\n', 'Ett stycke.\n\n\tkod\n'])
			expect(lean(text).parsed).toEqual([text]);
	});
});
