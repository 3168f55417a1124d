import { nyckel, ordnyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import type { OkantVal } from './fasetter.ts';
import { lasFraga, type Fraga, type Led } from './fraga.ts';
import { termerMed, type Lasare, type Term } from './lasare.ts';
import { avledda, exakta, sammanslagna, skriftFor, type Variant } from './skrivsatt.ts';
import { lasFras, type Fras } from './fras.ts';
import { lasGrannar } from './grannar.ts';
import { borjarMed, borjarMedStam, MAX_BEGINNINGS, slutarMed, verbI } from './okant.ts';
import { delaOkant, stavaOm, type Forslag } from './stavning.ts';
import { andraOrd, kantSlut } from './synonymer.ts';

/** One thing that is asked for, as the index knows it. */
export interface Sokled {
	/** Any of them answers. */
	readonly varianter: readonly Variant[];
	/** Words that must stand in order. */
	readonly fras?: Fras;
	/** The word as the reader wrote it, where it is one. */
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
	/** Filters that nothing in the archive answers to. */
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

/** What is to be told of one thing that is asked for. They are looked up side by side, and told of in the order they stand in. */
type Sagt = { [K in 'rattade' | 'liknande' | 'fraser' | 'okanda' | 'synonymer']: Upplysning[K][number][] };

function inget(): Sagt {
	return { rattade: [], liknande: [], fraser: [], okanda: [], synonymer: [] };
}

/** What one thing that is asked for is in the index: more than one where it is a phrase that no document has. */
interface Funnet {
	readonly led: readonly Sokled[];
	readonly sagt: Readonly<Sagt>;
}

function samlat(funna: readonly Funnet[]): Funnet {
	const sagt = funna.map((ett) => ett.sagt);
	return {
		led: funna.flatMap(({ led }) => led),
		sagt: {
			rattade: sagt.flatMap(({ rattade }) => rattade),
			liknande: sagt.flatMap(({ liknande }) => liknande),
			fraser: sagt.flatMap(({ fraser }) => fraser),
			okanda: sagt.flatMap(({ okanda }) => okanda),
			synonymer: sagt.flatMap(({ synonymer }) => synonymer),
		},
	};
}

type Ordled = Extract<Led, { slag: 'ord' }>;

/** What a word that is nowhere may stand for: what somebody does, a word spelt nearly so, the parts of a compound. */
interface Tydningar {
	readonly acts: { readonly verb: string; readonly varianter: readonly Variant[] } | undefined;
	readonly near: Forslag | undefined;
	readonly split: readonly string[] | undefined;
}

/** Finds the terms of the index that answer to a search. */
export async function begrip(lasare: Lasare, { led, utan }: Fraga): Promise<Begripen> {
	// Asked for at once, for what is waited for one after the other costs a slow network a round trip each.
	const [skriftOf, joinedOf, grannar] = await Promise.all([
		skriftFor(lasare, led),
		Promise.all(led.map((ett) => sammanslagna(lasare, led, ett))),
		lasGrannar(lasare, led),
		Promise.all(led.map((ett) => hamta(lasare, ett))),
	]);

	async function one(ett: Led): Promise<Funnet> {
		if (ett.slag === 'fras') return fras(ett);
		const sagt = inget();
		return { led: ett.slag === 'ord' ? await ord(ett, sagt) : await identitet(lasare, ett.nycklar), sagt };
	}

	async function ord(ett: Ordled, sagt: Sagt): Promise<Sokled[]> {
		const { text, skrivet = text } = ett;
		const known = await exakta(lasare, text, skriftOf(text));
		const joined = joinedOf[led.indexOf(ett)] ?? [];
		const derived = await avledda(lasare, text, ett.partikel);
		if (known.length > 0) {
			const alike = joined.length > 0 ? [] : await medLiknande(ett, known, sagt);
			return [
				{
					text: skrivet,
					varianter: [...(await medSynonymer(ett, known, sagt)), ...joined, ...alike, ...derived],
				},
			];
		}
		const varianter = [...joined, ...(await medSynonymer(ett, [], sagt)), ...derived];
		if (varianter.length > 0) return [{ text: skrivet, varianter }];
		// Whatever an unknown word may turn out to be is fetched at once; each is needed when those before it have nothing.
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
			sagt.rattade.push({ skrivet, menat: nyckel(text), arBorjan: true });
			return [variants(longer, BEGINNING)];
		}
		return replaced(ett, { acts, near, split }, sagt);
	}

	/** A phrase; where no document has it, its words. */
	async function fras(ett: Extract<Led, { slag: 'fras' }>): Promise<Funnet> {
		const found = await lasFras(lasare, ett.foljder);
		if (found.fras.dokument.size > 0) return { led: [found], sagt: inget() };
		const words = lasFraga(ett.foljder[0]?.join(' ') ?? '').led;
		return samlat([{ led: [], sagt: { ...inget(), fraser: [ett.text] } }, ...(await Promise.all(words.map(one)))]);
	}

	/** A word of one or two documents in a large archive may be a misprint there, and in the search. */
	async function medLiknande(
		{ text, skrivet = text }: Ordled,
		known: readonly Variant[],
		sagt: Sagt,
	): Promise<Variant[]> {
		const count = known.reduce((sum, { term }) => sum + term.dokument, 0);
		if (count > 2 || lasare.dokument < LARGE || text.length < 6) return [];
		const [near, isName] = await Promise.all([stavaOm(lasare, text, COMMON), arNamn(lasare, text)]);
		if (near?.avstand !== 1 || isName) return [];
		sagt.liknande.push({ skrivet, menat: near.ord });
		return (await exakta(lasare, near.ord, 'med')).map(({ term }) => ({ term, vikt: SIMILAR, slag: 'annat-ord' }));
	}

	async function replaced(
		{ text, skrivet = text }: Ordled,
		{ acts, near, split }: Tydningar,
		sagt: Sagt,
	): Promise<Sokled[]> {
		if (acts) {
			sagt.rattade.push({ skrivet, menat: acts.verb });
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
			if (end !== undefined) return [{ text: skrivet, varianter: await medSynonymer({ text: end }, [], sagt) }];
			sagt.okanda.push(skrivet);
			return [];
		}
		sagt.rattade.push({ skrivet, menat: words.join(' ') });
		const osaker = parts === undefined && near?.saker === false && text.length < LONG;
		return Promise.all(
			found.map(async (terms, i) => ({
				varianter: parts ? terms : await medSynonymer({ text: words[i] ?? '' }, terms, sagt),
				...(osaker && { osaker }),
			})),
		);
	}

	async function medSynonymer(
		{ text, skrivet = text }: Pick<Ordled, 'text' | 'skrivet'>,
		own: readonly Variant[],
		sagt: Sagt,
	): Promise<Variant[]> {
		const others = andraOrd(
			lasare,
			text,
			own.map(({ term }) => term.nyckel),
		);
		const found = await Promise.all(
			others.map(async (other) => ({
				other,
				terms: await termerMed(lasare, ordnyckel(other)),
			})),
		);
		const aven = found.flatMap(({ other, terms }) => (terms.length > 0 ? [other] : []));
		if (aven.length > 0) sagt.synonymer.push({ ord: skrivet, aven });
		const vikt = own.length > 0 ? SYNONYM : 1;
		return [...own, ...found.flatMap(({ terms }) => terms.map((term): Variant => ({ term, vikt, slag: 'annat-ord' })))];
	}

	const { led: asked, sagt } = samlat(await Promise.all(led.map(one)));
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
		saknade: sagt.okanda.length + asked.filter(({ varianter, fras }) => varianter.length === 0 && !fras).length,
		grannar,
		baraDelvis: sagt.fraser.length > 0,
		upplysning: { ...INGEN_UPPLYSNING, ...sagt },
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
