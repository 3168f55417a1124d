import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/import/markdown.ts';
import { medEnParagraf, paragraferI } from '../../src/import/paragrafer.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { fc } from '../fast-check.ts';
import { find } from './hitta.ts';

const rubriker = (text: string): string[] => paragraferI(parseMarkdown(text)).map(({ rubrik }) => rubrik);

function utdrag(tree: Root, nummer: string): string {
	const all = paragraferI(tree);
	const wanted = all.find((each) => each.nummer === nummer);
	if (!wanted) throw new Error(`No § ${nummer}`);
	return toMarkdown(medEnParagraf(tree, all, wanted));
}

const ITEMS = [
	[41, 'Godkännande av dagordning'],
	[42, 'Svar på motion om bussresor'],
	[43, 'Taxa för bygglov'],
] as const;

const BODY = ITEMS.map(
	([nummer, rubrik]) =>
		`## § ${String(nummer)} ${rubrik}\n\n### Beslut\n\nStyrelsen beslutar i ${String(nummer)}.\n\nText om ${rubrik}.\n\n`,
).join('');
const HEAD = '# Protokoll\n\nKommunstyrelsen\n\n';
const LIST = ITEMS.map(([nummer, rubrik]) => `§ ${String(nummer)} ${rubrik}`);
const FOUND = ['§ 41 Godkännande av dagordning', '§ 42 Svar på motion om bussresor', '§ 43 Taxa för bygglov'];

describe('the items of minutes', () => {
	test.each([
		['paragraphs', LIST.join('\n\n')],
		['lines of one paragraph', LIST.join('\\\n')],
		['points', LIST.map((line) => `- ${line}`).join('\n')],
		['a table', `| § | Sida |\n| --- | --- |\n${LIST.map((line) => `| ${line} | 4 |`).join('\n')}`],
		['nothing', ''],
	])('are found where they stand, after a list of them that is %s', (_, list) => {
		const tree = parseMarkdown(`${HEAD}${list}\n\n${BODY}`);
		expect(paragraferI(tree).map(({ rubrik }) => rubrik)).toEqual(FOUND);
		const text = utdrag(tree, '42');
		expect(text).toContain('Text om Svar på motion');
		expect(text).not.toContain('dagordning');
	});

	test('are told from the sections of regulations that one of them quotes', () => {
		const reglemente = Array.from({ length: 9 }, (_, i) => `§ ${String(i + 1)} Om rådet\n\nRådet består.\n\n`).join('');
		const items = [1, 2, 3, 4].map(
			(n) => `## § ${String(n)} Punkt ${String(n)}\n\n### Beslut\n\nBifall.\n\n${n === 2 ? reglemente : ''}`,
		);
		expect(rubriker(HEAD + items.join(''))).toEqual(['§ 1 Punkt 1', '§ 2 Punkt 2', '§ 3 Punkt 3', '§ 4 Punkt 4']);
		expect(rubriker('§ 42/24 Val\n\n43 § Den som\n\n§ 43/24 Bidrag enligt 5 § lagen\n\n§ 44 ska gälla.')).toEqual([
			'§ 42 Val',
			'§ 43 Bidrag enligt 5 § lagen',
		]);
	});

	test('have their heading below their numbers where it stands there', () => {
		const item = (n: number, om: string): string => `BN § ${String(n)}\n\nDnr BN 2024/1${String(n)}\n\n${om}\n\n`;
		expect(rubriker(`${item(7, 'Ny förskola')}Nämnden beslutar.\n\n${item(8, '## Beslut\n\nNej')}`)).toEqual([
			'§ 7 Ny förskola',
			'§ 8',
		]);
	});

	test('go on over a page, and have letters after their numbers', () => {
		const text = '§ 7 Val\n\nEtt.\n\n§ 7 Val, forts.\n\nTvå.\n\n§ 7a Ännu ett val\n\nTre.\n\n§ 8 Slut\n\nFyra.';
		expect(rubriker(text)).toEqual(['§ 7 Val', '§ 7a Ännu ett val', '§ 8 Slut']);
		expect(utdrag(parseMarkdown(text), '7')).toContain('Två.');
	});

	test('are none in a text without them', () => {
		expect(rubriker('Enligt 5 kap. 3 § gäller detta.\n\n§ 5 ska ändras.\n\n## Beslut')).toEqual([]);
	});
});

