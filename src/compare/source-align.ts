import { fold, wordsOf, type Block } from './block.ts';
import { countWords, diffWords, type Part } from './word-diff.ts';
import type { Jamford } from './jamfor.ts';

/**
 * Lays the words of a source file along the blocks of the reading text made from it. How a file is broken into lines,
 * pages and blocks says nothing about its text, so its words are cut where those of the reading text are.
 * @returns one entry for each block of the reading text, in order
 */
export function alignSource(source: readonly Block[], reading: readonly Block[]): Jamford[] {
	const owner = reading.flatMap(({ text }, i) => wordsOf(text).map(() => i));
	const words = reading.flatMap(({ text }) => wordsOf(text));
	const given = joinBroken(
		source.flatMap(({ text }) => wordsOf(text)),
		new Set(words.map(fold)),
	);
	const parts = diffWords(given, words) ?? [
		{ slag: 'bort', ord: given },
		{ slag: 'till', ord: words },
	];
	const rows = reading.map((): Part[] => []);
	let at = 0;
	let removed: string[] = [];
	/** Words of the source without a word beside them belong where the words before them do. */
	const flush = (block: number): void => {
		if (removed.length > 0) rows[Math.min(block, rows.length - 1)]?.push({ slag: 'bort', ord: removed });
		removed = [];
	};
	for (const { slag, ord } of parts) {
		if (slag === 'bort') {
			flush(owner[Math.max(0, at - 1)] ?? 0);
			removed = [...ord];
			continue;
		}
		for (const [block, run] of runs(ord, at, owner)) {
			// As many words of the source as stand in the place of these.
			const beside = slag === 'till' ? removed.splice(0, run.length) : [];
			if (beside.length > 0) rows[block]?.push({ slag: 'bort', ord: beside });
			if (slag === 'lika') flush(owner[Math.max(0, at - 1)] ?? 0);
			rows[block]?.push({ slag, ord: run });
			at += run.length;
		}
		flush(owner[Math.max(0, at - 1)] ?? 0);
	}
	flush(owner.at(-1) ?? 0);
	return reading.map((block, i) => {
		const delar = rows[i] ?? [];
		return {
			slag: delar.every(({ slag }) => slag === 'lika') ? 'lika' : 'andrad',
			fran: [{ ...block, text: delar.flatMap(({ slag, ord }) => (slag === 'till' ? [] : ord)).join(' ') }],
			till: [block],
			arFlyttad: false,
			delar,
			antal: countWords(delar),
		};
	});
}

/** Runs of words that belong to the same block of the reading text. */
function runs(ord: readonly string[], at: number, owner: readonly number[]): Map<number, string[]> {
	return Map.groupBy(ord, (_, i) => owner[at + i] ?? 0);
}

/** Puts together words that the source breaks at the end of a line, when the reading text has them whole. */
function joinBroken(words: readonly string[], known: ReadonlySet<string>): string[] {
	const joined: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const [word = '', next] = [words[i], words[i + 1]];
		if (next && /\p{L}[-\u00AD]$/u.test(word) && /^\p{Ll}/u.test(next) && known.has(fold(word.slice(0, -1) + next))) {
			joined.push(word.slice(0, -1) + next);
			i++;
		} else joined.push(word);
	}
	return joined;
}
