import type { Person } from '../../domain/grunddata.ts';
import { genitives } from '../inflect.ts';
import type { PartiIndex } from '../parti/parti-index.ts';
import { addForms, emptyList, type PhraseList } from '../phrase-list.ts';
import { tokenize } from '../tokens.ts';

export interface PersonIndex {
	/** Names and variants, with genitive. */
	readonly namn: PhraseList;
	/** First and last words of the names, in lower case: what a longer name would go on with. */
	readonly fornamn: ReadonlySet<string>;
	readonly efternamn: ReadonlySet<string>;
	/** Parties of each person's uppdrag. */
	readonly partier: ReadonlyMap<string, ReadonlySet<string>>;
	readonly partiIndex: PartiIndex;
}

export function indexPersoner(personer: Iterable<Person>, partiIndex: PartiIndex): PersonIndex {
	const list = emptyList();
	const fornamn = new Set<string>();
	const efternamn = new Set<string>();
	const partier = new Map<string, Set<string>>();
	for (const { id, namn, namnvarianter, uppdrag } of personer) {
		partier.set(id, new Set(uppdrag.flatMap(({ parti }) => (parti === undefined ? [] : [parti]))));
		for (const name of [namn, ...namnvarianter]) {
			addForms(list, id, name, [name, ...genitives(name)]);
			const { norm } = tokenize(name);
			fornamn.add(norm[0] ?? '');
			efternamn.add(norm.at(-1) ?? '');
		}
	}
	return { namn: list, fornamn, efternamn, partier, partiIndex };
}
