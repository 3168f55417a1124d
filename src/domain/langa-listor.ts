import { aktgrupper, type Aktgruppslag } from './aktgrupper.ts';
import type { Akt } from './akt.ts';
import type { Register } from './register.ts';

/** Most acts of one kind on the page of who did them; of more, the latest, and all of them on pages of their own. */
export const MAX_AKTER = 50;

/** Folders of the pages of those who act. */
export const AKTORER = ['personer', 'partier', 'organ'] as const;

/** One who acts, by the folder and the id of their page. */
export interface Aktorssida {
	readonly slag: (typeof AKTORER)[number];
	readonly id: string;
}

/** Acts of one kind that are more than the page of who did them takes. */
export interface LangLista extends Aktorssida {
	readonly grupp: Aktgruppslag;
	/** Latest first. */
	readonly akter: readonly Akt[];
}

/** What somebody did according to the sources, in no order. */
export function akterAv({ slag, id }: Aktorssida, register: Register): readonly Akt[] {
	const av = { personer: register.akterAvPerson, partier: register.akterAvParti, organ: register.akterAvOrgan };
	return av[slag].get(id) ?? [];
}

/** Every list that has pages of its own. */
export function langaListor(register: Register): LangLista[] {
	return AKTORER.flatMap((slag) =>
		[...register[slag].keys()].flatMap((id) =>
			aktgrupper(akterAv({ slag, id }, register))
				.filter(({ akter }) => akter.length > MAX_AKTER)
				.map((grupp) => ({ slag, id, grupp: grupp.slag, akter: grupp.akter })),
		),
	);
}
