import { follows, isSign, isWord, rawAt } from '../reading.ts';
import type { Tokens } from '../tokens.ts';

/** A short name that the text gives a law in brackets. */
export interface Introduction {
	/** In lower case. */
	readonly namn: string;
	/** Past the closing bracket. */
	readonly to: number;
}

const FILLERS = new Set([
	'nedan',
	'här',
	'kallad',
	'kallas',
	'förkortad',
	'förkortas',
	'fortsättningsvis',
	'cit',
	'hädanefter',
]);
const MOST_FILLERS = 4;

/** Reads `(befogenhetslagen)`, `(nedan kallad KL)`, `(LAS)`; with quotation marks too. */
export function readIntroduction(tokens: Tokens, i: number): Introduction | undefined {
	if (!isSign(tokens, i, '(')) return undefined;
	let at = i + 1;
	while (at <= i + MOST_FILLERS && FILLERS.has(tokens.norm[at] ?? '')) at++;
	const quoted = isQuote(tokens.norm[at]);
	if (quoted) at++;
	const namn = tokens.norm[at] ?? '';
	if (!isWord(tokens, at) || !isShortName(namn, rawAt(tokens, at))) return undefined;
	const close = quoted && isQuote(tokens.norm[at + 1]) ? at + 2 : at + 1;
	return isSign(tokens, close, ')') && follows(tokens, at) ? { namn, to: close + 1 } : undefined;
}

/** `befogenhetslagen`, `LAS`, `SoL`: a law's name, or letters of which at least two are capitals. */
function isShortName(norm: string, raw: string): boolean {
	if (/(?:lagen|balken|förordningen)$/.test(norm)) return true;
	return /^\p{L}{2,6}$/u.test(raw) && (raw.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isQuote(sign = ''): boolean {
	return /^["”“’'»]$/.test(sign);
}
