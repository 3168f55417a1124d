import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { ETIKETTER_SAKNAS, FACETS, type Etiketter } from '../facets.ts';
import { LEDER_TILL, ledI, type Fasettkolumn, type Innehallsforteckning, type Sokfragment } from '../format.ts';
import { packaOrd } from '../ordlistor.ts';
import { nyckel, ordnyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import type { Ordled } from '../sprak/sammansatt.ts';
import { normalform, type Sokdokument } from './dokument.ts';
import { medEgnaOrd } from './egna-ord.ts';
import { createOrdforrad } from './ordforrad.ts';
import { lasHar, type Lasning } from './ordlasning.ts';
import { parUr } from './packat.ts';
import { createParsamlare } from './par.ts';
import { createSamlare, type Samlat } from './samla.ts';
import { createSkrivare, EXTENSION, pack } from './skriv.ts';
import { skrivStavlistor } from './stavlistor.ts';
import { createTermsamlare, termfiler, type Term } from './termer.ts';

export interface IndexOptions {
	/** Folder of the index; whatever is in it is replaced. */
	readonly outDir: string;
	readonly ordled: Ordled;
	/** True when the parts of compounds hold the archive's own words already. */
	readonly harEgnaOrd?: boolean;
	/** Reads the words of the documents; all at once, here, when not given. */
	readonly lasning?: Lasning | undefined;
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

/** Parts that unknown compounds are made of. */
const MAX_PARTS = { ord: 11_000, sammansatta: 6_000 } as const;

/**
 * Makes the search index of an archive. Equal documents give equal bytes, whatever order they come in.
 * @throws when the index cannot be written
 */
export async function byggIndex(dokument: readonly Sokdokument[], options: IndexOptions): Promise<IndexResult> {
	// Numbered by date, the latest first: to sort by date is then to sort by number.
	const ordnade = [...dokument].sort((a, b) => compareText(b.dag, a.dag) || compareText(a.adress, b.adress));
	const skrivare = await createSkrivare(options.outDir);
	const { ordled, lasning = lasHar } = options;
	const last = await lasning(ordnade);
	const forrad = createOrdforrad();
	const par = createParsamlare();
	const lasta = ordnade.map((ett, nr) => {
		const ordlasning = last(nr);
		par.add(parUr(ordlasning.par), nr);
		return { ett, ord: forrad.las(ordlasning) };
	});
	const samlare = createSamlare(options.harEgnaOrd ? ordled : medEgnaOrd(ordled, forrad.bruk()), forrad.ord);
	const termsamlare = createTermsamlare();
	const sammansatta = new Set<string>();
	const rubrikord = new Set<string>();
	for (const [nr, { ett: given, ord }] of lasta.entries()) {
		const ett = normalform(given);
		const samlat = samlare.samla(ord);
		termsamlare.add(samlat.poster);
		for (const { ord } of ordI(ett.titel)) rubrikord.add(nyckel(ord));
		for (const { key } of samlat.sammansatta) sammansatta.add(key);
		await skrivare.write(`s/${String(nr)}`, JSON.stringify(fragmentFor(ett, samlat)));
	}
	const termer = termsamlare.alla(samlare.nycklar());
	const granser: string[] = [];
	for (const { grans, bytes } of termfiler(termer)) {
		await skrivare.write(`t/${String(granser.length)}`, bytes);
		granser.push(grans);
	}
	const parbitar = par.bitar();
	let parfil = 0;
	for (const fil of par.filer()) await skrivare.write(`n/${String(parfil++)}`, fil);
	const listor = await skrivStavlistor(skrivare.write.bind(skrivare), samlare.stavning());
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
		synonymer: fundna(options.synonymer, new Set(termer.map(({ key }) => key))),
	};
	await writeFile(path.join(options.outDir, START), pack(JSON.stringify(start)));
	return { dokument: ordnade.length, termer: termer.length, bytes: skrivare.bytes };
}

/**
 * Words for the same thing, with only those that the archive has to be led to: a reader fetches a file for each. Words that
 * it has not may be searched for all the same.
 */
function fundna(
	synonymer: readonly (readonly string[])[],
	termer: ReadonlySet<string>,
): Innehallsforteckning['synonymer'] {
	return synonymer.flatMap((group) => {
		const { fran, till } = ledI(group);
		const finns = till.filter((ord) => ord.includes(' ') || termer.has(ordnyckel(ord)));
		if (finns.length === 0) return [];
		return [finns.length === group.length ? group : [...fran, LEDER_TILL, ...finns]];
	});
}

function fragmentFor(dokument: Sokdokument, { sammansatta }: Samlat): Sokfragment {
	const rubriker = [...new Set(dokument.stycken.flatMap(({ rubrik }) => (rubrik ? [rubrik] : [])))];
	const { adress, titel, typ, arende, diarienummer, datumtext } = dokument;
	return {
		adress,
		titel,
		typ,
		...(arende && { arende: [arende.titel, arende.adress] as const }),
		...(diarienummer && { diarienummer }),
		...(datumtext && { datumtext }),
		rubriker,
		stycken: dokument.stycken.map(({ id, rubrik, text }) => [id ?? '', rubrik ? rubriker.indexOf(rubrik) : -1, text]),
		sammansatta: sammansatta.map(({ ord, delar }) => [ord, ...delar]),
	};
}

/**
 * Keys that unknown compounds are likely to be made of: those of titles, which say what people look for, and the commonest
 * of the others. Compounds of the archive are fewer among them.
 */
function parts(termer: readonly Term[], sammansatta: ReadonlySet<string>, rubrikord: ReadonlySet<string>): string[] {
	const common = termer
		.filter(({ key }) => key.length > 2 && /^\p{L}+$/u.test(key))
		.sort(
			(a, b) =>
				Number(rubrikord.has(b.key)) - Number(rubrikord.has(a.key)) ||
				b.dokument - a.dokument ||
				compareText(a.key, b.key),
		)
		.map(({ key }) => key);
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
