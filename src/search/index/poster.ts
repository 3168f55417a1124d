import { NIVABITAR, NIVAER, type Plats } from '../format.ts';

/** The byte that files of terms have: the level, and the place. */
const BITAR = 8;

const MAX_NR = 2 ** (32 - BITAR) - 1;

/**
 * What a term counts for in a document as one number: that of the term, or of the document, and the byte that the files
 * have.
 * @throws when there are more than 16 million
 */
export function packaPost(nr: number, niva: number, plats: Plats): number {
	return medNr(niva | (plats << NIVABITAR), nr);
}

/** The same of another term or document. */
export function medNr(post: number, nr: number): number {
	if (nr > MAX_NR) throw new RangeError('Sökindexet har för många ord i en del');
	return ((nr << BITAR) | vardeI(post)) >>> 0;
}

/** The number of the term or the document. */
export function nrI(post: number): number {
	return post >>> BITAR;
}

/** The byte. */
export function vardeI(post: number): number {
	return post & (2 ** BITAR - 1);
}

/**
 * How much a document is about a term, from 1 to 31. Grows with the number of times, ever more slowly (BM25 with k = 1.2),
 * and a little less in long documents; compared with a document of 1,000 words, not with the archive's mean, so that a
 * document's entry depends on nothing but the document.
 */
export function niva(antal: number, langd: number): number {
	const k = 1.2 * Math.min(Math.max(0.8 + (0.2 * langd) / 1000, 0.7), 2.5);
	return Math.max(1, Math.round((NIVAER * antal) / (antal + k)));
}
