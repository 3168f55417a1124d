import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLexikon, type Lexikon } from '../../src/check/regler/stod/lexikon.ts';
import { readText } from '../../src/import/lasare/text.ts';
import { compareTexts, type Skada } from '../../src/import/reparera/jamfor.ts';
import { lagning, type Hjalp } from '../../src/import/reparera/laga.ts';
import { wordsOf } from '../../src/import/reparera/ord.ts';
import { fc } from '../fast-check.ts';

const KALLOR = 'content/arenden/motion-2023-02-13-vanort-trostyanets/kallor/';
const damaged = readText(readFileSync(`${KALLOR}tjansteutlatande-ocr.txt`)).tree;
// The damaged copy lacks the recipient over the title.
const clean = readFileSync(`${KALLOR}tjansteutlatande-textlager.txt`, 'utf8').replace(/^\s*Kommunstyrelsen/, '');
const namn = ['Anna Tengelin Skoog', 'Bo Källström', 'Camilla Broo', 'Sara Heelge Vikmång'];

let lexikon: Lexikon;
beforeAll(async () => {
	const loaded = await loadLexikon();
	if (!loaded) throw new Error('The dictionary is a development dependency.');
	lexikon = loaded;
});

function mend(hjalp: Omit<Hjalp, 'lexikon'>): Skada {
	const mended = lagning({ lexikon, ...hjalp })(damaged);
	return compareTexts(mended ? joined(mended.tree) : '', clean);
}

function joined(tree: typeof damaged): string {
	return wordsOf(tree)
		.map(({ text }) => text)
		.join(' ');
}

/** What still differs, each once: reviewed word by word; none of them is another word than the source's by our doing. */
function left({ par }: Skada): string[] {
	return [...new Set(par.map(([a, b]) => `${a} → ${b}`))].sort();
}

describe('a report that English OCR has read', () => {
	test('has more than a quarter of its words wrong, and every å, ä and ö', () => {
		const { ord, svenska } = compareTexts(joined(damaged), clean);
		expect(ord).toBeGreaterThan(0.26);
		expect(svenska).toBe(1);
	});

	test('is mended with the dictionary alone to at most 3.5 % wrong words', () => {
		const skada = mend({ namn: [] });
		expect(left(skada)).toMatchInlineSnapshot(`
			[
			  " → 1",
			  " → Kommundirektör",
			  "Bitrddande → Biträdande",
			  "Kommundirektor → ",
			  "Seydisfjérdur → Seydisfjördur",
			  "bista → bistå",
			  "bistånd → bistånd3",
			  "bittre → bättre",
			  "d&ven → även",
			  "ddr → där",
			  "dka → öka",
			  "far → får",
			  "frdn → från",
			  "frn → från",
			  "férre → färre",
			  "inga → ingå",
			  "kommundirektor → kommundirektör",
			  "mal → mål",
			  "nir → när",
			  "nér → när",
			  "rddgivning → rådgivning",
			  "sa → så",
			  "skél → skäl",
			  "skélig → skälig",
			  "stdd → stöd",
			  "stdod → stöd",
			  "stod → stöd",
			  "sétt → sätt",
			  "tiden → tiden2",
			  "vig → väg",
			  "vénskapsort → vänskapsort",
			]
		`);
		expect(skada.ord).toBeLessThanOrEqual(0.035);
	});

	test('gets no other word than the source has, with or without a sibling', () => {
		for (const hjalp of [{ namn: [] }, { namn }, { namn, syskon: clean }]) {
			const mended = lagning({ lexikon, ...hjalp })(damaged);
			const ours = new Set(mended?.avvikelser.map(({ lastext }) => lastext));
			const { par } = mend(hjalp);
			expect(par.filter(([a, b]) => ours.has(a) && /^\p{L}+$/u.test(b))).toEqual([]);
		}
	});

	test('keeps a word as it was read where several explain it, and lists them for the editor', () => {
		const mended = lagning({ lexikon, namn: [] })(damaged);
		expect(mended?.ovissa.find(({ kalla }) => kalla === 'bista')?.forslag).toEqual(['bistå', 'bästa']);
		const words = mended ? wordsOf(mended.tree) : [];
		for (const { nr, kalla, forslag } of mended?.ovissa ?? []) {
			expect(words[nr - 1]?.text).toBe(kalla);
			expect(forslag.length).toBeGreaterThan(1);
		}
		expect(mended?.varningar.join(' ')).toContain('bista (bistå eller bästa)');
	});

	test('decides between several when a sibling or a heading has one of them', () => {
		expect(
			lagning({ lexikon, namn: [], syskon: 'att bistå' })(damaged)?.ovissa.map(({ kalla }) => kalla),
		).not.toContain('bista');
	});

	test('is mended with a clean sibling to at most 1 % wrong words', () => {
		const skada = mend({ namn, syskon: clean });
		expect(left(skada)).toMatchInlineSnapshot(`
			[
			  " → 1",
			  " → Kommundirektör",
			  "Kommundirektör → ",
			  "bistånd → bistånd3",
			  "frn → från",
			  "stdod → stöd",
			  "tiden → tiden2",
			]
		`);
		expect(skada.ord).toBeLessThanOrEqual(0.01);
	});

	test('keeps every number, date and code as it was read', () => {
		const numbers = (tree: typeof damaged): string[] =>
			wordsOf(tree).flatMap(({ text }) => (/^\d{2,}$/.test(text) ? [text] : []));
		const mended = lagning({ lexikon, namn, syskon: clean })(damaged);
		expect(mended && numbers(mended.tree)).toEqual(numbers(damaged));
	});

	test('says of each mended word what it was and where the repair comes from', () => {
		const mended = lagning({ lexikon, namn, syskon: clean })(damaged);
		const words = wordsOf(damaged);
		for (const { nr, kalla } of mended?.avvikelser ?? []) expect(words[nr - 1]?.text).toBe(kalla);
		const grunder = new Set(mended?.avvikelser.map(({ grund }) => grund));
		expect(
			[...grunder].filter((grund) => !['registret', 'syskon', 'ord i syskonet', 'ordlista'].includes(grund)),
		).toEqual([]);
	});
});

