import type { Arkiv, Lastext } from '../arkiv.ts';

/** Kinds of things that content refers to by id. */
export type Kind = 'organ' | 'parti' | 'person' | 'amne' | 'begrepp' | 'forfattning' | 'arende' | 'handling';

/** Every id that exists. */
export interface Ids {
	readonly known: Readonly<Record<Kind, ReadonlySet<string>>>;
	/** Texts of handlingar by full id; absent for those whose text could not be read. */
	readonly texter: ReadonlyMap<string, Lastext>;
}

/** Collects the ids of an archive, those of files that could not be taken in included. */
export function collectIds(arkiv: Arkiv): Ids {
	const mappar = [...arkiv.arenden, ...arkiv.utanIndex];
	const handlingar = mappar.flatMap((m) => m.handlingar.map((h) => [`${m.id}/${h.id}`, h] as const));
	const trasiga = [...arkiv.trasiga].map(([fil, text]) => [fil.replace(/\.[a-z]+$/, ''), text] as const);
	const lostTexts = trasiga.flatMap(([fil, text]) =>
		text && fil.startsWith('arenden/') ? [[fil.slice('arenden/'.length), text] as const] : [],
	);
	const set = (files: readonly { id: string }[], folder: string): Set<string> => {
		const lost = trasiga.flatMap(([fil]) => (fil.startsWith(`${folder}/`) ? [fil.slice(folder.length + 1)] : []));
		return new Set([...files.map(({ id }) => id), ...lost]);
	};
	return {
		texter: new Map<string, Lastext>([...handlingar, ...lostTexts]),
		known: {
			organ: set(arkiv.organ, 'organ'),
			parti: set(arkiv.partier, 'partier'),
			person: set(arkiv.personer, 'personer'),
			amne: set(arkiv.amnen, 'amnen'),
			begrepp: set(arkiv.begrepp, 'begrepp'),
			forfattning: set(arkiv.forfattningar, 'forfattningar'),
			arende: new Set(mappar.map(({ id }) => id)),
			handling: set(
				handlingar.map(([id]) => ({ id })),
				'arenden',
			),
		},
	};
}

/** Writes out an id within an ärende; one with a slash is whole already. */
export function fullId(id: string, arende: string): string {
	return id.includes('/') ? id : `${arende}/${id}`;
}
