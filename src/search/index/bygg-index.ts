import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { ETIKETTER_SAKNAS, FACETS, type Etiketter } from '../facets.ts';
import {
	LEDER_TILL,
	ledI,
	NIVABITAR,
	NIVAER,
	writeVarint,
	type Fasettkolumn,
	type Innehallsforteckning,
	type Sokfragment,
	type Termrad,
} from '../format.ts';
import { packaOrd } from '../ordlistor.ts';
import { nyckel, ordnyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import type { Ordled } from '../sprak/sammansatt.ts';
import { normalText, utanPrickar } from '../sprak/tecken.ts';
import type { Sokdokument } from './dokument.ts';
import { createBytes, type Bytes } from './bytes.ts';
import { medEgnaOrd } from './egna-ord.ts';
import { createParsamlare } from './par.ts';
import { createSamlare, type Samlat } from './samla.ts';
import { createSkrivare, EXTENSION, pack } from './skriv.ts';
import { skrivStavlistor } from './stavlistor.ts';

export interface IndexOptions {
	/** Folder of the index; whatever is in it is replaced. */
	readonly outDir: string;
	readonly ordled: Ordled;
	/** True when the parts of compounds hold the archive's own words already. */
	readonly harEgnaOrd?: boolean;
	readonly synonymer: Innehallsforteckning['synonymer'];
	/** Whose archive it is, as readers are told. */
	readonly webbplats?: string;
	/** Addresses of other sites, without a final slash, whose indexes are searched together with this one. */
	readonly aven?: readonly string[];
	/** What readers may write filters by: `parti:liberalerna`. */
	readonly etiketter?: Etiketter;
}

export interface IndexResult {
	/** Documents in the index. */
	readonly dokument: number;
	/** Different terms. */
	readonly termer: number;
	/** Bytes on disk, by kind of file. */
	readonly bytes: ReadonlyMap<string, number>;
}

/** Name of the table of contents, the one file whose name does not change with the content. */
export const START = `index${EXTENSION}`;

/** Unpacked size at which a file of terms is full. */
const FULL = 10_000;

/** Parts that unknown compounds are made of. */
const MAX_PARTS = { ord: 11_000, sammansatta: 6_000 } as const;

/**
 * Makes the search index of an archive. Equal documents give equal bytes, whatever order they come in.
 * @throws when there is nothing to index, or when the index cannot be written
 */
export async function byggIndex(dokument: readonly Sokdokument[], options: IndexOptions): Promise<IndexResult> {
	if (dokument.length === 0) throw new Error('Sökindexet fick inga dokument: arkivet har inga ärenden.');
	// Numbered by date, the latest first: to sort by date is then to sort by number.
	const ordnade = [...dokument].sort((a, b) => compareText(b.dag, a.dag) || compareText(a.adress, b.adress));
	const skrivare = await createSkrivare(options.outDir);
	const samla = createSamlare(options.harEgnaOrd ? options.ordled : medEgnaOrd(options.ordled, ordnade));
	const termer = new Map<string, Term>();
	const par = createParsamlare();
	const stavning = new Map<string, number>();
	const sammansatta = new Set<string>();
	const rubrikord = new Set<string>();
	for (const [nr, ett] of ordnade.entries()) {
		const samlat = samla(ett);
		add(termer, nr, samlat);
		par.add(samlat.par, nr);
		for (const { ord } of ordI(normalText(ett.titel))) rubrikord.add(nyckel(ord));
		for (const ord of samlat.sammansatta.keys()) sammansatta.add(nyckel(ord));
		for (const ord of samlat.ord) stavning.set(ord, (stavning.get(ord) ?? 0) + 1);
		await skrivare.write(`s/${String(nr)}`, JSON.stringify(fragmentFor(ett, samlat)));
	}
	const granser: string[] = [];
	let before = '';
	for (const grupp of filesOf(termer)) {
		const nr = String(granser.length);
		granser.push(grans(before, utanPrickar(grupp[0]?.[0] ?? '')));
		before = utanPrickar(grupp.at(-1)?.[0] ?? '');
		await skrivare.write(`t/${nr}`, termfil(grupp));
	}
	const parbitar = par.bitar();
	let parfil = 0;
	for (const fil of par.filer()) await skrivare.write(`n/${String(parfil++)}`, fil);
	const listor = await skrivStavlistor(skrivare.write.bind(skrivare), stavning);
	await skrivare.write('delar', packaOrd(parts(termer, sammansatta, rubrikord)));
	await skrivare.write('dagar', dagar(ordnade));
	await skrivare.write('etiketter', JSON.stringify(options.etiketter ?? ETIKETTER_SAKNAS));
	for (const facet of FACETS) await skrivare.write(`f/${facet}`, JSON.stringify(kolumn(ordnade, facet)));
	const mapp = await skrivare.finish();
	const start: Innehallsforteckning = {
		mapp,
		...(options.aven && options.aven.length > 0 && { aven: options.aven }),
		webbplats: options.webbplats ?? '',
		dokument: ordnade.length,
		granser: packaOrd(granser),
		parbitar,
		...listor,
		synonymer: fundna(options.synonymer, termer),
	};
	await writeFile(path.join(options.outDir, START), pack(JSON.stringify(start)));
	return { dokument: ordnade.length, termer: termer.size, bytes: skrivare.bytes };
}

/**
 * Words for the same thing, with only those that the archive has to be led to: a reader fetches a file for each. Words that
 * it has not may be searched for all the same.
 */
function fundna(
	synonymer: readonly (readonly string[])[],
	termer: ReadonlyMap<string, unknown>,
): Innehallsforteckning['synonymer'] {
	return synonymer.flatMap((group) => {
		const { fran, till } = ledI(group);
		const finns = till.filter((ord) => ord.includes(' ') || termer.has(ordnyckel(ord)));
		if (finns.length === 0) return [];
		return [finns.length === group.length ? group : [...fran, LEDER_TILL, ...finns]];
	});
}

interface Term {
	dokument: number;
	sista: number;
	readonly poster: Bytes;
}

function add(termer: Map<string, Term>, nr: number, { termer: i, langd }: Samlat): void {
	for (const [key, { antal, plats }] of i) {
		let term = termer.get(key);
		if (!term) termer.set(key, (term = { dokument: 0, sista: 0, poster: createBytes() }));
		writeVarint(term.poster.push, nr - term.sista);
		term.poster.push(niva(antal, langd) | (plats << NIVABITAR));
		term.sista = nr;
		term.dokument++;
	}
}

/**
 * How much a document is about a term, from 1 to 31. Grows with the number of times, ever more slowly (BM25 with k = 1.2),
 * and a little less in long documents; compared with a document of 1,000 words, not with the archive's mean, so that a
 * document's entry depends on nothing but the document.
 */
function niva(antal: number, langd: number): number {
	const k = 1.2 * Math.min(Math.max(0.8 + (0.2 * langd) / 1000, 0.7), 2.5);
	return Math.max(1, Math.round((NIVAER * antal) / (antal + k)));
}

function fragmentFor(dokument: Sokdokument, { sammansatta }: Samlat): Sokfragment {
	const rubriker = [...new Set(dokument.stycken.flatMap(({ rubrik }) => (rubrik ? [rubrik] : [])))];
	const { adress, titel, typ, arende, diarienummer, datumtext } = dokument;
	return {
		adress,
		titel: normalText(titel),
		typ,
		...(arende && { arende: [arende.titel, arende.adress] as const }),
		...(diarienummer && { diarienummer }),
		...(datumtext && { datumtext }),
		rubriker,
		stycken: dokument.stycken.map(({ id, rubrik, text }) => [
			id ?? '',
			rubrik ? rubriker.indexOf(rubrik) : -1,
			normalText(text),
		]),
		sammansatta: [...sammansatta].map(([ord, keys]) => [ord, ...keys]),
	};
}

/** Terms in the order of their folded keys, in files of about one size; terms that fold alike stay together. */
function filesOf(termer: ReadonlyMap<string, Term>): [string, Term][][] {
	const rader = [...termer]
		.map(([key, term]) => ({ key, fold: utanPrickar(key), term }))
		.sort((a, b) => compareText(a.fold, b.fold) || compareText(a.key, b.key));
	const files: [string, Term][][] = [];
	let size = Infinity;
	let last: string | undefined;
	for (const { key, fold, term } of rader) {
		const bytes = term.poster.length + key.length + 12;
		if (fold !== last && (size + bytes > FULL || size === Infinity)) {
			files.push([]);
			size = 0;
		}
		files.at(-1)?.push([key, term]);
		size += bytes;
		last = fold;
	}
	return files;
}

/** The shortest beginning of a key that tells it from the one before it. */
function grans(before: string, key: string): string {
	let length = 1;
	while (length < key.length && key.slice(0, length) <= before) length++;
	return key.slice(0, length);
}

/** The length of the head, the head as JSON, and the postings one after the other. */
function termfil(grupp: readonly (readonly [string, Term])[]): Uint8Array {
	const rader: Termrad[] = grupp.map(([key, term]) => [key, term.dokument, term.poster.length]);
	const head = Buffer.from(JSON.stringify(rader));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.length);
	return Buffer.concat([length, head, ...grupp.map(([, { poster }]) => poster.view())]);
}

