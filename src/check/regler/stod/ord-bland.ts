/** What a word of a text is made of: letters with their accents, digits and the ampersand of a name. */
export const ORD = /[\p{L}\p{M}\d&]+/gu;

/**
 * Which of some words stand whole in any of the texts, as {@link ORD} takes texts apart. Looks at all texts of an archive,
 * letter by letter, and makes a word only of what has the sum of one that is looked for.
 */
export function ordBland(wanted: Iterable<string>, texter: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const left = new Map<number, Set<string>>();
	for (const word of wanted) {
		const sum = sumOf(word);
		left.set(sum, (left.get(sum) ?? new Set()).add(word));
	}
	for (const text of texter) {
		if (left.size === 0) break;
		for (let i = 0; i < text.length; i++) {
			const start = i;
			let sum = 0;
			for (; isLetter(text, i); i++) sum = added(sum, text.charCodeAt(i));
			const same = i > start ? left.get(sum) : undefined;
			if (!same) continue;
			const word = text.slice(start, i);
			if (!same.delete(word)) continue;
			found.add(word);
			if (same.size === 0) left.delete(sum);
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

/** By the number of a character: 1 where it is part of a word. */
const LETTERS = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => Number(isAlone(String.fromCharCode(code))));

function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	const isHalf = code >= 0xd800 && code <= 0xdfff;
	if (!isHalf) return LETTERS[code] === 1;
	// One of the two halves of a rare character.
	const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
	return whole > 0xffff && isAlone(String.fromCodePoint(whole));
}
