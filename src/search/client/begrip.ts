import { nyckel, ordnyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import { lasFraga, type Fraga, type Led } from './fraga.ts';
import { termerMed, type Lasare, type Term } from './lasare.ts';
import { avledda, exakta, sammanslagna, skriftFor, type Variant } from './skrivsatt.ts';
import { lasFras, type Fras } from './fras.ts';
import { lasGrannar } from './grannar.ts';
import { borjarMed, borjarMedStam, MAX_BEGINNINGS, slutarMed, verbI } from './okant.ts';
import type { OkantVal } from './skrivna-filter.ts';
import { delaOkant, stavaOm, type Forslag } from './stavning.ts';
import { andraOrd, kantSlut } from './synonymer.ts';

/** One thing that is asked for, as the index knows it. */
export interface Sokled {
	/** Any of them answers. */
	readonly varianter: readonly Variant[];
	/** Words that must stand in order. */
	readonly fras?: Fras;
	/** The word as it was written, where it is one. */
	readonly text?: string;
	/** It is a guess what was meant. */
	readonly osaker?: boolean;
}

/** What the reader has to know about how the search was understood. */
export interface Upplysning {
	/** Words that exist nowhere, and what was searched for instead: a word, or what words begin with. */
	readonly rattade: readonly { readonly skrivet: string; readonly menat: string; readonly arBorjan?: true }[];
	/** Words that hardly stand anywhere, and common ones that are spelt nearly so: what the writer may have meant. */
	readonly liknande: readonly { readonly skrivet: string; readonly menat: string }[];
	/** Phrases that no document has word for word. */
	readonly fraser: readonly string[];
	/** Words that exist nowhere, and for which nothing else was found. */
	readonly okanda: readonly string[];
	/** Words that something else is called too. */
	readonly synonymer: readonly { readonly ord: string; readonly aven: readonly string[] }[];
	/** Words that say so little beside the others that not every hit has them. */
	readonly lata: readonly string[];
	/** Filters among the words that nothing in the archive answers to. */
	readonly okandaVal: readonly OkantVal[];
}

/** Nothing that the reader has to know. */
export const INGEN_UPPLYSNING: Upplysning = {
	rattade: [],
	liknande: [],
	fraser: [],
	okanda: [],
	synonymer: [],
	lata: [],
	okandaVal: [],
};

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

const SYNONYM = 0.4;
const BEGINNING = 0.8;
const ENDING = 0.7;

/** What is written comes before what may have been meant, as long as it exists. */
const SIMILAR = 0.25;

/** A word this long is hardly another one by chance when most of its letters are the same. */
const LONG = 9;

/** Finds the terms of the index that answer to a search. */
export async function begrip(lasare: Lasare, { led, utan }: Fraga): Promise<Begripen> {
	const rattade: Upplysning['rattade'][number][] = [];
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
		const derived = await avledda(lasare, ett.text, ett.partikel);
		if (known.length > 0) {
			const alike = joined.length > 0 ? [] : await medLiknande(ett.text, known);
			return [
				{
					text: ett.text,
					varianter: [...(await medSynonymer(ett.text, known)), ...joined, ...alike, ...derived],
				},
			];
		}
		const varianter = [...joined, ...(await medSynonymer(ett.text, [])), ...derived];
		if (varianter.length > 0) return [{ text: ett.text, varianter }];
		// Whatever an unknown word may turn out to be is fetched at once; each is needed when those before it have nothing.
		const { text } = ett;
		const parts = delaOkant(lasare, text);
		const [begins, ends, near, longer, split, acts] = await Promise.all([
			text.length < 3 ? [] : borjarMed(lasare, text),
			slutarMed(lasare, text),
			stavaOm(lasare, text, 0, async () => ((await parts) ?? []).length > 1).then(async (found) => {
				if (found) await exakta(lasare, found.ord, 'oviss');
				return found;
			}),
			borjarMedStam(lasare, text),
			parts.then(async (found) => {
				await Promise.all((found ?? []).map((ord) => exakta(lasare, ord, 'oviss')));
				return found;
			}),
			verbI(lasare, text),
		]);
		if (begins.length > 0 && begins.length <= MAX_BEGINNINGS) return [variants(begins, BEGINNING)];
		if (ends.length > 0) return [variants(ends, ENDING)];
		if (!near && longer.length > 0) {
			rattade.push({ skrivet: text, menat: nyckel(text), arBorjan: true });
			return [variants(longer, BEGINNING)];
		}
		return replaced(text, acts, near, split);
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
		return (await exakta(lasare, near.ord, 'med')).map(({ term }) => ({ term, vikt: SIMILAR, slag: 'annat-ord' }));
	}

	async function replaced(
		text: string,
		acts: { readonly verb: string; readonly varianter: readonly Variant[] } | undefined,
		near: Forslag | undefined,
		split: readonly string[] | undefined,
	): Promise<Sokled[]> {
		if (acts) {
			rattade.push({ skrivet: text, menat: acts.verb });
			return [{ varianter: acts.varianter }];
		}
		// A word a single edit away is meant; so is one two away from a long word of which only a part is known.
		// What only has the same stem is not, where the word is made of two that are known.
		const isNear = near !== undefined && near.avstand < 2 && (near.saker || split?.length !== 2);
		const isMeant = isNear || (near && split?.length === 1 && text.length >= LONG);
		const parts = isMeant ? undefined : split;
		const words = parts ?? (near ? [near.ord] : []);
		const found = await Promise.all(words.map((ord) => exakta(lasare, ord, 'oviss')));
		if (words.length === 0 || found.some((terms) => terms.length === 0)) {
			const end = kantSlut(lasare, text);
			if (end !== undefined) return [{ text, varianter: await medSynonymer(end, []) }];
			okanda.push(text);
			return [];
		}
		rattade.push({ skrivet: text, menat: words.join(' ') });
		const osaker = parts === undefined && near?.saker === false && text.length < LONG;
		return Promise.all(
			found.map(async (terms, i) => ({
				varianter: parts ? terms : await medSynonymer(words[i] ?? '', terms),
				...(osaker && { osaker }),
			})),
		);
	}

	async function medSynonymer(ord: string, own: readonly Variant[]): Promise<Variant[]> {
		const others = andraOrd(
			lasare,
			ord,
			own.map(({ term }) => term.nyckel),
		);
		const found = await Promise.all(
			others.map(async (other) => ({
				other,
				terms: await termerMed(lasare, ordnyckel(other)),
			})),
		);
		const aven = found.flatMap(({ other, terms }) => (terms.length > 0 ? [other] : []));
		if (aven.length > 0) synonymer.push({ ord, aven });
		const vikt = own.length > 0 ? SYNONYM : 1;
		return [...own, ...found.flatMap(({ terms }) => terms.map((term): Variant => ({ term, vikt, slag: 'annat-ord' })))];
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
		upplysning: { ...INGEN_UPPLYSNING, rattade, liknande, fraser, okanda, synonymer },
	};
}

function variants(terms: readonly Term[], vikt: number): Sokled {
	return { varianter: terms.map((term) => ({ term, vikt })) };
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
			avledda(lasare, ett.text, ett.partikel),
			...andraOrd(lasare, ett.text).map((other) => lasare.termer(ordnyckel(other))),
		]);
}

async function identitet(lasare: Lasare, nycklar: readonly string[]): Promise<Sokled[]> {
	for (const key of nycklar) {
		const terms = await lasare.termer(key);
		if (terms.length > 0) return [{ varianter: terms.map((term) => ({ term, vikt: 1 })) }];
	}
	return [{ varianter: [] }];
}
