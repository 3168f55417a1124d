import type { Kalla } from './kalla.ts';

/** Directed relations between ärenden and handlingar. */
export const LANKTYPER = [
	'svar-pa',
	'bilaga-till',
	'beslutar-enligt',
	'tillagg-till',
	'namner',
	'mot',
	'foregar',
	'ersatter',
	'genomfor',
] as const;

export type Lanktyp = (typeof LANKTYPER)[number];

/** A link with the words that justify it. Ärenden are linked, never merged. */
export interface Lank {
	/** Full id of an ärende or handling: `<arende>` or `<arende>/<handling>`. */
	readonly fran: string;
	readonly till: string;
	readonly typ: Lanktyp;
	readonly citat?: string;
	readonly kalla: Kalla;
}