describe('one item of minutes', () => {
	const text = `${HEAD}${BODY}## Underskrifter\n\nAnna Ek\n`;

	test('has the beginning and the end of the minutes, and none of the others', () => {
		expect(utdrag(parseMarkdown(text), '43')).toBe(
			'# Protokoll\n\nKommunstyrelsen\n\n## § 43 Taxa för bygglov\n\n### Beslut\n\nStyrelsen beslutar i 43.\n\nText om Taxa för bygglov.\n\n## Underskrifter\n\nAnna Ek\n',
		);
	});

	test('knows its pages and keeps its own footnotes', () => {
		const tree = parseMarkdown(`${BODY.replaceAll('Text om Taxa', 'Text[^2] om Taxa')}[^1]: Ett.\n\n[^2]: Två.\n`);
		// As the readers tell of pages: at the first block of each.
		for (const [i, node] of tree.children.entries()) if (i % 3 === 0) node.data = { sida: i / 3 + 1 };
		const all = paragraferI(tree);
		const cut = medEnParagraf(tree, all, all[2] ?? { nummer: '', rubrik: '', start: 0, end: 0 });
		expect(cut.children.map(({ data }) => data?.sida)).toEqual([3, 4, undefined, undefined, undefined]);
		expect(toMarkdown(cut)).toContain('[^2]: Två.');
		expect(toMarkdown(cut)).not.toContain('[^1]');
	});

	test('is whole, whatever the minutes hold', () => {
		const item = fc.record({
			rubrik: fc.constantFrom('Val', 'Taxa', 'Svar på motion', 'Anmälningar'),
			stycken: fc.array(
				fc.constantFrom('Enligt 5 § gäller lagen.', 'Bo Ek yrkar avslag.', '- en punkt', '### Beslut'),
				{
					maxLength: 6,
				},
			),
		});
		const minutes = fc.record({
			first: fc.integer({ min: 1, max: 900 }),
			items: fc.array(item, { minLength: 2, maxLength: 8 }),
			list: fc.boolean(),
		});
		fc.assert(
			fc.property(minutes, ({ first, items, list }) => {
				const heads = items.map(({ rubrik }, i) => `§ ${String(first + i)} ${rubrik}`);
				const blocks = items.map(({ stycken }, i) => [`## ${heads[i] ?? ''}`, ...stycken, `Slut på ${String(i)}.`]);
				const tree = parseMarkdown(
					[HEAD, ...(list ? heads : []), ...blocks.flat(), '## Underskrifter', 'Bo'].join('\n\n'),
				);
				const all = paragraferI(tree);
				expect(all.map(({ rubrik }) => rubrik)).toEqual(heads);
				for (const [i, one] of all.entries()) {
					const cut = toMarkdown(medEnParagraf(tree, all, one));
					expect(cut.match(/^Slut på \d+\.$/gm)).toEqual([`Slut på ${String(i)}.`]);
					expect(cut.match(/§ \d+ [A-Z].*/g)).toEqual([heads[i]]);
					expect(cut.endsWith('## Underskrifter\n\nBo\n')).toBe(true);
				}
			}),
		);
	});
});

test('what one item of several says is not taken for certain', () => {
	const yrkande = (n: number): string =>
		`## § ${String(n)} Punkt\n\n### Yrkanden\n\nBo Ek (V) yrkar bifall till motionen.\n\n`;
	const header = ['Sammanträdesprotokoll', 'Kommunstyrelsen'];
	expect(find('yrkande', yrkande(1), header)).toEqual(['Bo Ek (V): bifall till motionen']);
	const several = yrkande(1) + yrkande(2);
	expect(find('typ', several, header)).toEqual(['protokoll']);
	expect(find('yrkande', several, header)).toEqual(Array(2).fill('Bo Ek (V): bifall till motionen?'));
	expect(find('paragraf', several, header)).toEqual([]);
});
