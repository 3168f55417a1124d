import { diffArrays, type ArrayChange } from 'diff';
import { withoutCell } from './block.ts';

/** A run of words that both texts have, or only one of them. */
export interface Part {
	readonly slag: 'lika' | 'bort' | 'till';
	readonly ord: readonly string[];
}

/** How many words differ: one in the place of another counts once. */
export interface Ordantal {
	readonly andrade: number;
	readonly borttagna: number;
	readonly tillagda: number;
}

/**
 * Word edits beyond which two texts have too little in common for their order to say anything. The search takes time
 * in proportion to the square of it.
 */
const MAX_EDITS = 4000;

/**
 * The least edits that make the words of one text into those of another. Where words stand in the place of others, those
 * taken away come first. What parts cells is no difference; words of both are given as the second text has them.
 * @param maxEdits how far to search, not counting words that only one of the texts has
 * @returns `undefined` when the texts have too little in common
 */
export function diffWords(fran: readonly string[], till: readonly string[], maxEdits = MAX_EDITS): Part[] | undefined {
	const pairs = commonInOrder(fran.map(withoutCell), till.map(withoutCell), maxEdits);
	if (!pairs) return undefined;
	const parts: Part[] = [];
	const add = (slag: Part['slag'], ord: readonly string[]): void => {
		if (ord.length > 0) parts.push({ slag, ord });
	};
	let [i, j, start] = [0, 0, 0];
	const upTo = (x: number, y: number): void => {
		if (x === i && y === j) return;
		add('lika', till.slice(start, j));
		add('bort', fran.slice(i, x));
		add('till', till.slice(j, y));
		start = y;
	};
	for (const [x, y] of pairs) {
		upTo(x, y);
		[i, j] = [x + 1, y + 1];
	}
	upTo(fran.length, till.length);
	add('lika', till.slice(start, j));
	return parts;
}

/** Places of the words that both texts have in the same order, as many as can be. */
function commonInOrder(
	fran: readonly string[],
	till: readonly string[],
	maxEdits: number,
): (readonly [number, number])[] | undefined {
	// A word that only one text has is in no common order; without those there is far less to search.
	const a = placesOf(fran, new Set(till));
	const b = placesOf(till, new Set(fran));
	const changes: ArrayChange<string>[] | undefined = diffArrays(
		a.map((i) => fran[i] ?? ''),
		b.map((j) => till[j] ?? ''),
		{ maxEditLength: maxEdits },
	);
	if (!changes) return undefined;
	const pairs: (readonly [number, number])[] = [];
	let [x, y] = [0, 0];
	for (const { added, removed, count } of changes) {
		if (!added && !removed) for (let k = 0; k < count; k++) pairs.push([a[x + k] ?? 0, b[y + k] ?? 0]);
		if (!added) x += count;
		if (!removed) y += count;
	}
	return pairs;
}

function placesOf(words: readonly string[], known: ReadonlySet<string>): number[] {
	return words.flatMap((word, i) => (known.has(word) ? [i] : []));
}

/** Counts the words that differ: where words stand in the place of others, as many as can be are paired as changed. */
export function countWords(parts: readonly Part[]): Ordantal {
	let [andrade, borttagna, tillagda] = [0, 0, 0];
	let [bort, till] = [0, 0];
	const settle = (): void => {
		const pairs = Math.min(bort, till);
		andrade += pairs;
		borttagna += bort - pairs;
		tillagda += till - pairs;
		[bort, till] = [0, 0];
	};
	for (const { slag, ord } of parts) {
		if (slag === 'lika') settle();
		else if (slag === 'bort') bort += ord.length;
		else till += ord.length;
	}
	settle();
	return { andrade, borttagna, tillagda };
}
