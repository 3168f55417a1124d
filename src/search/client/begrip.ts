import { nyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import { lasFraga, type Fraga, type Led } from './fraga.ts';
import type { Lasare, Term } from './lasare.ts';
import { exakta, sammanslagna, skriftFor, type Variant } from './skrivsatt.ts';
import { lasFras, type Fras } from './fras.ts';
import { lasGrannar } from './grannar.ts';
import { delaOkant, stavaOm } from './stavning.ts';

/** One thing that is asked for, as the index knows it. */
export interface Sokled {
	/** Any of them answers. */
	readonly varianter: readonly Variant[];
	/** Words that must stand in order. */
	readonly fras?: Fras;
}

/** What the reader has to know about how the search was understood. */
export interface Upplysning {
	/** Words that exist nowhere, and what was searched for instead. */
	readonly rattade: readonly { readonly skrivet: string; readonly menat: string }[];
	/** Words that hardly stand anywhere, and common ones that are spelt nearly so: what the writer may have meant. */
	readonly liknande: readonly { readonly skrivet: string; readonly menat: string }[];
	/** Phrases that no document has word for word. */
	readonly fraser: readonly string[];
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
	/** Documents where words stand as they do in the search, a set for each two of them. */
	readonly grannar: readonly ReadonlySet<number>[];
	/** No document can have all that was asked for. */
	readonly baraDelvis: boolean;
	readonly upplysning: Upplysning;
}

/** Archives from this size on have misprints enough to be asked about, and words that are common. */
const LARGE = 1000;
const COMMON = 4;

const SYNONYM = 0.35;
const BEGINNING = 0.8;
const ENDING = 0.7;

/** What is written comes before what may have been meant, as long as it exists. */
const SIMILAR = 0.25;

/** More words than these that begin as the typed one are too many to mean any of them. */
const MAX_BEGINNINGS = 12;

/** Finds the terms of the index that answer to a search. */
export async function begrip(lasare: Lasare, { led, utan }: Fraga): Promise<Begripen> {
	const rattade: { skrivet: string; menat: string }[] = [];
	const liknande: { skrivet: string; menat: string }[] = [];
	const fraser: string[] = [];
	const okanda: string[] = [];
	const synonymer: { ord: string; aven: string[] }[] = [];
	// Asked for at once, for what is waited for one after the other costs a slow network a round trip each.
	const [skriftOf, joinedOf, grannar] = await Promise.all([
		skriftFor(lasare, led),
		Promise.all(led.map((ett) => sammanslagna(lasare, led, ett))),
		lasGrannar(lasare, led),
		Promise.all(led.map((ett) => hamta(lasare, ett))),
	]);

	async function one(ett: Led): Promise<Sokled[]> {
		if (ett.slag === 'identitet') return identitet(lasare, ett.nycklar);
		if (ett.slag === 'fras') return fras(ett);
		const known = await exakta(lasare, ett.text, skriftOf(ett.text));
		const joined = joinedOf[led.indexOf(ett)] ?? [];
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
		// What all three read comes at once; each is needed when those before it have nothing.
		const [ends, near] = await Promise.all([
			slutarMed(lasare, ett.text),
			stavaOm(lasare, ett.text),
			hamtaDelar(lasare, ett.text),
		]);
		if (ends.length > 0) return [{ varianter: ends.map((term) => ({ term, vikt: ENDING })) }];
		const longer = near ? [] : await borjarMedStam(lasare, ett.text);
		if (longer.length > 0) return [{ varianter: longer.map((term) => ({ term, vikt: BEGINNING })) }];
		return replaced(ett.text);
	}

	/** A phrase; where no document has it, its words. */
	async function fras(ett: Extract<Led, { slag: 'fras' }>): Promise<Sokled[]> {
		const found = await lasFras(lasare, ett.foljder);
		if (found.fras.dokument.size > 0) return [found];
		fraser.push(ett.text);
		const words = lasFraga(ett.foljder[0]?.join(' ') ?? '').led;
		return (await Promise.all(words.map(one))).flat();
	}

	/** A word of one or two documents in a large archive may be a misprint there, and in the search. */
	async function medLiknande(text: string, known: readonly Variant[]): Promise<Variant[]> {
		const count = known.reduce((sum, { term }) => sum + term.dokument, 0);
		if (count > 2 || lasare.dokument < LARGE || text.length < 6) return [];
		const [near, isName] = await Promise.all([stavaOm(lasare, text, COMMON), arNamn(lasare, text)]);
		if (near?.avstand !== 1 || isName) return [];
		liknande.push({ skrivet: text, menat: near.ord });
		return (await exakta(lasare, near.ord, 'med')).map(({ term }) => ({ term, vikt: SIMILAR }));
	}

	async function replaced(text: string): Promise<Sokled[]> {
		const verb = verbFor(text);
		const acts = verb === undefined ? [] : await exakta(lasare, verb, 'med');
		if (verb !== undefined && acts.length > 0) {
			rattade.push({ skrivet: text, menat: verb });
			return [{ varianter: acts }];
		}
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
						? [await lasFras(lasare, ett.foljder)]
						: identitet(lasare, ett.nycklar),
			),
		)
	).flat();
	return {
		led: asked.filter(({ varianter, fras }) => varianter.length > 0 || fras !== undefined),
		utan: without,
		saknade: okanda.length + asked.filter(({ varianter, fras }) => varianter.length === 0 && !fras).length,
		grannar,
		baraDelvis: fraser.length > 0,
		upplysning: { rattade, liknande, fraser, okanda, synonymer },
	};
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

/** Fetches the words that an unknown one may be made of, while it is looked for in the lists of spelling. */
async function hamtaDelar(lasare: Lasare, text: string): Promise<void> {
	const parts = (await delaOkant(lasare, text)) ?? [];
	await Promise.all(parts.map((ord) => exakta(lasare, ord, 'oviss')));
}

/** Compounds that begin with a word which is nowhere by itself, and inflected in the search: `läxor` → `läxhjälp`. */
async function borjarMedStam(lasare: Lasare, text: string): Promise<Term[]> {
	const key = nyckel(text);
	if (key.length < 3 || key === text) return [];
	const longer = (await lasare.borjarMed(key)).filter((term) => term.nyckel.startsWith(key));
	return longer.sort((a, b) => b.dokument - a.dokument).slice(0, MAX_BEGINNINGS);
}

/** What somebody does, for a word for its being done: `sänkningen` → `sänka`. */
function verbFor(ord: string): string | undefined {
	const base = /^(.{3,}?)n?ing(?:en|ens|ar|arna|arnas|s)?$/u.exec(ord)?.[1];
	return base === undefined ? undefined : `${base}a`;
}

/** Names are rare, and no misprints: whether a word is a part of somebody's in the register. */
async function arNamn(lasare: Lasare, text: string): Promise<boolean> {
	const key = utanPrickar(nyckel(text));
	const { person } = await lasare.etiketter();
	return Object.values(person).some((namn) => ordI(namn).some(({ ord }) => utanPrickar(nyckel(ord)) === key));
}

/** Fetches a word and the other words for the thing before it is known how they are needed; they nearly always are. */
async function hamta(lasare: Lasare, ett: Led): Promise<void> {
	if (ett.slag === 'fras') await lasFras(lasare, ett.foljder);
	else if (ett.slag === 'identitet') await identitet(lasare, ett.nycklar);
	else
		await Promise.all([
			exakta(lasare, ett.text, 'oviss'),
			...groupOf(lasare, ett.text).map((other) => lasare.termer(nyckel(other))),
		]);
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
