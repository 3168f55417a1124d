import type { Begrepp } from '../../domain/grunddata.ts';
import { addForms, emptyList, type PhraseList } from '../phrase-list.ts';
import { addPhrase, emptyTrie, type Trie } from '../trie.ts';

export interface BegreppIndex {
	readonly former: PhraseList;
	/** Ids of the terms that mean something else in a phrase. */
	readonly inte: Trie<string>;
}

export function indexBegrepp(begrepp: Iterable<Begrepp>): BegreppIndex {
	const former = emptyList();
	const inte = emptyTrie<string>();
	for (const { id, term, former: other, synonymer, inte: phrases } of begrepp) {
		for (const form of [term, ...other, ...synonymer]) addForms(former, id, form);
		for (const phrase of phrases ?? []) addPhrase(inte, phrase, id);
	}
	return { former, inte };
}
