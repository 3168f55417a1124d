import type { DocumentState } from '../document-state.ts';
import { follows, isNumber, isSign, isWord, rawAt } from '../reading.ts';
import type { LagrumReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Tokens } from '../tokens.ts';
import { readLag, type ReadLag } from './lag.ts';
import { readAfterSign } from './paragrafer.ts';
import { readParts, readShortForm, type LawReader, type Part, type Parts } from './parts.ts';
import { provisions, referenceTo, type Provision } from './provision.ts';
import { readStycke } from './stycke.ts';

/** What one way of reading found, and the token after it. */
interface Reading {
	readonly found: readonly Provision[];
	readonly to: number;
}

/** Words before which an abbreviation is a law, and not something else with the same letters. */
const BEFORE_ABBREVIATION = new Set(['(', 'enligt', 'i', 'av', 'och', 'till', 'mot', 'med', 'jfr', 'se']);

/**
 * Finds laws and their provisions. The law may stand after the numbers, `5 kap. 35 § kommunallagen`, or before them,
 * `kommunallagen 5 kap. 35 §`, and then holds for all that a list joins. Numbers without a law are found, unresolved;
 * `§ 63` without one is an item of minutes, and none.
 */
export function findLagrum(tokens: Tokens, { lagar }: ReferenceIndex, state: DocumentState): LagrumReference[] {
	const readLaw: LawReader = (i) => readLag(tokens, i, lagar, state);
	const found: LagrumReference[] = [];
	for (let i = 0; i < tokens.count;) {
		const reading = readAt(tokens, i, readLaw, state);
		found.push(...(reading?.found ?? []).map((provision) => referenceTo(tokens, provision, lagar)));
		i = reading?.to ?? i + 1;
	}
	return found;
}

function readAt(tokens: Tokens, i: number, readLaw: LawReader, state: DocumentState): Reading | undefined {
	if (isWord(tokens, i)) return readLawFirst(tokens, i, readLaw, state);
	if (tokens.norm[i] === '§') return readSignFirst(tokens, i, readLaw);
	const read = isNumber(tokens, i) ? readParts(tokens, i, readLaw) : undefined;
	return read && { found: provisions(read), to: read.to };
}

/** `§ 35 kommunallagen`; without a law an item of minutes, to be passed over. */
function readSignFirst(tokens: Tokens, i: number, readLaw: LawReader): Reading | undefined {
	const list = readAfterSign(tokens, i);
	if (!list) return undefined;
	const part: Part = { ...readStycke(tokens, list.to), from: i, paragrafer: list.paragrafer };
	const lag = follows(tokens, part.next) ? readLaw(part.next) : undefined;
	return lag ? { found: [{ from: i, to: lag.to, lag, part }], to: lag.to } : { found: [], to: list.to };
}

function readLawFirst(tokens: Tokens, i: number, readLaw: LawReader, state: DocumentState): Reading | undefined {
	const lag = readLaw(i);
	if (!lag) return undefined;
	const named: Provision = { from: i, to: lag.to, lag };
	const read = readAfterLaw(tokens, lag, readLaw);
	if (read) {
		state.lag = lag.lag;
		const [first, ...rest] = provisions(read, lag);
		// Right after the law's name the numbers and the name are one; after a comma or a bracket they are two.
		const joined = first?.from === lag.to ? [{ ...first, from: i }] : [named, ...(first ? [first] : [])];
		return { found: [...joined, ...rest], to: read.to };
	}
	const certain = !lag.forkortning || BEFORE_ABBREVIATION.has(tokens.norm[i - 1] ?? '');
	return { found: certain ? [named] : [], to: lag.to };
}

/** The provisions after a law's name, unless another law follows them. */
function readAfterLaw(tokens: Tokens, lag: ReadLag, readLaw: LawReader): Parts | undefined {
	const between = isSign(tokens, lag.to, ',') || isSign(tokens, lag.to, '(') ? 1 : 0;
	const at = lag.to + between;
	if (!isNumber(tokens, at) || !follows(tokens, at)) return undefined;
	const short =
		lag.forkortning && between === 0 && !isShouted(tokens, lag.from - 1) ? readShortForm(tokens, at) : undefined;
	const read = short ?? readParts(tokens, at, readLaw);
	if (!read || read.lag) return undefined;
	// "Enligt kommunallagen, 3 § arbetsordningen": after a comma a word more may name another law.
	return tokens.norm[lag.to] === ',' && isWord(tokens, read.to) ? undefined : read;
}

/** In a line of capitals `KL 13:15` is a time of day. */
function isShouted(tokens: Tokens, i: number): boolean {
	return isWord(tokens, i) && /^\p{Lu}{3,}$/u.test(rawAt(tokens, i));
}
