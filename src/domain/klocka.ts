import type { Arende } from './arende.ts';
import { addYears, isExactDay, type Datum } from './datum.ts';

/** The days between which an ärende was on its way, as far as the sources are certain of them. */
export interface Klocka {
	readonly vackt: Datum;
	/** Day of the final decision. */
	readonly avgjort?: Datum;
	/** One year after it was raised, kommunallagen (2017:725) 5 kap. 35 §: derived, for what that paragraph is about. */
	readonly ettAr?: Datum;
}

/** @returns `undefined` when the sources do not say which day the ärende was raised */
export function klockaFor(arende: Arende): Klocka | undefined {
	const vackt = arende.handelser.find(({ typ }) => typ === 'vackt')?.datum;
	if (!vackt || !isExactDay(vackt)) return undefined;
	const avgjort = arende.handlingar
		.flatMap(({ beslut, datum }) => beslut.flatMap((b) => (b.niva === 'slutligt' ? (b.datum ?? datum ?? []) : [])))
		.findLast(isExactDay);
	const medAr = arende.typ === 'motion' || arende.typ === 'medborgarforslag';
	return {
		vackt,
		...(avgjort && avgjort >= vackt && { avgjort }),
		...(medAr && { ettAr: addYears(vackt, 1) as Datum }),
	};
}
