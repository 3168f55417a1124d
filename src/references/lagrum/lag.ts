import { closesWord, follows, isGlued, isSign, isWord, numberAt, opensWord, rawAt, yearAt } from '../reading.ts';
import { matchName } from '../phrase-list.ts';
import { isAbbreviation } from '../inflect.ts';
import type { Tokens } from '../tokens.ts';
import type { DocumentState, NamedLag } from '../document-state.ts';
import type { LagIndex } from './lag-index.ts';
import { readIntroduction } from './kortnamn.ts';

/** A law that the text names. */
export interface ReadLag {
	readonly lag: NamedLag;
	readonly from: number;
	readonly to: number;
	/** Only an abbreviation, `KL`, which alone proves little. */
	readonly forkortning: boolean;
}

const LAGORD = /(?:(?:lag|balk|förordning|kungörelse)(?:en|n)?|regeringsformen|successionsordningen)s?$/;
const SAMMA = new Set(['samma', 'nämnda', 'sagda']);
const LONGEST_SUBJECT = 25;

/**
 * Reads the law that begins at the token: "samma lag", a name that the register has or that the text has introduced,
 * or any law with its number: `förvaltningslagen (2017:900)`, `SFS 2009:47`. A number always decides over a name.
 */
export function readLag(tokens: Tokens, i: number, index: LagIndex, state: DocumentState): ReadLag | undefined {
	if (!isWord(tokens, i) || !opensWord(tokens, i)) return undefined;
	const found = readSame(tokens, i, state) ?? readNamed(tokens, i, index, state) ?? readSfs(tokens, i, index);
	if (found) state.lag = found.lag;
	return found;
}

/** "Samma lag" and its kin: the law named last. */
function readSame(tokens: Tokens, i: number, { lag }: DocumentState): ReadLag | undefined {
	if (!lag || !SAMMA.has(tokens.norm[i] ?? '') || !follows(tokens, i + 1)) return undefined;
	if (!/^(?:lag|balk|förordning|författning)$/.test(tokens.norm[i + 1] ?? '')) return undefined;
	return { lag, from: i, to: i + 2, forkortning: false };
}

/** A law by name, with its number, subject and short name in brackets where they follow. */
function readNamed(tokens: Tokens, i: number, index: LagIndex, state: DocumentState): ReadLag | undefined {
	const name = readName(tokens, i, index, state);
	if (!name) return undefined;
	const number = readNumber(tokens, name.to);
	const lag = number ? lagOf(number.sfs, index) : name.lag;
	if (!lag) return undefined;
	let to = number?.to ?? name.to;
	if (number) to = readSubject(tokens, to, lag, index);
	const introduced = number ? (readIntroduction(tokens, to) ?? readLaterIntroduction(tokens, to)) : undefined;
	if (introduced) state.lagnamn.set(introduced.namn, lag);
	return { lag, from: i, to: introduced?.to ?? to, forkortning: !number && isAbbreviation(rawAt(tokens, i)) };
}

/** A name alone: that of a known law, or a word for a law of which the number will tell which it is. */
function readName(
	tokens: Tokens,
	i: number,
	index: LagIndex,
	state: DocumentState,
): { to: number; lag?: NamedLag } | undefined {
	const norm = tokens.norm[i] ?? '';
	if (state.lagnamn.size > 0 && closesWord(tokens, i)) {
		const lag = state.lagnamn.get(norm) ?? (norm.endsWith('s') ? state.lagnamn.get(norm.slice(0, -1)) : undefined);
		if (lag && (norm.length > 6 || /\p{Lu}.*\p{Lu}/u.test(rawAt(tokens, i)))) return { to: i + 1, lag };
	}
	const known = matchName(index.namn, tokens, i);
	if (known) {
		const [forfattning, ...others] = known.ids;
		return { to: known.to, ...(forfattning !== undefined && others.length === 0 && { lag: { forfattning } }) };
	}
	// "offentlighets- och sekretesslagen": the last word tells.
	const last = tokens.norm[i + 1] === '-' && isGlued(tokens, i + 1) && tokens.norm[i + 2] === 'och' ? i + 3 : i;
	const numbered = tokens.norm[last + 1] === '(' || tokens.norm[last + 1] === 'sfs';
	return numbered && LAGORD.test(tokens.norm[last] ?? '') ? { to: last + 1 } : undefined;
}

/** `SFS 2009:47` without a name; the brackets around it are not part of it. */
function readSfs(tokens: Tokens, i: number, index: LagIndex): ReadLag | undefined {
	const number = rawAt(tokens, i) === 'SFS' ? readNumber(tokens, i) : undefined;
	return number && { lag: lagOf(number.sfs, index), from: i, to: number.to, forkortning: false };
}

/** `(2009:47)`, `(SFS 2009:47)`, `SFS nr 2009:47`. */
function readNumber(tokens: Tokens, i: number): { sfs: string; to: number } | undefined {
	const open = isSign(tokens, i, '(');
	let at = open ? i + 1 : i;
	const named = tokens.norm[at] === 'sfs' && (!open || follows(tokens, at));
	if (named) at += tokens.norm[at + 1] === 'nr' ? 2 : 1;
	if (!open && !named) return undefined;
	const year = follows(tokens, at) ? yearAt(tokens, at) : undefined;
	const serial = numberAt(tokens, at + 2, 4);
	if (year === undefined || serial === undefined || tokens.norm[at + 1] !== ':') return undefined;
	if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
	if (open && !isSign(tokens, at + 3, ')')) return undefined;
	return { sfs: `${year}:${serial}`, to: at + (open ? 4 : 3) };
}

/** Past the words of a known law's title that follow its number. */
function readSubject(tokens: Tokens, i: number, { forfattning }: NamedLag, { rubriker }: LagIndex): number {
	const words = (forfattning === undefined ? undefined : rubriker.get(forfattning)) ?? [];
	const stands = words.every((word, k) => tokens.norm[i + k] === word && follows(tokens, i + k));
	return stands ? i + words.length : i;
}

/** The short name after the title of a law that the register does not have: `om anställningsskydd (LAS)`. */
function readLaterIntroduction(tokens: Tokens, i: number): ReturnType<typeof readIntroduction> {
	if (tokens.norm[i] !== 'om' && tokens.norm[i] !== 'med') return undefined;
	for (let at = i; at < i + LONGEST_SUBJECT && follows(tokens, at); at++) {
		if (isSign(tokens, at, '(')) return readIntroduction(tokens, at);
		if (!isWord(tokens, at) && tokens.norm[at] !== ',' && tokens.norm[at] !== '-') return undefined;
	}
	return undefined;
}

function lagOf(sfs: string, index: LagIndex): NamedLag {
	const forfattning = index.sfs.get(sfs);
	return forfattning === undefined ? { sfs } : { forfattning };
}
