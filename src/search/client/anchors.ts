import type { Range } from './excerpt.ts';

/** An element with an id on an indexed page, as Pagefind tells it. */
export interface Anchor {
	readonly element: string;
	readonly id: string;
	/** Text of the element; empty for elements that hold others. */
	readonly text: string;
	/** Number of the first word at or after the element's start. */
	readonly location: number;
}

/** A place on a page that hits lead to. */
export interface Place extends Range {
	/** Id of the element. */
	readonly id: string;
	/** Text of the heading that it stands under, or is. */
	readonly rubrik: string;
	readonly hits: readonly number[];
}

/** Elements that a reader can be led to; an id on any other (a footnote mark, the whole page) is passed over. */
const PLACES = new Set([
	'p',
	'li',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'section',
	'blockquote',
	'table',
	'tr',
	'dt',
	'dd',
	'div',
	'details',
]);

/**
 * The places of a page that hold hits, best first: the one with the most different words of the search,
 * then the one with the most hits, then the first. Hits before the first place, as in the title, lead to none.
 */
export function placesWithHits(anchors: readonly Anchor[], words: readonly string[], hits: readonly number[]): Place[] {
	const places = regions(anchors, words.length);
	const found = places.flatMap((place) => {
		const inside = hits.filter((hit) => hit >= place.from && hit < place.to);
		return inside.length > 0 ? [{ ...place, hits: inside }] : [];
	});
	const variety = new Map(found.map(({ id, hits: inside }) => [id, differentWords(words, inside)]));
	const by = ({ id }: Place): number => variety.get(id) ?? 0;
	return found.sort((a, b) => by(b) - by(a) || b.hits.length - a.hits.length || a.from - b.from);
}

/** Each place reaches to the next, so that a table after a paragraph leads to that paragraph. */
function regions(anchors: readonly Anchor[], end: number): Omit<Place, 'hits'>[] {
	const ordered = anchors
		.map((anchor, i) => ({ ...anchor, i }))
		.filter(({ element }) => PLACES.has(element))
		.sort((a, b) => a.location - b.location || a.i - b.i);
	let rubrik = '';
	return ordered.flatMap(({ element, id, text, location }, i) => {
		if (/^h\d$/.test(element)) rubrik = text.trim();
		const to = ordered[i + 1]?.location ?? end;
		return to > location ? [{ id, rubrik, from: location, to }] : [];
	});
}

/** Inflected forms of a word count as one: they begin alike. */
function differentWords(words: readonly string[], hits: readonly number[]): number {
	return new Set(hits.map((hit) => beginning(words[hit] ?? ''))).size;
}

function beginning(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase()
		.slice(0, 5);
}
