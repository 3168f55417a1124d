import { follows, isSign, isWord, rawAt } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import type { PartiIndex } from './parti-index.ts';

/** The letters of a party in brackets, `(L)` or `(M, KD)`: what stands between the brackets. */
export interface Partibeteckning {
	/** Token of the letters. */
	readonly at: number;
	/** As printed. */
	readonly text: string;
	/** Id in the register. */
	readonly parti?: string;
}

const MOST_IN_BRACKETS = 8;
const LONGEST = 5;

/** The parties in the brackets that open at the token; none when anything else stands in them. */
export function partierInBrackets(tokens: Tokens, i: number, index: PartiIndex): Partibeteckning[] {
	if (!isSign(tokens, i, '(')) return [];
	const found: Partibeteckning[] = [];
	for (let at = i + 1; found.length < MOST_IN_BRACKETS; at += 2) {
		const text = rawAt(tokens, at);
		if (!isWord(tokens, at) || text.length > LONGEST || !follows(tokens, at)) return [];
		const parti = index.beteckningar.get(tokens.norm[at] ?? '');
		found.push({ at, text, ...(parti !== undefined && { parti }) });
		if (isSign(tokens, at + 1, ')')) return found;
		if (!isSign(tokens, at + 1, ',') && !isSign(tokens, at + 1, '+') && tokens.norm[at + 1] !== 'och') return [];
	}
	return [];
}
