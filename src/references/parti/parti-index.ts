import type { Parti } from '../../domain/grunddata.ts';
import { genitives } from '../inflect.ts';
import { addForms, emptyList, type PhraseList } from '../phrase-list.ts';

export interface PartiIndex {
	readonly namn: PhraseList;
	/** Ids by the letters printed in brackets, in lower case. */
	readonly beteckningar: ReadonlyMap<string, string>;
}

export function indexPartier(partier: Iterable<Parti>): PartiIndex {
	const namn = emptyList();
	const beteckningar = new Map<string, string>();
	for (const parti of partier) {
		beteckningar.set(parti.beteckning.toLowerCase(), parti.id);
		for (const name of [...(parti.namn ? [parti.namn] : []), ...parti.former])
			addForms(namn, parti.id, name, [name, ...genitives(name)]);
	}
	return { namn, beteckningar };
}
