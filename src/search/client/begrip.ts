import { nyckel } from '../sprak/nyckel.ts';
import { OREGELBUNDNA_UTAN_PRICKAR } from '../sprak/oregelbundna.ts';
import { stam } from '../sprak/stam.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { harPrickar, utanPrickar } from '../sprak/tecken.ts';
import type { Fraga, Led } from './fraga.ts';
import type { Lasare, Term } from './lasare.ts';
import { delaOkant, stavaOm } from './stavning.ts';

/** A term that answers to what is asked for, and how well. */
export interface Variant {
	readonly term: Term;
	readonly vikt: number;
}

/** One thing that is asked for, as the index knows it. */
export interface Sokled {
	/** Any of them answers. */
	readonly varianter: readonly Variant[];
	/** Only documents where the terms stand at these distances from the first. */
	readonly fras?: readonly { readonly term: Term; readonly plats: number }[];
}

/** What the reader has to know about how the search was understood. */
export interface Upplysning {
	/** Words that exist nowhere, and what was searched for instead. */
	readonly rattade: readonly { readonly skrivet: string; readonly menat: string }[];
	/** Words that hardly stand anywhere, and common ones that are spelt nearly so: what the writer may have meant. */
	readonly liknande: readonly { readonly skrivet: string; readonly menat: string }[];
	/** Words that exist nowhere, and for which nothing else was found. */
	readonly okanda: readonly string[];
	/** Words that something else is called too. */
	readonly synonymer: readonly { readonly ord: string; readonly aven: readonly string[] }[];
}

export interface Begripen {
	readonly led: readonly Sokled[];
	readonly utan: readonly Sokled[];
	/** What could be looked up nowhere; counts against every document. */
	readonly saknade: number;
	readonly upplysning: Upplysning;
}

/** Archives from this size on have misprints enough to be asked about, and words that are common. */
const LARGE = 1000;
const COMMON = 4;

const SYNONYM = 0.35;
const OTHER_DIACRITICS = 0.5;
const BEGINNING = 0.8;
const ENDING = 0.7;
const TURNED = 0.9;
const GENITIVE = 0.9;

/** A word as it is written, where its writer seems to lack the letters of another. */
const LACKING = 0.7;

/** In longer searches words are not turned round: every pair would cost files. */
const MAX_TURNED = 3;

const ENDS_IN_VOWEL = /[oiuyåöé]$/;

/** More words than these that begin as the typed one are too many to mean any of them. */
const MAX_BEGINNINGS = 12;

