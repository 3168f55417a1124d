import { NUMBER, SIGN, WORD, type Tokens } from './tokens.ts';

// How tokens stand to each other. White space inside a reference may hold one line break: PDF text breaks anywhere.
const GLUED = 0;
const SPACED = 1;
const APART = 2;
const WIDEST_GAP = 12;

/** How the token stands to the one before it: glued to it, after a little white space, or apart. */
function gapBefore({ text, start, end }: Tokens, i: number): number {
	if (i <= 0 || i >= start.length) return APART;
	const [from, to] = [end[i - 1] ?? 0, start[i] ?? 0];
	if (to === from) return GLUED;
	if (to === from + 1) return SPACED;
	if (to - from > WIDEST_GAP) return APART;
	const gap = text.slice(from, to);
	return gap.indexOf('\n') === gap.lastIndexOf('\n') ? SPACED : APART;
}

/** True when nothing stands between the token and the one before it. */
export function isGlued(tokens: Tokens, i: number): boolean {
	return gapBefore(tokens, i) === GLUED;
}

/** True when white space, with at most one line break, stands between the token and the one before it. */
export function isSpaced(tokens: Tokens, i: number): boolean {
	return gapBefore(tokens, i) === SPACED;
}

/** True when the token follows the one before it, with or without a little white space. */
export function follows(tokens: Tokens, i: number): boolean {
	return gapBefore(tokens, i) !== APART;
}

export function isWord(tokens: Tokens, i: number): boolean {
	return tokens.kind[i] === WORD;
}

export function isNumber(tokens: Tokens, i: number): boolean {
	return tokens.kind[i] === NUMBER;
}

/** True when the token is this sign and follows the one before it. */
export function isSign(tokens: Tokens, i: number, sign: string): boolean {
	return tokens.kind[i] === SIGN && tokens.norm[i] === sign && follows(tokens, i);
}

export function isDash(tokens: Tokens, i: number): boolean {
	return isSign(tokens, i, '-') || isSign(tokens, i, '–');
}

/** The token as it is written. */
export function rawAt({ text, start, end }: Tokens, i: number): string {
	return text.slice(start[i], end[i]);
}

/** True when the token is a word that begins with a capital letter. */
export function isCapitalized(tokens: Tokens, i: number): boolean {
	if (!isWord(tokens, i)) return false;
	const at = tokens.start[i] ?? 0;
	const code = tokens.text.charCodeAt(at);
	return code < 0x80 ? code <= 0x5a : /^\p{Lu}/u.test(tokens.text.slice(at, at + 2));
}

/** True when no letters, digits or hyphen of a longer word stand before the token. */
export function opensWord(tokens: Tokens, i: number): boolean {
	if (!isGlued(tokens, i)) return true;
	return tokens.kind[i - 1] === SIGN && !(tokens.norm[i - 1] === '-' && isGlued(tokens, i - 1));
}

/** True when no hyphen ties the token to what follows: not in `Källström-Ek`, nor in `remiss- och yttrande`. */
export function closesWord(tokens: Tokens, i: number): boolean {
	return !(isGlued(tokens, i + 1) && (tokens.norm[i + 1] === '-' || isWord(tokens, i + 1)));
}

/** The number that the token is, with at most so many digits and no leading zero. */
export function numberAt({ kind, norm }: Tokens, i: number, digits: number): number | undefined {
	const text = norm[i] ?? '';
	return kind[i] === NUMBER && text.length <= digits && !text.startsWith('0') && text !== '' ? Number(text) : undefined;
}

/** A year of four digits. */
export function yearAt({ kind, norm }: Tokens, i: number): string | undefined {
	const text = norm[i] ?? '';
	return kind[i] === NUMBER && /^[12]\d{3}$/.test(text) ? text : undefined;
}

/** Past the full stop of an abbreviation, where there is one. */
export function skipStop(tokens: Tokens, i: number): number {
	return isGlued(tokens, i) && tokens.norm[i] === '.' ? i + 1 : i;
}
