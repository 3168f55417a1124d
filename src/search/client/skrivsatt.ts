import { PLATS } from '../format.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { OREGELBUNDNA_UTAN_PRICKAR } from '../sprak/oregelbundna.ts';
import { stam } from '../sprak/stam.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { harPrickar, utanPrickar } from '../sprak/tecken.ts';
import type { Led } from './fraga.ts';
import { termerMed, type Lasare, type Term } from './lasare.ts';

/** A term that answers to what is asked for, and how well. */
export interface Variant {
	readonly term: Term;
	readonly vikt: number;
	/**
	 * What it is beside the word as it is written: one word with its neighbour, or another word for the thing. Each kind is as
	 * rare as it is itself: a word that hardly stands anywhere says no less because there is a common word for the same.
	 */
	readonly slag?: 'sammanslagen' | 'annat-ord';
}

const OTHER_DIACRITICS = 0.5;
const TURNED = 0.9;
const GENITIVE = 0.9;

/** A word as it is written, where its writer seems to lack the letters of another that is not much rarer. */
const LACKING = { vikt: 0.7, rarer: 20 } as const;

/** A word is itself taken to lack its letters when it is this much rarer as it is written. */
const HARDLY = 40;

/** In longer searches words are not turned round: every pair would cost files. */
const MAX_TURNED = 3;

const ENDS_IN_VOWEL = /[oiuyåöé]$/;

/** A word tells of the others when the archive has it so much more often with the letters. */
const OFTEN = 4;

/** Whether the writer has å, ä and ö: used them, wrote a word that the archive only has with them, or did not show. */
type Skrift = 'med' | 'utan' | 'oviss';

/** What each word tells of the others: who wrote one without the letters that it has wrote the others so too. */
export async function skriftFor(lasare: Lasare, led: readonly Led[]): Promise<(word: string) => Skrift> {
	const words = led.flatMap((ett) => (ett.slag === 'ord' ? [ett.text] : []));
	if (words.some(harPrickar)) return () => 'med';
	const ratio = await Promise.all(
		words.map(async (word) => {
			const { own, others } = await lika(lasare, word);
			// Alone, a word that something is called means that.
			const isCalled = words.length === 1 && own.some((term) => term.poster().plats.includes(PLATS.titel));
			return isCalled ? 0 : dokumentI(others) / dokumentI(own);
		}),
	);
	return (word) => (words.some((other, i) => (ratio[i] ?? 0) > (other === word ? HARDLY : OFTEN)) ? 'utan' : 'oviss');
}

/**
 * Words that the archive writes as one with the word before or after: `lek plats`, `vänorts samarbete`; or as one the
 * other way round, with or without a joint: `kö till bostad`, `budget för klimatet`.
 */
export async function sammanslagna(lasare: Lasare, led: readonly Led[], ett: Led): Promise<Variant[]> {
	const i = led.indexOf(ett);
	const pairs = [
		[led[i - 1], ett],
		[ett, led[i + 1]],
	] as const;
	const found = await Promise.all(
		pairs.flatMap(([a, b]) => {
			if (a?.slag !== 'ord' || b?.slag !== 'ord') return [];
			const turned = led.length > MAX_TURNED ? [] : turnedForms(a.text, b.text);
			return [{ ord: a.text + b.text, vikt: 1 }, ...turned.map((ord) => ({ ord, vikt: TURNED }))].map(
				async ({ ord, vikt }) =>
					(await termerMed(lasare, nyckel(ord))).map((term): Variant => ({ term, vikt, slag: 'sammanslagen' })),
			);
		}),
	);
	return found.flat();
}

/** `kö`, `bostad` → `bostadkö`, `bostadskö`; `budget`, `klimatet` → also `klimatbudget`. */
export function turnedForms(last: string, first: string): string[] {
	return [...new Set([first, nyckel(first)])].flatMap((start) => [start + last, `${start}s${last}`]);
}

/** Terms that a word as it is written may mean: spelt so, and spelt with other diacritics. */
interface Lika {
	readonly own: readonly Term[];
	readonly others: readonly Term[];
}

async function lika(lasare: Lasare, ord: string): Promise<Lika> {
	const written = nyckel(ord);
	const keys = harPrickar(ord) ? [] : [...withLetters(ord, written)];
	const [direct, ...lettered] = await Promise.all([written, ...keys].map((key) => lasare.termer(key)));
	const own = (direct ?? []).filter((term) => term.nyckel === written);
	const others = new Map((direct ?? []).flatMap((term) => (term.nyckel === written ? [] : [[term.nyckel, term]])));
	for (const [i, key] of keys.entries())
		for (const term of lettered[i] ?? [])
			if (term.nyckel === key || (key === stam(ord) && harPrickar(term.nyckel))) others.set(term.nyckel, term);
	// Who writes `far` does not mean the `får` of every second sentence.
	return { own, others: [...others.values()].filter((term) => !STOPPORD.has(term.nyckel)) };
}

