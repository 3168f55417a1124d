import { isWord } from '../reading.ts';
import { matchName, spanOf, type PhraseMatch } from '../phrase-list.ts';
import type { BegreppReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import { matchPhrases } from '../trie.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Finds the terms of the glossary in all their forms, except inside the phrases in which a term means something else.
 * All of them, not only the first: which to explain is the reader's page to decide.
 */
export function findBegrepp(tokens: Tokens, { begrepp }: ReferenceIndex): BegreppReference[] {
	const blocked = blockedTokens(tokens, begrepp.inte);
	const means = ({ from, to, ids: [id = ''] }: PhraseMatch) =>
		!(blocked.get(from)?.has(id) && blocked.get(to - 1)?.has(id));
	const found: BegreppReference[] = [];
	for (let i = 0; i < tokens.count; i++) {
		if (!isWord(tokens, i)) continue;
		const match = matchName(begrepp.former, tokens, i, means);
		const [id] = match?.ids ?? [];
		if (!match || id === undefined) continue;
		found.push({ kind: 'begrepp', ...spanOf(tokens, i, match.to), begrepp: id });
		i = match.to - 1;
	}
	return found;
}

/** Ids of the terms that mean something else at a token. */
function blockedTokens(tokens: Tokens, inte: ReferenceIndex['begrepp']['inte']): Map<number, Set<string>> {
	const blocked = new Map<number, Set<string>>();
	for (let i = 0; i < tokens.count; i++)
		for (const { to, values } of matchPhrases(inte, tokens, i))
			for (let at = i; at < to; at++) {
				const ids = blocked.get(at) ?? new Set();
				for (const id of values) ids.add(id);
				blocked.set(at, ids);
			}
	return blocked;
}
