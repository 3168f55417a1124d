import { compareText } from '../../domain/order.ts';
import { NIVABITAR, NIVAER, writeVarint, type Termrad } from '../format.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import { createBytes, type Bytes } from './bytes.ts';
import type { Samlat } from './samla.ts';

/** Unpacked size at which a file of terms is full. */
const FULL = 10_000;

/** A term and the documents that have it. */
export interface Term {
	readonly key: string;
	/** How many there are. */
	dokument: number;
	/** The last of them, by number. */
	sista: number;
	readonly poster: Bytes;
}

/** Collects which terms are in which documents. */
export interface Termsamlare {
	/** Documents must come in order of number. */
	add(nr: number, samlat: Samlat): void;
	/** Every term, in the order that they were found in. */
	alla(): Term[];
}

export function createTermsamlare(): Termsamlare {
	// What no document has a term for is a hole.
	const termer: (Term | undefined)[] = [];
	return {
		add(nr, { termer: own, langd }) {
			for (const { key, nr: number, antal, plats } of own) {
				const term = (termer[number] ??= { key, dokument: 0, sista: 0, poster: createBytes() });
				writeVarint(term.poster.push, nr - term.sista);
				term.poster.push(niva(antal, langd) | (plats << NIVABITAR));
				term.sista = nr;
				term.dokument++;
			}
		},
		alla: () => termer.filter((term) => term !== undefined),
	};
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
	return Buffer.concat([length, head, ...termer.map(({ poster }) => poster.view())]);
}
