import { closesWord, opensWord, rawAt } from './reading.ts';
import { isAbbreviation } from './inflect.ts';
import { addPhrase, emptyTrie, matchPhrases, type Trie } from './trie.ts';
import type { Tokens } from './tokens.ts';

/** One way to write the name of something. */
interface Entry {
	readonly id: string;
	/** The abbreviation that has to stand in the text just so; absent when case does not matter. */
	readonly exact?: string;
}

/** Ways to write the names of things of one kind. */
export type PhraseList = Trie<Entry>;

export interface PhraseMatch {
	/** The first token, and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** The things that have the name; more than one when the name does not tell them apart. */
	readonly ids: readonly string[];
}

export function emptyList(): PhraseList {
	return emptyTrie();
}

/**
 * Adds ways to write one thing's name.
 * @param name the form that decides whether case matters: an abbreviation and its genitive are matched as written.
 */
export function addForms(list: PhraseList, id: string, name: string, forms: readonly string[] = [name]): void {
	const entry: Entry = isAbbreviation(name) ? { id, exact: name } : { id };
	for (const form of forms) addPhrase(list, form, entry);
}

/** The longest name that begins at the token and is a word of its own; when `usable` is given, of those it accepts. */
export function matchName(
	list: PhraseList,
	tokens: Tokens,
	i: number,
	usable: (match: PhraseMatch) => boolean = () => true,
): PhraseMatch | undefined {
	const found = matchPhrases(list, tokens, i);
	if (found.length === 0 || !opensWord(tokens, i)) return undefined;
	for (const { to, values } of found) {
		const fitting = values.filter(({ exact }) => exact === undefined || rawAt(tokens, i).startsWith(exact));
		const match = { from: i, to, ids: [...new Set(fitting.map(({ id }) => id))] };
		if (match.ids.length > 0 && closesWord(tokens, to - 1) && usable(match)) return match;
	}
	return undefined;
}

/** Offsets of a run of tokens. */
export function spanOf({ start, end }: Tokens, from: number, to: number): { start: number; end: number } {
	return { start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}
