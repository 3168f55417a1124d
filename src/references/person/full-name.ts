import { isCapitalized, isSpaced, isWord } from '../reading.ts';
import { partierInBrackets } from '../parti/brackets.ts';
import { matchName, type PhraseMatch } from '../phrase-list.ts';
import type { Tokens } from '../tokens.ts';
import type { PersonIndex } from './person-index.ts';

/** A full name that stands in a text. Either the person, or those it may be. */
export interface FullName {
	readonly from: number;
	readonly to: number;
	readonly person?: string;
	readonly kandidater: readonly string[];
	readonly parti?: string;
}

/** Words written with a capital that may stand before a name without being part of it. */
const TITLAR =
	/^(?:vice|tf|biträdande|herr|fru|ordförande|ledamot|ersättare|justerare|sekreterare|handläggare|registrator|motionär|gruppledare|(?:kommunal|oppositions|region|borgar|stats|kommun)råd|(?:kommun|stads|förvaltnings|region)?direktör|(?:kommun|stads|förvaltnings|avdelnings|enhets)?chef)(?:e?n|et)?$/;

/** Every full name in the text, in order. */
export function findFullNames(tokens: Tokens, index: PersonIndex): FullName[] {
	const found: FullName[] = [];
	for (let i = 0; i < tokens.count; i++) {
		const end = found.at(-1)?.to;
		if (!isCapitalized(tokens, i)) continue;
		const match = matchName(index.namn, tokens, i, (m) => isWholeName(tokens, m, index, end));
		if (!match) continue;
		found.push(resolve(tokens, match, index));
		i = match.to - 1;
	}
	return found;
}

/** True when the words before and after do not make it a longer name, of somebody else. */
function isWholeName(tokens: Tokens, { from, to }: PhraseMatch, index: PersonIndex, nameBefore?: number): boolean {
	if (!isCapitalized(tokens, to - 1)) return false;
	const goesOn = isSpaced(tokens, to) && isCapitalized(tokens, to) && index.efternamn.has(tokens.norm[to] ?? '');
	if (goesOn && !matchName(index.namn, tokens, to)) return false;
	return nameBefore === from || !mayBeNamedWith(tokens, from - 1, index);
}

/**
 * True when the word may be an earlier name of the person whose name follows it: `Anna` in `Anna Bo Källström`. A word
 * with a capital may also begin a sentence, be a title, or a genitive: `Liberalernas Bo Källström`.
 */
export function mayBeNamedWith(tokens: Tokens, i: number, index: PersonIndex): boolean {
	if (!isSpaced(tokens, i + 1) || !isCapitalized(tokens, i)) return false;
	const word = tokens.norm[i] ?? '';
	if (index.fornamn.has(word)) return true;
	return isSpaced(tokens, i) && isWord(tokens, i - 1) && !word.endsWith('s') && !TITLAR.test(word);
}

/** Letters in brackets after a name decide between people, and speak against one whose parties are others. */
function resolve(tokens: Tokens, { from, to, ids }: PhraseMatch, index: PersonIndex): FullName {
	const kandidater = [...ids].sort();
	const inBrackets = partierInBrackets(tokens, to, index.partiIndex).filter(
		({ parti, text }) => parti !== undefined || /^\p{Lu}{1,3}$/u.test(text),
	);
	const parti = inBrackets.length === 1 ? inBrackets[0]?.parti : undefined;
	const possible = kandidater.filter((id) => {
		const own = index.partier.get(id) ?? new Set();
		if (inBrackets.length === 0) return true;
		const isTheirs = inBrackets.some((printed) => printed.parti !== undefined && own.has(printed.parti));
		return isTheirs || (own.size === 0 && kandidater.length === 1);
	});
	const [person] = possible.length === 1 ? possible : [];
	return { from, to, kandidater, ...(person !== undefined && { person }), ...(parti !== undefined && { parti }) };
}
