import { KINDS, type Reference } from './reference.ts';
import type { Tokens } from './tokens.ts';

const LONGEST_ADDRESS = 300;
const ADDRESS = /:\/\/|@|www\./i;

/** The references that stay when no two may overlap: the longest wins, then the kind that stands first in KINDS. */
export function selectLongest(tokens: Tokens, candidates: readonly Reference[]): Reference[] {
	const taken = new Uint8Array(tokens.count);
	const ranked = candidates.toSorted((a, b) => lengthOf(b) - lengthOf(a) || rankOf(a) - rankOf(b) || a.start - b.start);
	const chosen = ranked.filter((reference) => {
		const from = tokenAt(tokens, reference.start);
		let to = from;
		while (to < tokens.count && (tokens.start[to] ?? 0) < reference.end) if (taken[to++] === 1) return false;
		taken.fill(1, from, to);
		return true;
	});
	const free = ADDRESS.test(tokens.text) ? chosen.filter((reference) => !isInAddress(tokens.text, reference)) : chosen;
	return free.sort((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Reference): number {
	return end - start;
}

function rankOf({ kind }: Reference): number {
	return KINDS.indexOf(kind);
}

/** Index of the token that begins at an offset. */
function tokenAt({ start, count }: Tokens, offset: number): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((start[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** True inside a web or e-mail address: `https://exempel.se/motion/2023-02-13`, `registrator@exempel.se`. */
function isInAddress(text: string, { start, end }: Reference): boolean {
	let from = start;
	while (from > 0 && start - from < LONGEST_ADDRESS && !/\s/.test(text[from - 1] ?? '')) from--;
	let to = end;
	while (to < text.length && to - end < LONGEST_ADDRESS && !/\s/.test(text[to] ?? '')) to++;
	return ADDRESS.test(text.slice(from, to));
}
