/** A piece of running text, and whether the search hit it. */
export interface Part {
	readonly text: string;
	readonly hit: boolean;
}

/** A range of word numbers, the end not included. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Pagefind numbers the words of a page by splitting its text here. */
const SEPARATORS = /[^\S\uFEFF]+/;

/** The words of a page's text, so that a location of Pagefind's is an index. */
export function wordsOf(content: string): string[] {
	return content.split(SEPARATORS);
}

/**
 * Cuts the part of a range with the most hits, at most `length` words, with `…` where text is left out.
 * It is made of words and numbers, never of HTML, and so cannot carry any.
 */
export function excerpt(words: readonly string[], hits: readonly number[], range: Range, length = 30): Part[] {
	const to = Math.min(range.to, words.length);
	const from = densest(hits, { from: Math.max(range.from, 0), to }, length);
	const end = Math.min(from + length, to);
	const marked = new Set(hits);
	const parts: Part[] = [];
	const add = (text: string, hit: boolean): void => {
		const last = parts.at(-1);
		if (last?.hit === hit) parts[parts.length - 1] = { text: last.text + text, hit };
		else if (text) parts.push({ text, hit });
	};
	if (from > range.from) add('… ', false);
	for (let i = from; i < end; i++) {
		if (i > from) add(' ', false);
		const word = words[i] ?? '';
		const [before, core, after] = marked.has(i) ? bare(word) : [word, '', ''];
		add(before, false);
		if (core) add(core, true);
		if (after) add(after, false);
	}
	if (end < to) add(' …', false);
	return parts;
}

/** First word of the window that holds the most hits, a few words before its first hit where there is room. */
function densest(hits: readonly number[], { from, to }: Range, length: number): number {
	const inside = hits.filter((hit) => hit >= from && hit < to).sort((a, b) => a - b);
	if (inside.length === 0 || to - from <= length) return from;
	let best = { start: inside[0] ?? from, count: 0 };
	for (const start of inside) {
		const count = inside.filter((hit) => hit >= start && hit < start + length).length;
		if (count > best.count) best = { start, count };
	}
	const last = inside.findLast((hit) => hit < best.start + length) ?? best.start;
	const lead = Math.floor((length - (last - best.start + 1)) / 2);
	return Math.min(Math.max(best.start - lead, from), to - length);
}

/** A word apart from the punctuation around it. */
function bare(word: string): [string, string, string] {
	const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
	return core ? [before, core, after] : ['', word, ''];
}
