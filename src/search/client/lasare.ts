import type { Etiketter, Facet } from '../facets.ts';
import {
	langdgrupp,
	langdgruppOvanlig,
	NIVABITAR,
	NIVAER,
	readVarint,
	type Delar,
	type Fasettkolumn,
	type Innehallsforteckning,
	type Sokfragment,
	type Termrad,
} from '../format.ts';
import { packaUppOrd } from '../ordlistor.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import type { Hamta } from './filer.ts';
import { somEn } from './flera.ts';

/** A term of the index. */
export interface Term {
	readonly nyckel: string;
	/** Number of documents that it finds. */
	readonly dokument: number;
	/** The documents in order of number, how much each is about the term, and the best place where it has it. */
	poster(): { readonly nr: Uint32Array; readonly niva: Uint8Array; readonly plats: Uint8Array };
}

/** A word, and the number of documents that have it. */
export interface Ordantal {
	readonly ord: string;
	readonly antal: number;
}

/** A site that is searched. */
export interface Webbplats {
	/** Whose archive it is. */
	readonly namn: string;
	/** Its address, without a final slash. */
	readonly bas: string;
}

/** Where an index is read: the site that it belongs to, and what fetches the files of a folder of it; `''` is the outermost. */
export interface Indexplats {
	readonly bas: string;
	readonly hamtaI: (mapp: string) => Hamta;
}

/** The index as the browser sees it; every file is fetched once, and only when it is needed. */
export interface Lasare {
	readonly dokument: number;
	/** The sites that are searched, each once; the reader's own first. */
	readonly webbplatser: readonly Webbplats[];
	/** Addresses of sites that were to be searched too and whose index does not come. */
	readonly borta: readonly string[];
	/** The site that a document is on. */
	webbplats(nr: number): Webbplats;
	readonly synonymer: Innehallsforteckning['synonymer'];
	/** Terms whose key folds as this one does. */
	termer(nyckel: string): Promise<Term[]>;
	/** Terms that begin so, in any spelling of å, ä and ö; nothing where they may be in more than so many files. */
	borjarMed(text: string, filer: number): Promise<Term[] | undefined>;
	/** Documents that have a word as it is spelt, or two beside each other, by the number of them; in order. */
	par(tal: number): Promise<Uint32Array>;
	fragment(nr: number): Promise<Sokfragment>;
	kolumn(facet: Facet): Promise<Fasettkolumn>;
	/** Words with a first letter and a length between the two, perhaps some more, and the number of documents of each; the rare ones apart. */
	ordPa(bokstav: string, kortast: number, langst: number, ovanliga?: boolean): Promise<readonly Ordantal[]>;
	/** Keys of the words that unknown compounds may be made of. */
	delar(): Promise<readonly string[]>;
	/** Wording of the values of the facets. */
	etiketter(): Promise<Etiketter>;
	/** The day of each document, the latest first. */
	dagar(): Promise<readonly string[]>;
}

/** Terms with the very key, and not those that only fold as it does. */
export async function termerMed(lasare: Pick<Lasare, 'termer'>, nyckel: string): Promise<Term[]> {
	return (await lasare.termer(nyckel)).filter((term) => term.nyckel === nyckel);
}

const decoder = new TextDecoder();

/**
 * Opens the index: one file is fetched, and where it names parts one of each, and their dates.
 * @throws when a file cannot be fetched or is not whole
 */
export async function oppnaIndex(plats: Indexplats): Promise<Lasare> {
	return oppna(await lasStart(plats), plats);
}

/**
 * Opens the index of a site, and those of the sites that it names: all are searched as one.
 * @param platsFor where the index of a site is read, by the site's address
 * @throws as {@link oppnaIndex} for the site itself; another whose index does not come is left out, and told of
 */
export async function oppnaMedAndra(plats: Indexplats, platsFor: (bas: string) => Indexplats): Promise<Lasare> {
	const start = await lasStart(plats);
	const aven = (start.aven ?? []).filter((bas) => bas !== plats.bas);
	if (aven.length === 0) return oppna(start, plats);
	const [own, others] = await Promise.all([
		oppna(start, plats),
		Promise.allSettled(aven.map((bas) => oppnaIndex(platsFor(bas)))),
	]);
	const opened = others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
	const borta = aven.filter((_, i) => others[i]?.status === 'rejected');
	return { ...(await somEn([own, ...opened])), borta };
}

async function lasStart({ hamtaI }: Indexplats): Promise<Innehallsforteckning | Delar> {
	return json(await hamtaI('')('index')) as Innehallsforteckning | Delar;
}

async function oppna(start: Innehallsforteckning | Delar, plats: Indexplats): Promise<Lasare> {
	const { bas, hamtaI } = plats;
	if (!('delar' in start)) return oppnaEtt(start, plats);
	const delar = start.delar.map((del): Indexplats => ({ bas, hamtaI: (mapp) => hamtaI(`${del}/${mapp}`) }));
	return somEn(await Promise.all(delar.map(oppnaIndex)));
}

