import type { Arende } from './arende.ts';
import type { Dag } from './datum.ts';
import type { Tidslinjepost } from './tidslinje.ts';

/** Day on which an entry of a timeline came here: its own, or that of the handling or the ärende that it came with. */
export function kom(post: Tidslinjepost, arende: Arende): Dag | undefined {
	const handelse = 'handelse' in post ? post.handelse.publicerad : undefined;
	const handling = 'handling' in post ? post.handling.publicerad : undefined;
	return handelse ?? handling ?? (post.slag === 'lankad' ? post.arende : arende).publicerad;
}

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
