import type { Arende } from './arende.ts';
import { handlingId, type Handling } from './handling.ts';
import type { Kalla } from './kalla.ts';

/** How many facts that rest on a handling are derived by us from what stands in it. */
export function harleddaI(handling: Handling, arende: Arende): number {
	const id = handlingId(handling);
	const derived = ({ handling: of, hur }: Kalla) => of === id && hur === 'harlett';
	const handelser = arende.handelser.filter(
		({ kalla, datumHur }) => derived(kalla) || (kalla.handling === id && datumHur === 'harlett'),
	);
	const yrkanden = handling.yrkanden.filter(({ kalla }) => derived(kalla));
	const beslut = handling.beslut.flatMap(({ kalla, beslutsformHur, reservationer }) => [
		...[kalla, ...reservationer.map((r) => r.kalla)].filter(derived),
		...(beslutsformHur === 'harlett' ? [beslutsformHur] : []),
	]);
	return (
		handelser.length + yrkanden.length + beslut.length + (handling.datumKalla && derived(handling.datumKalla) ? 1 : 0)
	);
}