/**
 * Keys that unknown compounds are likely to be made of: those of titles, which say what people look for, and the commonest
 * of the others. Compounds of the archive are fewer among them.
 */
function parts(
	termer: ReadonlyMap<string, Term>,
	sammansatta: ReadonlySet<string>,
	rubrikord: ReadonlySet<string>,
): string[] {
	const common = [...termer]
		.filter(([key]) => key.length > 2 && /^\p{L}+$/u.test(key))
		.sort(
			([a, one], [b, other]) =>
				Number(rubrikord.has(b)) - Number(rubrikord.has(a)) || other.dokument - one.dokument || compareText(a, b),
		)
		.map(([key]) => key);
	const ord = common.filter((key) => !sammansatta.has(key)).slice(0, MAX_PARTS.ord);
	return [...ord, ...common.filter((key) => sammansatta.has(key)).slice(0, MAX_PARTS.sammansatta)].sort();
}

/** Each day with documents, the latest first, and how many it has: what tells how documents of several indexes follow. */
function dagar(ordnade: readonly Sokdokument[]): string {
	return [...Map.groupBy(ordnade, ({ dag }) => dag)].map(([dag, own]) => `${dag} ${String(own.length)}`).join('\n');
}

function kolumn(dokument: readonly Sokdokument[], facet: (typeof FACETS)[number]): Fasettkolumn {
	const varden = [...new Set(dokument.flatMap(({ filter }) => filter[facet]))].sort();
	const numbers = new Map(varden.map((value, i) => [value, i]));
	return {
		varden,
		dokument: dokument.map(({ filter }) => {
			const own = filter[facet].map((value) => numbers.get(value) ?? 0);
			return own.length === 1 ? (own[0] ?? 0) : own;
		}),
	};
}
