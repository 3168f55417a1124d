import type { Arende } from './arende.ts';
import { addYears, datumParts, isExactDay, OKANT_DATUM, type Datum } from './datum.ts';

/** The days between which an ärende was on its way, as far as the sources are certain of them. */
export interface Klocka {
	readonly vackt: Datum;
	/** Day of the final decision. */
	readonly avgjort?: Datum;
	/** The day on which it was taken back, `undefined` in the sources' silence; absent when it was not. */
	readonly atertaget?: { readonly datum: Datum | undefined };
	/** One year after it was raised, see {@link ettArFor}. */
	readonly ettAr?: Datum;
}

/** @returns `undefined` when the sources do not say which day the ärende was raised */
export function klockaFor(arende: Arende): Klocka | undefined {
	const vackt = vacktFor(arende);
	if (!vackt) return undefined;
	const avgjort = arende.handlingar
		.flatMap(({ beslut, datum }) => beslut.flatMap((b) => (b.niva === 'slutligt' ? (b.datum ?? datum ?? []) : [])))
		.findLast(isExactDay);
	const ettAr = ettArFor(arende);
	return {
		vackt,
		...(avgjort && avgjort >= vackt && { avgjort }),
		...(arAtertaget(arende) && { atertaget: { datum: atertagetDatum(arende).find(isExactDay) } }),
		...(ettAr && { ettAr }),
	};
}

/** Whether those who raised an ärende have taken it back: nothing more is to come of it. */
export function arAtertaget({ utfall, status }: Pick<Arende, 'utfall' | 'status'>): boolean {
	return utfall === 'atertagen' || status === 'atertagen';
}

/**
 * One year after a motion or a medborgarförslag was raised, kommunallagen (2017:725) 5 kap. 35 §: derived, for what that
 * paragraph is about. It has nothing to say of an ärende that had come to its end by then.
 */
export function ettArFor(arende: Arende): Datum | undefined {
	const vackt = vacktFor(arende);
	if (!vackt || (arende.typ !== 'motion' && arende.typ !== 'medborgarforslag')) return undefined;
	const datum = addYears(vackt, 1) as Datum;
	const slut = arende.handlingar.flatMap((handling) =>
		handling.beslut.flatMap((b) => (b.niva === 'slutligt' ? [b.datum ?? handling.datum ?? OKANT_DATUM] : [])),
	);
	const isSettled = [...slut, ...atertagetDatum(arende)].some((dag) => {
		const { senast } = datumParts(dag);
		return senast !== undefined && senast <= datum;
	});
	return isSettled ? undefined : datum;
}

function vacktFor({ handelser }: Arende): Datum | undefined {
	const vackt = handelser.find(({ typ }) => typ === 'vackt')?.datum;
	return vackt && isExactDay(vackt) ? vackt : undefined;
}

function atertagetDatum({ handelser }: Arende): Datum[] {
	return handelser.flatMap(({ steg, datum }) => (steg === 'atertagen' && datum ? [datum] : []));
}
