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

const known = new WeakMap<readonly Akt[], readonly Aktgrupp[]>();

/** What somebody did, by kind; kinds without an act are left out. The same for each of the pages that long lists take. */
export function aktgrupper(akter: readonly Akt[]): readonly Aktgrupp[] {
	const grupper = known.get(akter) ?? divide(akter);
	known.set(akter, grupper);
	return grupper;
}

function divide(akter: readonly Akt[]): Aktgrupp[] {
	const perSlag = Map.groupBy(akter, slagOf);
	return AKTGRUPPER.flatMap((slag) => {
		const own = perSlag.get(slag)?.map((akt) => ({ akt, dag: dagOf(akt.datum) })) ?? [];
		own.sort((a, b) => compareText(b.dag, a.dag));
		return own.length > 0 ? [{ slag, akter: own.map(({ akt }) => akt) }] : [];
	});
}

function slagOf(akt: Akt): Aktgruppslag {
	return akt.slag === 'beslut' && (akt.beslut.niva === 'forslag' || akt.beslut.niva === 'utkast')
		? 'forslag'
		: akt.slag;
}
