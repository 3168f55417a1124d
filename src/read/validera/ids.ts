import type { ArendeMapp, Arkiv } from '../arkiv.ts';

/** Kinds of things that content refers to by id. */
export type Kind = 'organ' | 'parti' | 'person' | 'amne' | 'begrepp' | 'arende' | 'handling';

/** Every id that exists. */
export interface Ids {
	readonly known: Readonly<Record<Kind, ReadonlySet<string>>>;
	/** Files of handlingar by full id. */
	readonly handlingar: ReadonlyMap<string, ArendeMapp['handlingar'][number]>;
}

/** Collects the ids of an archive. */
export function collectIds(arkiv: Arkiv): Ids {
	const set = (files: readonly { id: string }[]) => new Set(files.map(({ id }) => id));
	const handlingar = new Map(arkiv.arenden.flatMap((a) => a.handlingar.map((h) => [`${a.id}/${h.id}`, h] as const)));
	return {
		handlingar,
		known: {
			organ: set(arkiv.organ),
			parti: set(arkiv.partier),
			person: set(arkiv.personer),
			amne: set(arkiv.amnen),
			begrepp: set(arkiv.begrepp),
			arende: set(arkiv.arenden),
			handling: new Set(handlingar.keys()),
		},
	};
}

/** Writes out an id within an ärende; one with a slash is whole already. */
export function fullId(id: string, arende: string): string {
	return id.includes('/') ? id : `${arende}/${id}`;
}