/**
 * Keys of a word whose writer lacks å, ä and ö, where they are not the folded ones of the word as it is written: its ending
 * is another (`motionarens` looks like a form of `motion`), or it looks like an irregular form (`vald` for `våld`).
 */
function withLetters(ord: string, written: string): Set<string> {
	const fold = utanPrickar(written);
	const keys = new Set<string>();
	const irregular = OREGELBUNDNA_UTAN_PRICKAR.get(stam(ord));
	if (irregular !== undefined) keys.add(irregular);
	if (!written.startsWith(stam(ord))) keys.add(stam(ord));
	for (const { 0: letter, index } of [...ord.matchAll(/[ao]/g)].slice(-2))
		for (const meant of letter === 'a' ? 'åä' : 'ö') {
			const key = nyckel(ord.slice(0, index) + meant + ord.slice(index + 1));
			if (utanPrickar(key) !== fold) keys.add(key);
		}
	return keys;
}

function dokumentI(terms: readonly Term[]): number {
	return terms.reduce((sum, { dokument }) => sum + dokument, 0);
}

/**
 * Terms for a word as it is written. Who writes å, ä and ö means them. Who writes none may lack the letters, and then the
 * word with them counts too, unless the one without is the commoner.
 */
export async function exakta(lasare: Lasare, ord: string, skrift: Skrift): Promise<Variant[]> {
	const [{ own, others }, genitives] = await Promise.all([lika(lasare, ord), genitiv(lasare, ord)]);
	const genitive = own.length > 0 && endsInGenitive(ord) ? [] : genitives;
	const alone = own.length > 0 && (skrift === 'med' || (skrift === 'oviss' && dokumentI(own) >= dokumentI(others)));
	const lacking = skrift === 'utan' && dokumentI(others) * LACKING.rarer > dokumentI(own);
	// `motionarens` is more of `motionär` than of `motion`: the rest of it is then no ending.
	const explained = (term: Term): boolean => others.some(({ nyckel: other }) => other.length > term.nyckel.length);
	return [
		...own.filter((term) => !lacking || !explained(term)).map((term) => ({ term, vikt: lacking ? LACKING.vikt : 1 })),
		...genitive,
		...(alone
			? []
			: others.map((term) => ({
					term,
					vikt: own.length > 0 && skrift !== 'utan' ? OTHER_DIACRITICS : 0.9,
				}))),
	];
}

/** Names that end in a vowel keep their genitive when they are stemmed, for `status` and `virus` are none: `Broos`, `Bos`. */
async function genitiv(lasare: Lasare, ord: string): Promise<Variant[]> {
	const other = endsInGenitive(ord) ? ord.slice(0, -1) : `${ord}s`;
	if (!ENDS_IN_VOWEL.test(other.replace(/s$/, ''))) return [];
	const key = nyckel(other);
	if (key === nyckel(ord)) return [];
	return (await termerMed(lasare, key)).map((term) => ({ term, vikt: GENITIVE }));
}

function endsInGenitive(ord: string): boolean {
	return /[^s]s$/.test(ord);
}

const NOMINAL = 0.5;

/** Forms of verbs; what ends otherwise is hardly one. */
const VERB_FORM = /^(.{3,}?)(?:a|ar|as|ade|ades|at|ats)$/u;

/**
 * What somebody does and its being done, which documents write as nouns and people as verbs: `renovera` → `renovering`,
 * `sänka` → `sänkning`, `svämmar` → `svämning`; and with what stands beside the verb before it: `rusta upp` → `upprustning`.
 */
export async function avledda(lasare: Lasare, ord: string, partikel?: string): Promise<Variant[]> {
	const stem = VERB_FORM.exec(ord)?.[1];
	if (stem === undefined && partikel === undefined) return [];
	const base = stem ?? ord;
	const single = base.replace(/([mn])\1$/u, '$1');
	const nouns = [`${single}ning`, `${base}ing`, ...(base === single ? [] : [`${single}ing`])];
	const before = partikel === undefined ? [] : partikel === 'ner' ? ['ned', 'ner'] : [partikel];
	const words = [
		...(stem === undefined ? [] : nouns),
		...before.flatMap((part) => [ord, ...nouns].map((one) => part + one)),
	];
	const found = await Promise.all([...new Set(words.map(nyckel))].map((key) => termerMed(lasare, key)));
	return found.flat().map((term) => ({ term, vikt: NOMINAL, slag: 'annat-ord' }));
}
