/** What the index looks like on disk; written at build time and read in the browser. */

/** What the first file tells, whether it is of an index or of its parts. */
interface Start {
	/** Addresses of other sites whose indexes are searched together with this one. */
	readonly aven?: readonly string[];
}

/** The first file that the browser reads; it names the folder of the rest by their digest. */
export interface Innehallsforteckning extends Start {
	/** Name of the folder that all other files lie in. */
	readonly mapp: string;
	/** Whose archive it is; told of each hit where several are searched as one. */
	readonly webbplats: string;
	/** Number of documents. */
	readonly dokument: number;
	/** What the folded keys of each file of terms come after, or are, in order and packed as {@link packaOrd} does. */
	readonly granser: string;
	/** Bits of the number of two words beside each other, the highest ones, that tell the file they are in. */
	readonly parbitar: number;
	/** Lists of words to correct spelling with: folded first letter, and group of length. */
	readonly stavlistor: readonly string[];
	/** The same of all the rarer words, which are asked when no common one fits. */
	readonly ovanliga: readonly string[];
	/** Words for the same thing, each group with the glossary's term first; those before {@link LEDER_TILL} lead to those after it. */
	readonly synonymer: readonly (readonly string[])[];
}

/** The first file of an index in parts: names of the folders that hold one index each. */
export interface Delar extends Start {
	readonly delar: readonly string[];
}

/** One term in a file of terms: its key, the number of its documents, and the size of its postings. */
export type Termrad = readonly [nyckel: string, dokument: number, bytes: number];

/** A document as a hit shows it. */
export interface Sokfragment {
	readonly adress: string;
	readonly titel: string;
	readonly typ: string;
	readonly arende?: readonly [titel: string, adress: string];
	readonly diarienummer?: string;
	readonly datumtext?: string;
	readonly rubriker: readonly string[];
	/** Anchor, number of the heading (or -1), and text. */
	readonly stycken: readonly (readonly [id: string, rubrik: number, text: string])[];
	/** Compounds of the text, each with the keys that it is found by beside its own. */
	readonly sammansatta: readonly (readonly [ord: string, ...nycklar: string[]])[];
}

/** Values of one facet, and for each document the numbers of those that it has. */
export interface Fasettkolumn {
	readonly varden: readonly string[];
	/** One number per document where most have one value; several as a list. */
	readonly dokument: readonly (number | readonly number[])[];
}

/** Mark in a group of synonyms: the words before it lead to those after it, and not back. */
export const LEDER_TILL = '→';

/** The words of a group of synonyms that are searched with, and those that they lead to: all of it where none has the mark. */
export function ledI(group: readonly string[]): { readonly fran: readonly string[]; readonly till: readonly string[] } {
	const leads = group.indexOf(LEDER_TILL);
	return leads < 0 ? { fran: group, till: group } : { fran: group.slice(0, leads), till: group.slice(leads + 1) };
}

/** The key that every document of an ärende has. */
export function arendenyckel(arende: string): string {
	return `#a${arende}`;
}

/** Words of nearly the same length are in one list: a misspelt word is seldom much longer or shorter. */
export function langdgrupp(langd: number): number {
	return Math.min(Math.floor(langd / 4), 5);
}

/** Rare words are more and longer, and their lists cover fewer lengths. */
export function langdgruppOvanlig(langd: number): number {
	return Math.min(Math.floor(langd / 2), 15);
}

/** Levels of how much a document is about a term. */
export const NIVAER = 31;

/** Where in a document a term stands, the best place of all; a part of a compound in the title is `titelled`. */
export const PLATS = { text: 0, rubrik: 1, titelled: 2, titel: 3 } as const;

export type Plats = (typeof PLATS)[keyof typeof PLATS];

/** Level and place of a term in a document are one byte: the level takes the lowest bits. */
export const NIVABITAR = 5;

/** Appends a number below 2³², seven bits a byte, the lowest first. */
export function writeVarint(write: (byte: number) => void, value: number): void {
	let rest = value;
	while (rest > 127) {
		write((rest & 127) | 128);
		rest >>>= 7;
	}
	write(rest);
}

/** Reads what {@link writeVarint} wrote, from `at.i` on, and moves it. */
export function readVarint(bytes: Uint8Array, at: { i: number }): number {
	let value = 0;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at.i++];
		if (byte === undefined) throw new RangeError('Filen ur sökindexet är avhuggen');
		value |= (byte & 127) << shift;
		if (byte < 128) return value >>> 0;
	}
}
