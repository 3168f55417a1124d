/** A piece of running text, and whether the search hit it. */
export interface Part {
	readonly text: string;
	readonly hit: boolean;
}

/** A range of a text, the end not included. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * Cuts the part of a text with the most marks, at most about `length` characters and never within a word, with `…` where
 * text is left out. It is made of text and marks, never of HTML, and so cannot carry any.
 * @param marks in order, none overlapping another
 */
export function excerpt(text: string, marks: readonly Range[], length = 220): Part[] {
	const { start, end } = windowOf(text, marks, length);
	const parts: Part[] = [];
	const add = (piece: string, hit: boolean): void => {
		if (piece) parts.push({ text: piece, hit });
	};
	let at = start;
	if (start > 0) add('… ', false);
	for (const mark of marks) {
		if (mark.start < at || mark.end > end) continue;
		add(text.slice(at, mark.start), false);
		add(text.slice(mark.start, mark.end), true);
		at = mark.end;
	}
	add(text.slice(at, end), false);
	if (end < text.length) add(' …', false);
	return joined(parts);
}

function windowOf(text: string, marks: readonly Range[], length: number): Range {
	if (text.length <= length) return { start: 0, end: text.length };
	let best = { from: 0, to: 0, count: 0 };
	for (const [i, first] of marks.entries()) {
		const inside = marks.slice(i).filter(({ end }) => end <= first.start + length);
		if (inside.length > best.count)
			best = { from: first.start, to: inside.at(-1)?.end ?? first.end, count: inside.length };
	}
	const lead = Math.max(0, Math.floor((length - (best.to - best.from)) / 2));
	const wanted = Math.max(0, Math.min(best.from - lead, text.length - length));
	// To the beginning of a word, and not past the first mark.
	const start = wanted === 0 ? 0 : Math.min(after(text, wanted), best.count > 0 ? best.from : text.length);
	const cut = start + length;
	const end = cut >= text.length ? text.length : Math.max(before(text, cut), best.to);
	return { start, end };
}

function after(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space < 0 ? at : space + 1;
}

function before(text: string, at: number): number {
	const space = text.lastIndexOf(' ', at);
	return space < 0 ? at : space;
}

function joined(parts: readonly Part[]): Part[] {
	const merged: Part[] = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (last && !last.hit && !part.hit) merged[merged.length - 1] = { text: last.text + part.text, hit: false };
		else merged.push(part);
	}
	return merged;
}
