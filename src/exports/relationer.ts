import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';
import { postschema } from '../schema/export/json-schema.ts';
import { columnsOf, KOLUMNER, type Kolumn } from './kolumner.ts';

/** A field of one set that leads to a record of another, or of the same. */
export interface Relation {
	readonly fran: Mangd;
	/** Name of the field; a list's own name stands before a dot. */
	readonly falt: string;
	readonly till: Mangd;
}

/** How the sets hang together: every field that holds an address of a record, as the schemas say it. */
export const RELATIONER: readonly Relation[] = MANGDNAMN.flatMap((fran) => {
	const { defs } = postschema(fran);
	const withLists = (kolumn: Kolumn): Kolumn[] => [
		kolumn,
		...(kolumn.slag === 'json' && kolumn.post ? columnsOf(kolumn.post, defs) : []).flatMap((inre) =>
			withLists({ ...inre, namn: `${kolumn.namn}.${inre.namn}` }),
		),
	];
	return KOLUMNER[fran]
		.flatMap(withLists)
		.flatMap(({ namn, pekarPa }) => (pekarPa && namn !== 'id' ? [{ fran, falt: namn, till: pekarPa }] : []));
});
