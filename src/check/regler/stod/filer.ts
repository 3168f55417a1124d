import type { Arkiv, Fil } from '../../../read/arkiv.ts';
import type { Plats } from '../../../read/problem.ts';

/** Every content file that could be read. */
export function allaFiler({ kommun, arenden, utanIndex, ...arkiv }: Arkiv): Fil<object>[] {
	return [
		...(kommun ? [kommun] : []),
		...arenden.flatMap(({ index, handlingar }): Fil<object>[] => [index, ...handlingar]),
		...utanIndex.flatMap(({ handlingar }) => handlingar),
		...arkiv.organ,
		...arkiv.partier,
		...arkiv.personer,
		...arkiv.amnen,
		...arkiv.forfattningar,
		...arkiv.begrepp,
		...arkiv.sidor,
	];
}

/** Place of a character in the body of a file. */
export function inBody({ fil, body, bodyRad }: Fil<object>, index: number): Plats {
	const { rad, kolumn } = placeIn(fil, body, index);
	return { fil, rad: bodyRad + rad - 1, kolumn };
}

/** Place of a character in a text. */
export function placeIn(fil: string, text: string, index: number): Plats {
	const before = text.slice(0, index);
	return { fil, rad: before.split('\n').length, kolumn: index - before.lastIndexOf('\n') };
}