function oppnaEtt(start: Innehallsforteckning, { bas, hamtaI }: Indexplats): Lasare {
	const webbplats: Webbplats = { namn: start.webbplats, bas };
	const { parbitar, stavlistor, ovanliga } = start;
	const granser = packaUppOrd(start.granser);
	const hamta = remember(hamtaI(`${start.mapp}/`));
	const files = remember(async (nr: string) => termfil(await hamta(`t/${nr}`)));
	const jsonFile = remember(async (namn: string) => json(await hamta(namn)));
	const textFile = remember(async (namn: string) => decoder.decode(await hamta(namn)));
	const parts = lazy(async () => packaUppOrd(await textFile('delar')));
	const wordFile = remember(async (namn: string) => ordfil(await textFile(namn)));

	/** The file that a folded key lies in, if it is in any. */
	function fileOf(fold: string): string {
		let [low, high] = [0, granser.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((granser[middle] ?? '') <= fold) low = middle + 1;
			else high = middle;
		}
		return String(Math.max(low - 1, 0));
	}

	return {
		dokument: start.dokument,
		webbplatser: [webbplats],
		borta: [],
		webbplats: () => webbplats,
		synonymer: start.synonymer,
		async termer(nyckel) {
			const fold = utanPrickar(nyckel);
			return (await files(fileOf(fold))).get(fold) ?? [];
		},
		async borjarMed(text, filer) {
			const fold = utanPrickar(text);
			const [from, to] = [fileOf(fold), fileOf(`${fold}\uffff`)].map(Number);
			const names = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => String((from ?? 0) + i));
			if (names.length > filer) return undefined;
			const found = await Promise.all(names.map(files));
			return found.flatMap((file) => [...file].flatMap(([key, terms]) => (key.startsWith(fold) ? terms : [])));
		},
		par: async (tal) => readPar(await hamta(`n/${String(parbitar === 0 ? 0 : tal >>> (32 - parbitar))}`), tal),
		fragment: async (nr) => (await jsonFile(`s/${String(nr)}`)) as Sokfragment,
		kolumn: async (facet) => (await jsonFile(`f/${facet}`)) as Fasettkolumn,
		async ordPa(bokstav, kortast, langst, rare = false) {
			const groupOf = rare ? langdgruppOvanlig : langdgrupp;
			const names = (rare ? ovanliga : stavlistor).filter((name) => {
				const grupp = Number(name.slice(1));
				return name.startsWith(bokstav) && grupp >= groupOf(kortast) && grupp <= groupOf(langst);
			});
			return (await Promise.all(names.map((name) => wordFile(`${rare ? 'r' : 'v'}/${name}`)))).flat();
		},
		delar: parts,
		etiketter: async () => (await jsonFile('etiketter')) as Etiketter,
		dagar: async () =>
			(await textFile('dagar')).split('\n').flatMap((line) => {
				const [dag = '', antal = ''] = line.split(' ');
				return Array.from({ length: Number(antal) }, () => dag);
			}),
	};
}

/** The terms of a file, by folded key. */
function termfil(bytes: Uint8Array): ReadonlyMap<string, Term[]> {
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	const rader = json(bytes.subarray(4, 4 + length)) as Termrad[];
	const terms = new Map<string, Term[]>();
	let from = 4 + length;
	for (const [nyckel, dokument, size] of rader) {
		const own = bytes.subarray(from, from + size);
		const fold = utanPrickar(nyckel);
		const term: Term = { nyckel, dokument, poster: lazy(() => readPoster(own, dokument)) };
		terms.set(fold, [...(terms.get(fold) ?? []), term]);
		from += size;
	}
	return terms;
}

/** The number of documents of each word on the first line, then the words. */
function ordfil(text: string): Ordantal[] {
	const end = text.indexOf('\n');
	const antal = text.slice(0, end).split(' ').map(Number);
	return packaUppOrd(text.slice(end + 1)).map((ord, i) => ({ ord, antal: antal[i] ?? 0 }));
}

function readPoster(bytes: Uint8Array, dokument: number): ReturnType<Term['poster']> {
	const nr = new Uint32Array(dokument);
	const niva = new Uint8Array(dokument);
	const plats = new Uint8Array(dokument);
	const at = { i: 0 };
	let last = 0;
	for (let i = 0; i < dokument; i++) {
		last += readVarint(bytes, at);
		nr[i] = last;
		const both = bytes[at.i++] ?? 0;
		niva[i] = both & NIVAER;
		plats[i] = both >> NIVABITAR;
	}
	return { nr, niva, plats };
}

/** Reads over the pairs of a file to the one that is asked for. */
function readPar(bytes: Uint8Array, wanted: number): Uint32Array {
	const at = { i: 0 };
	let tal = 0;
	while (at.i < bytes.length) {
		tal += readVarint(bytes, at);
		const count = readVarint(bytes, at);
		if (tal > wanted) break;
		if (tal < wanted) {
			for (let i = 0; i < count; i++) readVarint(bytes, at);
			continue;
		}
		let nr = 0;
		return Uint32Array.from({ length: count }, () => (nr += readVarint(bytes, at)));
	}
	return new Uint32Array();
}

function json(bytes: Uint8Array): unknown {
	return JSON.parse(decoder.decode(bytes));
}

function lazy<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Asks once for each name, and again for what did not come. */
function remember<T>(get: (name: string) => Promise<T>): (name: string) => Promise<T> {
	const asked = new Map<string, Promise<T>>();
	return (name) => {
		let answer = asked.get(name);
		if (!answer) {
			asked.set(name, (answer = get(name)));
			answer.catch(() => asked.delete(name));
		}
		return answer;
	};
}
