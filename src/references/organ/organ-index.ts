import type { Organ } from '../../domain/grunddata.ts';
import { definiteForms, genitives } from '../inflect.ts';
import { addForms, emptyList, type PhraseList } from '../phrase-list.ts';

export type OrganIndex = PhraseList;

/** Names, short names and forms of the organ, with definite form and genitive. */
export function indexOrgan(organ: Iterable<Organ>): OrganIndex {
	const list = emptyList();
	const all = [...organ];
	const fullmaktige = all.filter(({ typ }) => typ === 'fullmaktige');
	for (const { id, namn, kortnamn, former } of all)
		for (const name of [namn, ...(kortnamn ? [kortnamn] : []), ...former]) addName(list, id, name);
	// Where there is one fullmäktige, the word alone is its name; "nämnden" alone could be any.
	for (const { id } of fullmaktige.length === 1 ? fullmaktige : []) addName(list, id, 'fullmäktige');
	return list;
}

function addName(list: PhraseList, id: string, name: string): void {
	addForms(
		list,
		id,
		name,
		definiteForms(name).flatMap((form) => [form, ...genitives(form)]),
	);
}
