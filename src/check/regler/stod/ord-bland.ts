/** What a word of a text is made of: letters with their accents, digits and the ampersand of a name. */
export const ORD = /[\p{L}\p{M}\d&]+/gu;

/**
 * Which of some words stand whole in any of the texts, as {@link ORD} takes texts apart. Looks at all texts of an archive,
 * letter by letter, and makes a word only of what has the sum of one that is looked for.
 */
export function ordBland(wanted: Iterable<string>, texter: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const bySum = Map.groupBy(new Set(wanted), sumOf);
	for (const text of texter) {
		if (bySum.size === 0) break;
		for (let i = 0; i < text.length; i++) {
			const start = i;
			let sum = 0;
			for (; isLetter(text, i); i++) sum = added(sum, text.charCodeAt(i));
			const same = i > start ? bySum.get(sum) : undefined;
			if (!same) continue;
			const word = text.slice(start, i);
			if (!same.includes(word)) continue;
			found.add(word);
			const rest = same.filter((other) => other !== word);
			if (rest.length > 0) bySum.set(sum, rest);
			else bySum.delete(sum);
		}
	}
	return found;
}

function sumOf(word: string): number {
	let sum = 0;
	for (let i = 0; i < word.length; i++) sum = added(sum, word.charCodeAt(i));
	return sum;
}

function added(sum: number, code: number): number {
	return (Math.imul(sum, 31) + code) | 0;
}

function isAlone(sign: string): boolean {
	return sign.match(ORD) !== null;
}

/** By the number of a character: 1 where it is part of a word, 0 where not; the two halves of a rare one are asked for. */
const LETTERS = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => Number(isAlone(String.fromCharCode(code))));

function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (LETTERS[code] === 1) return true;
	if (code < 0xd800 || code > 0xdfff) return false;
	const isSecond = code >= 0xdc00;
	return isAlone(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}