/** Finds the terms of the index that answer to a search. */
export async function begrip(lasare: Lasare, { led, utan }: Fraga): Promise<Begripen> {
	const rattade: { skrivet: string; menat: string }[] = [];
	const liknande: { skrivet: string; menat: string }[] = [];
	const okanda: string[] = [];
	const synonymer: { ord: string; aven: string[] }[] = [];
	const skriftOf = await skriftFor(lasare, led);

	async function one(ett: Led): Promise<Sokled[]> {
		if (ett.slag === 'identitet') return identitet(lasare, ett.nycklar);
		if (ett.slag === 'fras') return fras(lasare, ett.ord);
		const known = await exakta(lasare, ett.text, skriftOf(ett.text));
		const joined = await sammanslagna(lasare, led, ett);
		if (known.length > 0) {
			const alike = joined.length > 0 ? [] : await medLiknande(ett.text, known);
			return [{ varianter: await medSynonymer(ett.text, [...known, ...joined, ...alike]) }];
		}
		if (joined.length > 0) return [{ varianter: joined }];
		const group = groupOf(lasare, ett.text);
		if (group.length > 0) {
			const varianter = await medSynonymer(ett.text, []);
			if (varianter.length > 0) return [{ varianter }];
		}
		const begins = ett.text.length < 3 ? [] : await lasare.borjarMed(ett.text);
		if (begins.length > 0 && begins.length <= MAX_BEGINNINGS)
			return [{ varianter: begins.map((term) => ({ term, vikt: BEGINNING })) }];
		const ends = await slutarMed(lasare, ett.text);
		if (ends.length > 0) return [{ varianter: ends.map((term) => ({ term, vikt: ENDING })) }];
		return replaced(ett.text);
	}

	/** A word of one or two documents in a large archive may be a misprint there, and in the search. */
	async function medLiknande(text: string, known: readonly Variant[]): Promise<Variant[]> {
		const count = known.reduce((sum, { term }) => sum + term.dokument, 0);
		if (count > 2 || lasare.dokument < LARGE || text.length < 6) return [];
		const near = await stavaOm(lasare, text, COMMON);
		if (near?.avstand !== 1) return [];
		liknande.push({ skrivet: text, menat: near.ord });
		return (await exakta(lasare, near.ord, 'med')).map(({ term }) => ({ term, vikt: 1 }));
	}

	async function replaced(text: string): Promise<Sokled[]> {
		const near = await stavaOm(lasare, text);
		const parts = near && near.avstand < 2 ? undefined : await delaOkant(lasare, text);
		const words = parts ?? (near ? [near.ord] : []);
		const found = await Promise.all(words.map((ord) => exakta(lasare, ord, 'oviss')));
		if (words.length === 0 || found.some((terms) => terms.length === 0)) {
			okanda.push(text);
			return [];
		}
		rattade.push({ skrivet: text, menat: words.join(' ') });
		return Promise.all(
			found.map(async (terms, i) => ({ varianter: parts ? terms : await medSynonymer(words[i] ?? '', terms) })),
		);
	}

	async function medSynonymer(ord: string, own: readonly Variant[]): Promise<Variant[]> {
		const others = groupOf(lasare, ord);
		const found = await Promise.all(
			others.map(async (other) => ({
				other,
				terms: (await lasare.termer(nyckel(other))).filter(({ nyckel: key }) => key === nyckel(other)),
			})),
		);
		const aven = found.flatMap(({ other, terms }) => (terms.length > 0 ? [other] : []));
		if (aven.length > 0) synonymer.push({ ord, aven });
		const vikt = own.length > 0 ? SYNONYM : 1;
		return [...own, ...found.flatMap(({ terms }) => terms.map((term) => ({ term, vikt })))];
	}

	const asked = (await Promise.all(led.map(one))).flat();
	const without = (
		await Promise.all(
			utan.map(async (ett) =>
				ett.slag === 'ord'
					? [{ varianter: await exakta(lasare, ett.text, 'med') }]
					: ett.slag === 'fras'
						? fras(lasare, ett.ord)
						: identitet(lasare, ett.nycklar),
			),
		)
	).flat();
	return {
		led: asked.filter(({ varianter }) => varianter.length > 0),
		utan: without,
		saknade: okanda.length + asked.filter(({ varianter }) => varianter.length === 0).length,
		upplysning: { rattade, liknande, okanda, synonymer },
	};
}

/** Whether the writer has å, ä and ö: used them, wrote a word that the archive only has with them, or did not show. */
type Skrift = 'med' | 'utan' | 'oviss';

/** What each word tells of the others: who wrote one without the letters that it has wrote the others so too. */
async function skriftFor(lasare: Lasare, led: readonly Led[]): Promise<(word: string) => Skrift> {
	const words = led.flatMap((ett) => (ett.slag === 'ord' ? [ett.text] : []));
	if (words.some(harPrickar)) return () => 'med';
	const lacking = await Promise.all(
		words.map(async (word) => {
			const { own, others } = await lika(lasare, word);
			return dokumentI(others) > dokumentI(own) * 4;
		}),
	);
	return (word) => (words.some((other, i) => other !== word && lacking[i]) ? 'utan' : 'oviss');
}

/**
 * Words that the archive writes as one with the word before or after: `lek plats`, `vänorts samarbete`; or as one the
 * other way round, with or without a joint: `kö till bostad`, `budget för klimatet`.
 */
async function sammanslagna(lasare: Lasare, led: readonly Led[], ett: Led): Promise<Variant[]> {
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
				async ({ ord, vikt }) => {
					const key = nyckel(ord);
					return (await lasare.termer(key)).filter((term) => term.nyckel === key).map((term) => ({ term, vikt }));
				},
			);
		}),
	);
	return found.flat();
}

/** `kö`, `bostad` → `bostadkö`, `bostadskö`; `budget`, `klimatet` → also `klimatbudget`. */
function turnedForms(last: string, first: string): string[] {
	return [...new Set([first, stam(first)])].flatMap((start) => [start + last, `${start}s${last}`]);
}

