/** What a token is: a run of letters, a run of digits, or any other single sign that is not white space. */
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;

/**
 * A text taken apart, once, for all recognisers. They work on tokens and look only a bounded way ahead, so the whole
 * costs time in proportion to the text, whatever it holds.
 */
export interface Tokens {
	readonly text: string;
	readonly count: number;
	readonly kind: readonly number[];
	/** Offsets in the text. */
	readonly start: readonly number[];
	readonly end: readonly number[];
	/** Words in lower case and composed form, hyphens as `-` and dashes as `–`; empty for words that no list holds. */
	readonly norm: readonly string[];
}

const LONGEST_WORD = 64;
const HYPHENS = /[\u2010\u2011]/;
const DASHES = /[\u2012-\u2015\u2212]/;
const LETTER = /[\p{L}\p{M}]/u;
const COMBINING = /[\u0300-\uFFFF]/;
const SPACE = /\s/;

const OTHER = 0;
const KNOWN = Uint8Array.from({ length: 0x250 }, (_, code) => classify(String.fromCharCode(code)));

/** Takes a text apart. */
export function tokenize(text: string): Tokens {
	const kind: number[] = [];
	const start: number[] = [];
	const end: number[] = [];
	const norm: string[] = [];
	for (let at = 0; at < text.length;) {
		const from = at;
		const sort = classAt(text, at);
		at += widthAt(text, at);
		if (sort === OTHER) continue;
		if (sort !== SIGN) while (at < text.length && classAt(text, at) === sort) at += widthAt(text, at);
		kind.push(sort);
		start.push(from);
		end.push(at);
		norm.push(at - from > LONGEST_WORD ? '' : normalize(text.slice(from, at), sort));
	}
	return { text, count: kind.length, kind, start, end, norm };
}

function classAt(text: string, at: number): number {
	return KNOWN[text.charCodeAt(at)] ?? classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function widthAt(text: string, at: number): number {
	return text.charCodeAt(at) < 0xd800 || (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
}

function classify(char: string): number {
	if (/\d/.test(char)) return NUMBER;
	if (LETTER.test(char)) return WORD;
	return SPACE.test(char) ? OTHER : SIGN;
}

function normalize(raw: string, sort: number): string {
	if (sort === WORD) return COMBINING.test(raw) ? raw.normalize('NFC').toLowerCase() : raw.toLowerCase();
	if (sort === SIGN && raw > '\x7f') return HYPHENS.test(raw) ? '-' : DASHES.test(raw) ? '–' : raw;
	return raw;
}
