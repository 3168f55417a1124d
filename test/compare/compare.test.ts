import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf, type Block } from '../../src/compare/block.ts';
import { jamforKalla, jamforTexter, type Jamforelse } from '../../src/compare/jamfor.ts';
import { markdownBlocks, twinBlocks, twinName } from '../../src/compare/markdown-blocks.ts';
import { jamforPar } from '../../src/compare/pair.ts';
import { sourceBlocks } from '../../src/compare/source-blocks.ts';
import { summarize, summarizeShare } from '../../src/compare/summary.ts';
import { jamforpar } from '../../src/domain/jamforelser.ts';
import { readSite } from '../../src/read/site.ts';
import { fc } from '../fast-check.ts';

const { register } = await readSite(path.resolve('content'));
const MOTION = 'motion-2023-02-13-vanort-trostyanets';
const KALLOR = path.join('content', 'arenden', MOTION, 'kallor');
const [A, B, C] = [
	'Kommunen ska bygga en ny skola vid torget under nästa år.',
	'Skolan ska ha plats för trehundra elever och en idrottshall.',
	'Kostnaden beräknas till två miljoner kronor om året i tio år.',
];

function blocks(...texts: string[]): Block[] {
	return texts.map((text) => ({ text, arRubrik: false }));
}

function slag({ rader }: Jamforelse): string[] {
	return rader.map((rad) => (rad.arFlyttad ? `${rad.slag} flyttad` : rad.slag));
}

function pair(annan: string): Jamforelse {
	const par = jamforpar(MOTION, register).find((p) => p.annan === annan);
	if (!par) throw new Error(`No pair ${annan}`);
	return jamforPar(par, par.slag === 'kalla' ? readFileSync(path.join(KALLOR, par.kalla.fil), 'utf8') : '');
}

/** The least number of words to change, add or remove: counted cell by cell, without any library. */
function editDistance(a: readonly string[], b: readonly string[]): number {
	let row = b.map((_, j) => j + 1);
	for (const [i, word] of a.entries()) {
		let [diagonal, left] = [i, i + 1];
		row = row.map((above, j) => {
			const cell = Math.min(diagonal + (word === b[j] ? 0 : 1), above + 1, left + 1);
			[diagonal, left] = [above, cell];
			return cell;
		});
	}
	return row.at(-1) ?? a.length;
}

describe('the scan of the tjänsteutlåtande and its reading text', () => {
	const jamforelse = pair('kalla-tjansteutlatande-ocr--txt');
	const { andrade, borttagna, tillagda } = jamforelse.antal;

	it('are never joined over a paragraph between them', () => {
		const [start, slut] = [
			'Den 13 februari väckte Bo Ek en motion om kvarnen vid Vedbo gamla torg',
			'att kommunen skyndsamt inleder arbetet med att laga kvarnen',
		];
		const summary = blocks(`${start} och föreslog ${slut}.`);
		const { rader } = jamforTexter(summary, blocks(`${start}.`, 'Kvarnen är från 1788.', `${slut}.`));
		expect(rader.map(({ till }) => till.length)).toEqual([1, 1, 1]);
		const beside = jamforTexter(summary, blocks(`${start}.`, `${slut}.`));
		expect(beside.rader.map(({ till }) => till.length)).toEqual([2]);
	});

	it('are aligned paragraph by paragraph, every one', () => {
		const reading = register.handlingar.get(`${MOTION}/2023-10-04-tjansteutlatande`)?.stycken ?? [];
		expect(reading.length).toBeGreaterThan(30);
		const aligned = jamforelse.rader.flatMap(({ till }) => till.flatMap(({ id }) => id ?? []));
		expect(aligned).toEqual(reading.map(({ id }) => id));
		for (const { fran, till, antal } of jamforelse.rader) {
			const [{ text: before = '' } = {}, { text: after = '' } = {}] = [fran[0], till[0]];
			expect(before, after).not.toBe('');
			// Each is beside its own words, not merely beside some words: most of them are the same, or damaged one for one.
			expect(antal.borttagna + antal.tillagda, after).toBeLessThanOrEqual(1);
		}
	});

	it('differ in as many words as an independent count finds, 27.5 % of 1,329', () => {
		const scan = wordsOf(readFileSync(path.join(KALLOR, 'tjansteutlatande-ocr.txt'), 'utf8'));
		const reading = jamforelse.rader.flatMap(({ till }) => till.flatMap(({ text }) => wordsOf(text)));
		const found = andrade + borttagna + tillagda;
		expect(scan).toHaveLength(1329);
		expect(jamforelse.ordFran).toBe(1329);
		expect(found).toBe(editDistance(scan, reading));
		expect(((100 * found) / 1329).toFixed(1)).toBe('27.5');
		expect(summarizeShare(jamforelse)).toMatch(/^366 av källfilens 1\s329 ord skiljer sig från lästexten, 27,5\s%\.$/);
	});
});