/** Terms that a word as it is written may mean: spelt so, and spelt with other diacritics. */
interface Lika {
	readonly own: readonly Term[];
	readonly others: readonly Term[];
}

async function lika(lasare: Lasare, ord: string): Promise<Lika> {
	const written = nyckel(ord);
	const direct = await lasare.termer(written);
	const own = direct.filter((term) => term.nyckel === written);
	const others = new Map(direct.flatMap((term) => (term.nyckel === written ? [] : [[term.nyckel, term]])));
	for (const key of harPrickar(ord) ? [] : withLetters(ord, written))
		for (const term of await lasare.termer(key))
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
	if (stam(ord) !== written) keys.add(stam(ord));
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
async function exakta(lasare: Lasare, ord: string, skrift: Skrift): Promise<Variant[]> {
	const { own, others } = await lika(lasare, ord);
	const genitive = await genitiv(lasare, ord, own.length > 0);
	const alone = own.length > 0 && (skrift === 'med' || (skrift === 'oviss' && dokumentI(own) >= dokumentI(others)));
	const lacking = skrift === 'utan' && others.length > 0;
	return [
		...own.map((term) => ({ term, vikt: lacking ? LACKING : 1 })),
		...genitive,
		...(alone
			? []
			: others.map((term) => ({ term, vikt: own.length > 0 && skrift !== 'utan' ? OTHER_DIACRITICS : 0.9 }))),
	];
}

/** Names that end in a vowel keep their genitive when they are stemmed, for `status` and `virus` are none: `Broos`, `Bos`. */
async function genitiv(lasare: Lasare, ord: string, isKnown: boolean): Promise<Variant[]> {
	const other = /[^s]s$/.test(ord) ? (isKnown ? undefined : ord.slice(0, -1)) : `${ord}s`;
	if (other === undefined || !ENDS_IN_VOWEL.test(other.replace(/s$/, ''))) return [];
	const key = nyckel(other);
	if (key === nyckel(ord)) return [];
	return (await lasare.termer(key)).flatMap((term) => (term.nyckel === key ? [{ term, vikt: GENITIVE }] : []));
}

/** Compounds that end in a word which is nowhere by itself, and whose first part no lexicon knows: `gym` → `utegym`. */
async function slutarMed(lasare: Lasare, text: string): Promise<Term[]> {
	const end = utanPrickar(nyckel(text));
	if (end.length < 3) return [];
	const longer = (await lasare.delar()).filter((key) => key.length > end.length + 2 && utanPrickar(key).endsWith(end));
	if (longer.length > MAX_BEGINNINGS) return [];
	const found = await Promise.all(longer.map((key) => lasare.termer(key)));
	return found.flatMap((terms, i) => terms.filter((term) => term.nyckel === longer[i]));
}

/** Other words of the glossary for the same thing. */
function groupOf({ synonymer }: Lasare, ord: string): string[] {
	const key = nyckel(ord);
	const single = (other: string): boolean => !other.includes(' ');
	return [
		...new Set(
			synonymer
				.filter((group) => group.some((other) => single(other) && nyckel(other) === key))
				.flat()
				.filter((other) => single(other) && nyckel(other) !== key),
		),
	];
}

async function identitet(lasare: Lasare, nycklar: readonly string[]): Promise<Sokled[]> {
	for (const key of nycklar) {
		const terms = await lasare.termer(key);
		if (terms.length > 0) return [{ varianter: terms.map((term) => ({ term, vikt: 1 })) }];
	}
	return [{ varianter: [] }];
}

async function fras(lasare: Lasare, ord: readonly string[]): Promise<Sokled[]> {
	const found = await Promise.all(
		ord.map(async (text, plats) => {
			if (text === '') return [];
			const [best] = await exakta(lasare, text, 'oviss');
			return [{ plats, term: best?.term }];
		}),
	);
	const terms = found.flat();
	const all = terms.flatMap(({ term, plats }) => (term ? [{ term, plats }] : []));
	if (all.length < terms.length) return [{ varianter: [] }];
	return [{ varianter: all.map(({ term }) => ({ term, vikt: 1 })), fras: all }];
}
