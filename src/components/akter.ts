import type { Akt } from '../domain/akt.ts';
import { dagOf } from './ordning.ts';

/** Kinds of acts as a reader tells them apart: a decision on what to propose is a proposal. */
type Grupp = Akt['slag'] | 'forslag';

/** Acts of one kind, latest first. */
export interface Aktgrupp {
	readonly slag: Grupp;
	readonly rubrik: string;
	readonly akter: readonly Akt[];
}

const RUBRIK = {
	yrkande: 'Föreslog',
	forslag: 'Lämnade som förslag till beslut',
	beslut: 'Beslutade',
	reservation: 'Reserverade sig',
	undertecknade: 'Undertecknade',
	handelse: 'Händelser',
} satisfies Record<Grupp, string>;

/** What somebody did, by kind; kinds without an act are left out. */
export function aktgrupper(akter: readonly Akt[]): Aktgrupp[] {
	return (Object.keys(RUBRIK) as Grupp[])
		.map((slag) => ({
			slag,
			rubrik: RUBRIK[slag],
			akter: akter
				.filter((akt) => gruppOf(akt) === slag)
				.sort((a, b) => (dagOf(a.datum) < dagOf(b.datum) ? 1 : dagOf(a.datum) > dagOf(b.datum) ? -1 : 0)),
		}))
		.filter((grupp) => grupp.akter.length > 0);
}

function gruppOf(akt: Akt): Grupp {
	return akt.slag === 'beslut' && (akt.beslut.niva === 'forslag' || akt.beslut.niva === 'utkast')
		? 'forslag'
		: akt.slag;
}