it('finds in the protokollsutdrag the 97 words of 366 that its list of deviations holds', () => {
	const { antal, ordFran } = pair('kalla-protokollsutdrag-ocr--txt');
	expect([antal, ordFran]).toEqual([{ andrade: 97, borttagna: 0, tillagda: 0 }, 366]);
});

it('shows that the protokollsutdrag repeats the summary word for word', () => {
	const jamforelse = pair('okant-datum-protokollsutdrag');
	expect(jamforelse.rader.filter(({ slag: s }) => s === 'andrad')).toEqual([]);
	const same = jamforelse.rader.filter(({ slag: s }) => s === 'lika').flatMap(({ till }) => till);
	expect(same.flatMap(({ text }) => wordsOf(text)).length).toBeGreaterThan(244);
	expect(summarize(jamforelse)).toMatch(/^8\sstycken tillagda; 42\sstycken borttagna\.$/);
});

it('finds what the summary leaves out of the ambition', () => {
	const changed = pair('sammanfattning').rader.find(({ till }) => till[0]?.text.startsWith('Kommunens ambition'));
	expect(changed?.delar.filter(({ slag: s }) => s !== 'lika')).toEqual([
		{ slag: 'till', ord: ['inom', 'alla', 'sina', 'områden'] },
	]);
});

describe('two texts', () => {
	it.each([
		['the same', [A, B], [A, B], ['lika', 'lika']],
		['one paragraph more', [A], [A, B], ['lika', 'tillagd']],
		['one paragraph less', [A, B, C], [A, C], ['lika', 'borttagen', 'lika']],
		['a paragraph moved', [A, B, C], [C, A, B], ['lika flyttad', 'lika', 'lika']],
		['a paragraph split', [`${A} ${B}`, C], [A, B, C], ['lika', 'lika']],
		['paragraphs joined', [A, B, C], [A, `${B} ${C}`], ['lika', 'lika']],
		['a word changed', [A, B], [A.replace('torget', 'parken'), B], ['andrad', 'lika']],
		['nothing in common', [A], [B], ['tillagd', 'borttagen']],
		['nothing at all', [], [], []],
	])('with %s', (_, fran, till, expected) => {
		expect(slag(jamforTexter(blocks(...fran), blocks(...till))).sort()).toEqual([...expected].sort());
	});

	it('are summed up in words', () => {
		const changed = jamforTexter(blocks(A, B), blocks(A.replace('torget', 'parken'), B, C));
		expect(summarize(changed)).toBe('Ett\u00A0ord ändrat i ett\u00A0stycke; ett\u00A0stycke tillagt.');
		expect(summarize(jamforTexter(blocks(A), blocks(A)))).toBe('Texterna har samma ord.');
	});

	it('lose and gain no word, whatever they are', () => {
		const texts = fc.array(
			fc.lorem({ maxCount: 12 }).map((text) => ({ text, arRubrik: false })),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(texts, texts, (fran, till) => {
				const { rader } = jamforTexter(fran, till);
				const side = (not: string) =>
					rader.flatMap(({ delar }) => delar.flatMap((del) => (del.slag === not ? [] : del.ord))).sort();
				const words = (from: readonly Block[]) => from.flatMap(({ text }) => wordsOf(text)).sort();
				expect(side('till')).toEqual(words(fran));
				expect(side('bort')).toEqual(words(till));
			}),
		);
	});

	it('of thousands of paragraphs with nothing in common are compared before the test times out', () => {
		const long = (word: string) => blocks(...Array.from({ length: 2000 }, (_, i) => `${word}${String(i)} `.repeat(8)));
		const { rader } = jamforTexter(long('a'), long('b'));
		expect(rader).toHaveLength(4000);
	});
});

