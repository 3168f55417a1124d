/**
 * What finding references costs, beside parsing the same Markdown alone: `node bench/references.ts [documents]`.
 * The archive is made up from a seed, with 10,000 ärenden and 3,000 people, so that two runs compare.
 */
import { parseMarkdown } from '../src/markdown/parse.ts';
import { documentState } from '../src/references/document-state.ts';
import { buildReferenceIndex } from '../src/references/reference-index.ts';
import { findReferences, RECOGNISERS, type Recogniser } from '../src/references/references.ts';
import { tokenize } from '../src/references/tokens.ts';
import { arende, register } from '../test/domain/values.ts';
import { BEGREPP, FORFATTNINGAR, ORGAN, PARTIER } from '../test/references/content.ts';

const DOCUMENTS = Number(process.argv[2] ?? 1000);
const random = seeded(20231004);

const PEOPLE = Array.from(
	{ length: 3000 },
	(_, i) => `${pick('Anna Bo Carl Eva Karin Lars Mats Olle Per Sara'.split(' '))} ${surname(i)}`,
);
const inhabited = archive();
const before = performance.now();
const index = buildReferenceIndex(inhabited);
print('index of the register, once', performance.now() - before);

const texts = Array.from({ length: DOCUMENTS }, document);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / DOCUMENTS;
process.stdout.write(`${DOCUMENTS} documents of ${Math.round(words)} words; milliseconds for one document:\n`);

const parsing = measure('remark-parse with footnotes and tables', (text) => parseMarkdown(text));
measure('taking apart into tokens', tokenize);
for (const [kind, find] of Object.entries<Recogniser>(RECOGNISERS)) {
	const tokens = texts.map(tokenize);
	let i = 0;
	measure(`  ${kind}`, () => find(tokens[i++ % tokens.length] ?? tokenize(''), index, documentState(index)));
}
let found = 0;
const all = measure('findReferences(), all kinds', (text) => {
	found += findReferences(text, index).length;
});
process.stdout.write(
	`${Math.round(found / DOCUMENTS / 2)} references in a document; ${(all / parsing).toFixed(2)} of the time of parsing.\n`,
);
if (all >= parsing) process.stdout.write('Finding references costs more than parsing: the goal is missed.\n');

/** Mean over all documents, in the second of two rounds. */
function measure(name: string, work: (text: string) => unknown): number {
	let ms = 0;
	for (let round = 0; round < 2; round++) {
		const start = performance.now();
		for (const text of texts) work(text);
		ms = (performance.now() - start) / texts.length;
	}
	print(name, ms);
	return ms;
}

function print(name: string, ms: number): void {
	process.stdout.write(`${name.padEnd(42)}${ms.toFixed(3).padStart(10)} ms\n`);
}

/** A handling of some 1,000 words, with headings, lists and a footnote, in the words of the trade. */
function document(): string {
	const name = () => `${pick(PEOPLE)} (${pick(['S', 'M', 'L', 'KD'])})`;
	const dnr = () => `KS-20${10 + integer(14)}/${1 + integer(1000)}`;
	const sentences = [
		() =>
			`Den ${1 + integer(28)} ${pick(['januari', 'mars', 'oktober'])} 20${10 + integer(14)} väckte ${name()} en motion i kommunfullmäktige.`,
		() => `${name()} yrkar bifall till motionen och ${name()} yrkar avslag.`,
		() =>
			`Enligt ${1 + integer(12)} kap. ${1 + integer(30)} § kommunallagen (2017:725) ska ärendet beredas av en nämnd.`,
		() => `Ärendet har diarienummer ${dnr()} och hör ihop med ${dnr()}.`,
		() =>
			'Kommunstyrelsens förvaltning anser att kostnaderna ryms inom budgeten och att verksamheten kan fortsätta som förut.',
		() =>
			'Kommunen har under flera år arbetat med att utveckla samarbetet mellan skolorna, föreningarna och näringslivet.',
		() =>
			'Enligt en enkät svarade 36 procent att de är nöjda, 28 procent att de är missnöjda och resten att de inte vet.',
		() => 'Förslaget medför inga ekonomiska eller juridiska konsekvenser för kommunen under de närmaste åren.',
	];
	// Two sentences in three name nothing but a body, as in the source documents.
	const sentence = () => (integer(3) === 0 ? pick(sentences) : pick(sentences.slice(4)))();
	const paragraph = () => Array.from({ length: 4 + integer(5) }, sentence).join(' ');
	const section = (_: unknown, i: number) =>
		`## Avsnitt ${i + 1}\n\n${paragraph()}\n\n${paragraph()}[^1]\n\n- att ${paragraph()}\n- att ${paragraph()}\n`;
	return `${Array.from({ length: 4 }, section).join('\n')}\n[^1]: ${paragraph()}\n`;
}

function archive(): ReturnType<typeof register> {
	const personer = PEOPLE.map((namn, i) => {
		return { id: `p${i}`, namn, namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] } as const;
	});
	const arenden = Array.from({ length: 10_000 }, (_, i) =>
		arende({ id: `a${i}`, diarienummer: `KS-20${10 + (i % 14)}/${i}` }),
	);
	return register({
		arenden,
		personer,
		begrepp: BEGREPP,
		forfattningar: FORFATTNINGAR,
		organ: ORGAN,
		partier: PARTIER,
	});
}

function surname(i: number): string {
	const syllables = ['al', 'berg', 'dal', 'ek', 'fors', 'gren', 'holm', 'kvist', 'lind', 'ström'];
	return [...String(i)]
		.map((digit) => syllables[Number(digit)] ?? '')
		.join('')
		.replace(/^./, (c) => c.toUpperCase());
}

function pick<T>(items: readonly T[]): T {
	return items[integer(items.length)] as T;
}

function integer(below: number): number {
	return Math.floor(random() * below);
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
