import { follows, isDash, isGlued, isNumber, isSign, numberAt, skipStop } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { readSeparator } from './paragrafer.ts';

/** Stycke and punkt after a paragraph: `första stycket 2`, `2 st.`, `st. 2 p. 3`, `andra stycket första meningen`. */
export interface ReadStycke {
	readonly stycke?: number;
	readonly punkt?: number;
	readonly to: number;
	readonly next: number;
}

const ORDNINGSTAL = new Map(
	['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'].map(
		(word, i) => [word, i + 1] as const,
	),
).set('sista', 0);
const STYCKE = new Set(['stycket', 'stycke', 'styckena', 'st']);
const PUNKT = new Set(['punkten', 'punkt', 'punkterna', 'p', 'pkt']);
const MENING = new Set(['meningen', 'ledet']);
const MOST = 6;

/** Reads what follows the token, as far as it belongs to the paragraph. */
export function readStycke(tokens: Tokens, i: number): ReadStycke {
	let read: ReadStycke = { to: i, next: i };
	for (let n = 0; n < MOST; n++) {
		const part = readPart(tokens, read.next, read.stycke !== undefined && read.punkt === undefined);
		if (!part) break;
		read = {
			...(part.punkt ? { punkt: part.punkt } : {}),
			...(part.stycke ? { stycke: part.stycke } : {}),
			// The first of several stays.
			...(read.stycke !== undefined && { stycke: read.stycke }),
			...(read.punkt !== undefined && { punkt: read.punkt }),
			to: part.to,
			next: part.next,
		};
	}
	return read;
}

/** Numbers right after the paragraph sign, which are points only when a law follows: `28 § 2 eller 4 kommunallagen`. */
export function readBarePunkt(tokens: Tokens, i: number): ReadStycke | undefined {
	return follows(tokens, i) ? readNumbers(tokens, i, 'punkt') : undefined;
}

function readPart(tokens: Tokens, i: number, afterStycke: boolean): ReadStycke | undefined {
	if (!follows(tokens, i)) return undefined;
	const norm = tokens.norm[i] ?? '';
	if (ORDNINGSTAL.has(norm)) return readOrdinal(tokens, i);
	if (STYCKE.has(norm) || PUNKT.has(norm)) return readNamed(tokens, i);
	const number = numberAt(tokens, i, 2);
	if (number === undefined) return undefined;
	const unit = follows(tokens, i + 1) ? (tokens.norm[i + 1] ?? '') : '';
	if (STYCKE.has(unit) || PUNKT.has(unit)) {
		const which = STYCKE.has(unit) ? { stycke: number } : { punkt: number };
		return { ...which, to: i + 2, next: skipStop(tokens, i + 2) };
	}
	return afterStycke && !isDecimal(tokens, i) ? readNumbers(tokens, i, 'punkt') : undefined;
}

/** `första stycket`, `första och andra styckena`, `tredje meningen`. */
function readOrdinal(tokens: Tokens, i: number): ReadStycke | undefined {
	const number = ORDNINGSTAL.get(tokens.norm[i] ?? '') ?? 0;
	let at = i + 1;
	for (let n = 0; n < MOST; n++) {
		const separator = readSeparator(tokens, at);
		if (!separator || !ORDNINGSTAL.has(tokens.norm[separator.to] ?? '')) break;
		at = separator.to + 1;
	}
	const unit = tokens.norm[at] ?? '';
	if (!follows(tokens, at)) return undefined;
	const end = { to: at + 1, next: unit === 'st' ? skipStop(tokens, at + 1) : at + 1 };
	if (STYCKE.has(unit)) return { ...(number > 0 && { stycke: number }), ...end };
	if (PUNKT.has(unit)) return { ...(number > 0 && { punkt: number }), ...end };
	return MENING.has(unit) ? end : undefined;
}

/** `st. 2`, `p. 3`, `punkterna 2 och 3`. */
function readNamed(tokens: Tokens, i: number): ReadStycke | undefined {
	const at = skipStop(tokens, i + 1);
	return follows(tokens, at)
		? readNumbers(tokens, at, STYCKE.has(tokens.norm[i] ?? '') ? 'stycke' : 'punkt')
		: undefined;
}

/** A list of numbers, of which the first counts: `2`, `2, 3 och 4`, `2–4`. */
function readNumbers(tokens: Tokens, i: number, vad: 'stycke' | 'punkt'): ReadStycke | undefined {
	const first = numberAt(tokens, i, 2);
	let to = itemEnd(tokens, i);
	if (first === undefined || to === undefined) return undefined;
	for (let n = 0; n < MOST; n++) {
		const separator = readSeparator(tokens, to);
		if (!separator || (separator.text !== ',' && isDecimal(tokens, separator.to))) break;
		const end = itemEnd(tokens, separator.to);
		if (end === undefined) break;
		to = end;
	}
	return { [vad]: first, to, next: to };
}

/** The token after a number or a range, unless it belongs to something else: `2 kap.`, `2–4 §§`, `2 %`, `2:1`. */
function itemEnd(tokens: Tokens, i: number): number | undefined {
	if (numberAt(tokens, i, 2) === undefined) return undefined;
	const range = isDash(tokens, i + 1) && follows(tokens, i + 2) && numberAt(tokens, i + 2, 2) !== undefined;
	const end = range ? i + 3 : i + 1;
	if (!follows(tokens, end)) return end;
	const norm = tokens.norm[end] ?? '';
	if (norm === 'kap' || norm === '%' || norm === 'procent' || isSign(tokens, end, '§')) return undefined;
	const isLonger = (isDash(tokens, end) || norm === ':') && isGlued(tokens, end) && isGlued(tokens, end + 1);
	return isLonger ? undefined : end;
}

/** True when a fraction follows the number: `2,5 miljoner`. */
function isDecimal(tokens: Tokens, i: number): boolean {
	const sign = tokens.norm[i + 1];
	return (sign === ',' || sign === '.') && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && isNumber(tokens, i + 2);
}