describe('a word that is one with its dots and without', () => {
	const rest =
		'Kommunen ska enligt forslaget fortsatta att arbeta for en god utveckling och att alla ska ha ratt till det. ';
	const mended = (text: string, syskon?: string) => {
		const { tree } = readText(Buffer.from(`${rest.repeat(3)}\n\n${text}\n`));
		const found = lagning({ lexikon, namn: [], ...(syskon !== undefined && { syskon }) })(tree);
		return { text: found ? joined(found.tree) : '', ovissa: found?.ovissa.map(({ forslag }) => forslag) ?? [] };
	};

	test.each([
		['Det galler de som bor i kommunen.', 'som bor i kommunen'],
		['Det galler alla som bor kvar dar.', 'som bor kvar'],
		['Motionen bor avslas.', 'Motionen bör avsl'],
		['Namnden bor inte', 'bor inte'],
		['Det var min far som skrev.', 'min far som skrev'],
		['Barn far illa av buller.', 'far illa'],
		['Namnden far i uppdrag att utreda.', 'får i uppdrag'],
		['Namnden far besluta om taxan.', 'får besluta'],
	])('is what the words beside it allow: "%s"', (text, expected) => {
		expect(mended(text).text).toContain(expected);
	});

	test('is left and listed where they allow both', () => {
		expect(mended('Namnden bor inte.').ovissa).toContainEqual(['bor', 'bör']);
		expect(mended('De som bor i kommunen.').ovissa).not.toContainEqual(['bor', 'bör']);
		expect(mended('Namnden bor inte.', 'Här bör').text).toContain('bör inte');
	});
});

test('clean text is left untouched', () => {
	const { tree } = readText(Buffer.from(clean));
	expect(lagning({ lexikon, namn, syskon: clean })(tree)).toBeUndefined();
});

test('a sibling that is about something else puts none of its words in', () => {
	const words = fc.array(fc.constantFrom('budget', 'parkering', 'taxa', 'vatten', 'simhall', 'delegation'), {
		minLength: 5,
		maxLength: 60,
	});
	fc.assert(
		fc.property(words, (other) => {
			const alone = lagning({ lexikon, namn: [] })(damaged);
			const beside = lagning({ lexikon, namn: [], syskon: other.join(' ') })(damaged);
			expect(beside && joined(beside.tree)).toBe(alone && joined(alone.tree));
		}),
		{ numRuns: 10 },
	);
});