describe('a source file', () => {
	it('leaves out page numbers, and heads that come back', () => {
		const page = (n: number, text: string) =>
			`Exempelköpings kommun 2024-01-0${String(n)}\n\n${text}\n\n${String(n)} (3)\n`;
		expect(sourceBlocks([page(1, A), page(2, B), page(3, C)].join('\f')).map(({ text }) => text)).toEqual([A, B, C]);
	});

	it('keeps a number that stands alone in a text of one page', () => {
		expect(sourceBlocks('Antal platser\n\n300\n').map(({ text }) => text)).toEqual(['Antal platser', '300']);
	});

	it('part the cells of tables as the reading text does', () => {
		const texts = sourceBlocks('Stöd | 1 087 | 76\n\n| a | | b |\n\n| | |\n').map(({ text }) => text);
		expect(texts).toEqual(['Stöd\u00A0| 1 087\u00A0| 76', 'a\u00A0| b\u00A0|', '|']);
	});
});

describe('a row of a table', () => {
	const reading = markdownBlocks('| Stöd | 1 087 | 76 |\n| --- | --- | --- |\n| Bidrag | 2 | 3 |\n');

	it('is the same however its cells are parted, and shown with them parted', () => {
		for (const source of ['Stöd 1 087 76\nBidrag 2 3', 'Stöd | 1 087 | 76\nBidrag | 2 | 3']) {
			const { rader } = jamforKalla(sourceBlocks(source), reading);
			expect(rader.map(({ slag, delar }) => [slag, delar])).toEqual([
				['lika', [{ slag: 'lika', ord: ['Stöd\u00A0|', '1', '087\u00A0|', '76'] }]],
				['lika', [{ slag: 'lika', ord: ['Bidrag\u00A0|', '2\u00A0|', '3'] }]],
			]);
		}
	});

	it('shows which cell another number stands in', () => {
		const { rader } = jamforTexter(reading, markdownBlocks('| Stöd | 1 088 | 76 |\n| --- | --- | --- |\n'));
		expect(rader.find(({ slag }) => slag === 'andrad')?.delar).toEqual([
			{ slag: 'lika', ord: ['Stöd\u00A0|'] },
			{ slag: 'bort', ord: ['1 087\u00A0|'] },
			{ slag: 'till', ord: ['1 088\u00A0|'] },
			{ slag: 'lika', ord: ['76'] },
		]);
	});

	it.each([
		['5 087 766 kronor', '6 087 766 kronor', ['5 087 766'], ['6 087 766']],
		['(1 000), 2 000 kr', '(1 000), 3 000 kr', ['2 000'], ['3 000']],
		['år 2015 300 kronor', 'år 2016 300 kronor', ['2015'], ['2016']],
		['§ 12 1234 ord', '§ 13 1234 ord', ['12'], ['13']],
		['1 000. 200 elever', '2 000. 200 elever', ['1 000.'], ['2 000.']],
	])('takes no number apart: "%s"', (fran, till, bort, nytt) => {
		const [rad] = jamforTexter(blocks(`${fran} och ${A}`), blocks(`${till} och ${A}`)).rader;
		const delar = rad?.delar.filter(({ slag }) => slag !== 'lika');
		expect(delar?.map(({ ord }) => ord)).toEqual([bort, nytt]);
	});
});

describe('the blocks of a reading text', () => {
	it('are numbered as its paragraphs are, and hold footnotes, tables and lists', () => {
		const text =
			'## Rubrik\n\nEtt *viktigt* stycke.[^1]\n\n- en punkt\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: En not.\n';
		expect(markdownBlocks(text)).toEqual([
			{ text: 'Rubrik', arRubrik: true },
			{ text: 'Ett viktigt stycke.1', arRubrik: false, id: 's1' },
			{ text: 'en punkt', arRubrik: false, id: 's2' },
			{ text: 'a\u00A0| b', arRubrik: false },
			{ text: '1\u00A0| 2', arRubrik: false },
			{ text: '1 En not.', arRubrik: false },
		]);
	});

	it('are read out of the published Markdown, with the title on top', () => {
		const twin = '---\ntitel: "Ny \\"skola\\""\ntyp: "Motion"\ndatum: "2024-01-02"\n---\n\nText.\n';
		expect(twinBlocks(twin).map(({ text }) => text)).toEqual(['Ny "skola"', 'Text.']);
		expect(twinName(twin)).toBe('motion 2 januari 2024');
	});
});
