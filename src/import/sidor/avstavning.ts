/** Joins the lines of a paragraph, and the words that a hyphen at the end of a line divides. */
export type JoinLines = (rader: readonly string[]) => string;

/**
 * Makes a joiner that knows the words of a document: a form that stands elsewhere in it, in one line, decides whether a
 * hyphen belongs to the word. A hyphen stays after a digit, before a capital, in `barn- och`, `att-sats`, and in a compound such as
 * `KS-ordföranden`; else it only divided the line.
 */
export function lineJoiner(texts: Iterable<string>): JoinLines {
	const words = new Set<string>();
	for (const text of texts)
		for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(word.toLowerCase());
	return (rader) => {
		let joined = '';
		for (const [i, rad] of rader.entries()) joined = i === 0 ? rad : joinTwo(joined, rad, words);
		return joined;
	};
}

/** Words of minutes that have a hyphen wherever they stand. */
const ALWAYS_HYPHENATED = /^(?:(?:ja|nej)-röst|att-sats)/;

function joinTwo(text: string, next: string, words: ReadonlySet<string>): string {
	// A dash without a space before it stands between two ends, and has none after it: `2026–2035`, `Vedbo–Ekby`.
	if (/[\p{L}\d]–$/u.test(text) && /^[\p{L}\d]/u.test(next)) return text + next;
	const left = /(?<![\p{L}\d-])([\p{L}\d-]*)[-\u2010\u00AD]$/u.exec(text)?.[1];
	const right = /^[\p{L}\d]+/u.exec(next)?.[0];
	if (left === undefined || left === '' || right === undefined) return `${text} ${next}`;
	if (/^(?:och|eller|samt|respektive)$/i.test(right)) return `${text} ${next}`;
	const whole = (left + right).toLowerCase();
	const hyphenated = `${left}-${right}`.toLowerCase();
	const keep =
		/\d$/.test(left) ||
		/^\d/.test(right) ||
		/^\p{Lu}/u.test(right) ||
		(/^\p{Lu}{2,}$/u.test(left) && /^\p{Ll}/u.test(right)) ||
		ALWAYS_HYPHENATED.test(hyphenated) ||
		(words.has(hyphenated) && !words.has(whole));
	return keep ? text.replace(/[\u2010\u00AD]$/, '-') + next : text.slice(0, -1) + next;
}
