import type { ArendeMapp, Fil } from '../../../read/arkiv.ts';
import type { AuthoredHandling } from '../../../schema/handling.ts';

export type AuthoredYrkande = AuthoredHandling['yrkanden'][number];
export type AuthoredBeslut = AuthoredHandling['beslut'][number];

/** A yrkande and where it is written. */
export interface PlacedYrkande {
	readonly yrkande: AuthoredYrkande;
	readonly fil: Fil<AuthoredHandling>;
	readonly i: number;
}

/** Every yrkande of an ärende by id. */
export function yrkandenI({ handlingar }: ArendeMapp): ReadonlyMap<string, PlacedYrkande> {
	return new Map(
		handlingar.flatMap((fil) => fil.data.yrkanden.map((yrkande, i) => [yrkande.id, { yrkande, fil, i }] as const)),
	);
}

/** What a yrkande wants done with what; unknown when the yrkande does not say which proposal it is about. */
export interface Standpunkt {
	readonly vill: 'bifall' | 'avslag' | 'aterremiss' | 'bordlaggning';
	readonly forslag?: string;
}

/**
 * The side that a yrkande takes when proposals are put against each other. An addition or a change may win beside any
 * other, so it takes none, and nor does support for one.
 */
export function standpunkt(
	{ id, typ, avser }: AuthoredYrkande,
	all: ReadonlyMap<string, PlacedYrkande>,
): Standpunkt | undefined {
	if (typ === 'aterremiss' || typ === 'bordlaggning') return { vill: typ };
	if (typ === 'tillagg' || typ === 'andring') return undefined;
	if (typ === 'forslag') return { vill: 'bifall', forslag: id };
	const about = avser === undefined ? undefined : all.get(avser)?.yrkande.typ;
	if (about === 'tillagg' || about === 'andring') return undefined;
	return { vill: typ, ...(avser !== undefined && { forslag: avser }) };
}

/** True when two sides cannot both have won one decision. */
export function areOpposed(a: Standpunkt, b: Standpunkt): boolean {
	if (a.vill === 'aterremiss' || a.vill === 'bordlaggning' || b.vill === 'aterremiss' || b.vill === 'bordlaggning')
		return a.vill !== b.vill;
	if (a.vill !== b.vill) return a.forslag === b.forslag;
	return a.vill === 'bifall' && a.forslag !== undefined && b.forslag !== undefined && a.forslag !== b.forslag;
}

/**
 * Ids of the proposals that started the ärende: made by one of its parties, and an answer to nothing.
 * The party alone is enough, as the minutes may name the person and the motion only the party.
 */
export function arendetsForslag({ index, handlingar }: ArendeMapp): ReadonlySet<string> {
	const parter = index.data.parter;
	const own = handlingar
		.flatMap(({ data }) => data.yrkanden)
		.filter(({ typ, niva, avser }) => typ === 'forslag' && niva !== 'utkast' && avser === undefined)
		.filter(({ av }) =>
			av.some((a) => parter.some((p) => (a.person && a.person === p.person) ?? (a.parti && a.parti === p.parti))),
		);
	return new Set(own.map(({ id }) => id));
}
