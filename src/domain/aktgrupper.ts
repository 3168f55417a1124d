import type { Akt } from './akt.ts';
import { dagOf } from './datum.ts';
import { compareText } from './order.ts';

/** Kinds of acts as a reader tells them apart, in the order to show: a decision on what to propose is a proposal. */
export const AKTGRUPPER = ['yrkande', 'forslag', 'beslut', 'reservation', 'undertecknade', 'handelse'] as const;

/** A kind of acts. */
export type Aktgruppslag = (typeof AKTGRUPPER)[number];

/** Acts of one kind, latest first. */
export interface Aktgrupp {
	readonly slag: Aktgruppslag;
	readonly akter: readonly Akt[];
}

/** What somebody did, by kind; kinds without an act are left out. */
export function aktgrupper(akter: readonly Akt[]): Aktgrupp[] {
	return AKTGRUPPER.map((slag) => ({
		slag,
		akter: akter.filter((akt) => slagOf(akt) === slag).sort((a, b) => compareText(dagOf(b.datum), dagOf(a.datum))),
	})).filter((grupp) => grupp.akter.length > 0);
}

function slagOf(akt: Akt): Aktgruppslag {
	return akt.slag === 'beslut' && (akt.beslut.niva === 'forslag' || akt.beslut.niva === 'utkast')
		? 'forslag'
		: akt.slag;
}
