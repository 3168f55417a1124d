import { isGlued, isSpaced } from './reading.ts';
import { NUMBER, tokenize, type Tokens } from './tokens.ts';

/** Phrases by their words, so that looking one up costs the same however many there are. */
export interface Trie<T> {
	readonly next: Map<string, Trie<T>>;
	readonly values: T[];
}

export interface TrieMatch<T> {
	/** Token after the last one of the phrase. */
	readonly to: number;
	readonly values: readonly T[];
}

/** Stands for any number in a phrase. */
const ANY_NUMBER = '#';

const NONE: readonly TrieMatch<never>[] = [];

export function emptyTrie<T>(): Trie<T> {
	return { next: new Map(), values: [] };
}

/** Adds a value under a phrase. The same value under the same phrase is kept once. */
export function addPhrase<T>(trie: Trie<T>, phrase: string, value: T): void {
	const tokens = tokenize(phrase);
	let node = trie;
	for (let i = 0; i < tokens.count; i++) {
		const key = keyOf(tokens, i, tokens.norm[i] ?? '');
		let child = node.next.get(key);
		if (!child) node.next.set(key, (child = emptyTrie()));
		node = child;
	}
	if (node !== trie && !node.values.includes(value)) node.values.push(value);
}

/** The phrases that begin at the token, the longest first. */
export function matchPhrases<T>(trie: Trie<T>, tokens: Tokens, i: number): readonly TrieMatch<T>[] {
	let node = trie.next.get(tokens.norm[i] ?? '');
	if (!node) return NONE;
	const matches: TrieMatch<T>[] = [];
	for (let at = i + 1; node; at++) {
		if (node.values.length > 0) matches.unshift({ to: at, values: node.values });
		node = childOf(node, tokens, at);
	}
	return matches;
}

function childOf<T>({ next }: Trie<T>, tokens: Tokens, i: number): Trie<T> | undefined {
	if (next.size === 0 || i >= tokens.count) return undefined;
	const child = next.get(keyOf(tokens, i, tokens.norm[i] ?? ''));
	return child ?? (tokens.kind[i] === NUMBER ? next.get(keyOf(tokens, i, ANY_NUMBER)) : undefined);
}

/** The first word alone; a later token with how it stands to the one before, so `Karl-Erik` is not `Karl - Erik`. */
function keyOf(tokens: Tokens, i: number, norm: string): string {
	if (i === 0) return norm;
	return isGlued(tokens, i) ? `+${norm}` : isSpaced(tokens, i) ? ` ${norm}` : '';
}
