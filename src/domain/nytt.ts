import type { Arende } from './arende.ts';
import type { Dag } from './datum.ts';

/** Latest day on which something of an ärende was published or corrected here; absent when nobody has noted one. */
export function senastPublicerat({ publicerad, handlingar, handelser, rattelser }: Arende): Dag | undefined {
	return [
		publicerad,
		...handelser.map((handelse) => handelse.publicerad),
		...rattelser.map(({ datum }) => datum),
		...handlingar.flatMap((handling) => [handling.publicerad, ...handling.rattelser.map(({ datum }) => datum)]),
	]
		.filter((dag) => dag !== undefined)
		.sort()
		.at(-1);
}
