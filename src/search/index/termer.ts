import { compareText } from '../../domain/order.ts';
import { writeVarint, type Termrad } from '../format.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import { createBytes } from './bytes.ts';
import { medNr, nrI, vardeI } from './poster.ts';

/** Unpacked size at which a file of terms is full. */
const FULL = 10_000;

/** A term and the documents that have it. */
export interface Term {
	readonly key: string;
	/** How many there are. */
	readonly dokument: number;
	/** Which they are and what it counts for in each, as files of terms have it. */
	readonly poster: Uint8Array;
}

/** Collects which terms are in which documents. */
export interface Termsamlare {
	/** Takes in the terms of the next document, packed: see `poster.ts`. */
	add(poster: Uint32Array): void;
	/**
	 * Every term that a document has; what has been collected is let go.
	 * @param nycklar the terms by number
	 */
	alla(nycklar: readonly string[]): Term[];
}

/**
 * What is collected is sorted at the end: to put each of millions in its place at once waits for memory each time, and
 * takes eight times as long.
 */
export function createTermsamlare(): Termsamlare {
	let dokument: Uint32Array[] = [];
	return {
		add: (poster) => void dokument.push(poster),
		alla(nycklar) {
			const { slut, poster } = perTerm(dokument, nycklar.length);
			dokument = [];
			return nycklar.flatMap((key, nr) => {
				const own = poster.subarray(slut[nr - 1] ?? 0, slut[nr]);
				return own.length > 0 ? [{ key, dokument: own.length, poster: koda(own) }] : [];
			});
		},
	};
}

/** The same told the other way: documents by term, and where those of each term end. */
function perTerm(dokument: readonly Uint32Array[], termer: number): { slut: Uint32Array; poster: Uint32Array } {
	const antal = new Uint32Array(termer);
	for (const own of dokument) for (const post of own) antal[nrI(post)] = (antal[nrI(post)] ?? 0) + 1;
	const slut = new Uint32Array(termer);
	let sum = 0;
	for (const [nr, own] of antal.entries()) {
		slut[nr] = sum;
		sum += own;
	}
	const poster = new Uint32Array(sum);
	for (const [nr, own] of dokument.entries())
		for (const post of own) {
			const plats = slut[nrI(post)] ?? 0;
			poster[plats] = medNr(post, nr);
			slut[nrI(post)] = plats + 1;
		}
	return { slut, poster };
}

/** Document by document: how far its number is from the one before, and what the term counts for in it. */
function koda(poster: Uint32Array): Uint8Array {
	const bytes = createBytes();
	let before = 0;
	for (const post of poster) {
		writeVarint(bytes.push, nrI(post) - before);
		bytes.push(vardeI(post));
		before = nrI(post);
	}
	return bytes.view();
}

/** A file of terms, and what tells it from the one before. */
export interface Termfil {
	/** The shortest beginning of its first folded key that comes after the last one before it. */
	readonly grans: string;
	readonly bytes: Uint8Array;
}

/** Terms in the order of their folded keys, in files of about one size; terms that fold alike stay together. */
export function* termfiler(termer: readonly Term[]): Generator<Termfil> {
	const rader = termer
		.map((term) => ({ fold: utanPrickar(term.key), term }))
		.sort((a, b) => compareText(a.fold, b.fold) || compareText(a.term.key, b.term.key));
	let own: Term[] = [];
	let size = 0;
	let first = '';
	let last = '';
	let before = '';
	for (const { fold, term } of rader) {
		const bytes = term.poster.length + term.key.length + 12;
		if (own.length > 0 && fold !== last && size + bytes > FULL) {
			yield { grans: grans(before, first), bytes: pack(own) };
			[own, size, before] = [[], 0, last];
		}
		if (own.length === 0) first = fold;
		own.push(term);
		size += bytes;
		last = fold;
	}
	yield { grans: grans(before, first), bytes: pack(own) };
}

/** The shortest beginning of a key that tells it from the one before it. */
function grans(before: string, key: string): string {
	let length = 1;
	while (length < key.length && key.slice(0, length) <= before) length++;
	return key.slice(0, length);
}

/** The length of the head, the head as JSON, and the postings one after the other. */
function pack(termer: readonly Term[]): Uint8Array {
	const rader = termer.map(({ key, dokument, poster }): Termrad => [key, dokument, poster.length]);
	const head = Buffer.from(JSON.stringify(rader));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.length);
	return Buffer.concat([length, head, ...termer.map(({ poster }) => poster)]);
}
