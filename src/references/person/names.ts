import { isCapitalized, isGlued, isSpaced, isWord, opensWord, closesWord } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { findFullNames, mayBeNamedWith, type FullName } from './full-name.ts';
import type { PersonIndex } from './person-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** What a document has said about the people who share a last name. */
interface Surname {
	readonly ids: Set<string>;
	/** Their full names, as the words from the last backwards. */
	readonly backwards: string[][];
	/** A full name has stood earlier in the document. */
	seen: boolean;
	/** Somebody whom the register does not have bears the name too. */
	shared: boolean;
}

/** By last word of the full name, in lower case. */
export type KnownNames = Map<string, Surname>;

export function emptyNames(): KnownNames {
	return new Map();
}

/** Notes the full names in a text, and who else bears their last names. Returns the full names, in order. */
export function noteNames(tokens: Tokens, index: PersonIndex, names: KnownNames): FullName[] {
	const found = findFullNames(tokens, index);
	for (const { from, to, person, kandidater } of found) {
		const entry = surnameAt(names, lastWord(tokens.norm[to - 1] ?? '', index.efternamn));
		if (person === undefined) entry.shared = true;
		for (const id of person === undefined ? kandidater : [person]) entry.ids.add(id);
		const words = wordsBackwards(tokens, from, to);
		if (!entry.backwards.some((other) => other.join() === words.join())) entry.backwards.push(words);
	}
	if (names.size === 0) return found;
	const inside = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
	for (let i = 0; i < tokens.count; i++) {
		if (!isCapitalized(tokens, i) || inside.has(i)) continue;
		const entry = surnameIn(names, tokens.norm[i] ?? '');
		if (entry && isBorneByAnother(tokens, i, entry, index)) entry.shared = true;
	}
	return found;
}

/** Marks that a full name has been met, so that its surname alone may follow. */
export function seeName(tokens: Tokens, { to }: FullName, index: PersonIndex, names: KnownNames): void {
	surnameAt(names, lastWord(tokens.norm[to - 1] ?? '', index.efternamn)).seen = true;
}

/** The one person whom a surname alone can mean here, and the token where the name begins. */
export function surnameEndingAt(
	tokens: Tokens,
	i: number,
	index: PersonIndex,
	names: KnownNames,
): { from: number; person: string } | undefined {
	const norm = tokens.norm[i] ?? '';
	const entry = names.size > 0 && isCapitalized(tokens, i) ? surnameIn(names, norm) : undefined;
	const [person] = entry?.ids ?? [];
	if (!entry || person === undefined || !entry.seen || entry.shared || entry.ids.size > 1) return undefined;
	if (!closesWord(tokens, i)) return undefined;
	const from = nameStart(tokens, i, entry);
	if (from === undefined || !opensWord(tokens, from) || !isCapitalized(tokens, from)) return undefined;
	if (from === i && isOrdinaryWord(norm)) return undefined;
	const goesOn = isSpaced(tokens, i + 1) && isCapitalized(tokens, i + 1);
	return goesOn || mayBeNamedWith(tokens, from - 1, index) ? undefined : { from, person };
}

function isBorneByAnother(tokens: Tokens, i: number, entry: Surname, index: PersonIndex): boolean {
	const from = nameStart(tokens, i, entry);
	return from !== undefined && mayBeNamedWith(tokens, from - 1, index);
}

/** Where the name that ends at the token begins: as many of the person's own words before it as stand there. */
function nameStart(tokens: Tokens, i: number, { backwards }: Surname): number | undefined {
	const lengths = backwards.map((words) => {
		let length = 1;
		while (length < words.length && wordBefore(tokens, i - length) === words[length]) length++;
		// The parts of a hyphenated name do not stand alone.
		return words[length]?.endsWith('+') ? 0 : length;
	});
	const longest = Math.max(...lengths);
	return longest > 0 ? i - longest + 1 : undefined;
}

function wordsBackwards(tokens: Tokens, from: number, to: number): string[] {
	return Array.from({ length: to - from }, (_, k) => wordBefore(tokens, to - 1 - k));
}

/** The word with how the next one stands to it: `heelge` before a space, `berg+` before what is glued to it. */
function wordBefore(tokens: Tokens, i: number): string {
	return `${tokens.norm[i] ?? ''}${isGlued(tokens, i + 1) && (isWord(tokens, i + 1) || tokens.norm[i + 1] === '-') ? '+' : ''}`;
}

function surnameAt(names: KnownNames, word: string): Surname {
	let entry = names.get(word);
	if (!entry) names.set(word, (entry = { ids: new Set(), backwards: [], seen: false, shared: false }));
	return entry;
}

function surnameIn(names: KnownNames, norm: string): Surname | undefined {
	return names.get(norm) ?? (norm.endsWith('s') ? names.get(norm.slice(0, -1)) : undefined);
}

function lastWord(norm: string, efternamn: ReadonlySet<string>): string {
	return efternamn.has(norm) || !norm.endsWith('s') ? norm : norm.slice(0, -1);
}
