import { diffArrays, type ArrayChange } from 'diff';

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
 * The least edits that make the words of one text into those of another.
 * @param maxEdits how far to search
 * @returns `undefined` when the texts have too little in common
 */
export function diffWords(fran: readonly string[], till: readonly string[], maxEdits = MAX_EDITS): Part[] | undefined {
	const changes: ArrayChange<string>[] | undefined = diffArrays([...fran], [...till], { maxEditLength: maxEdits });
	if (!changes) return undefined;
	let [i, j] = [0, 0];
	return changes.map(({ added, removed, count }): Part => {
		const slag = added ? 'till' : removed ? 'bort' : 'lika';
		const ord = added ? till.slice(j, j + count) : fran.slice(i, i + count);
		if (!added) i += count;
		if (!removed) j += count;
		return { slag, ord };
	});
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
