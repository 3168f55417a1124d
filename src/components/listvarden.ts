import type { Arende } from '../domain/arende.ts';

/** Organ that decided something in an ärende, or are to: what its list is filtered by. */
export function organI({ organ, handlingar }: Arende): string[] {
	return given([organ, ...handlingar.flatMap(({ beslut }) => beslut.map((b) => b.organ))]);
}

/** Parties printed after the names of those who raised an ärende or asked for something in it. */
export function partierI({ parter, handlingar }: Arende): string[] {
	const aktorer = [...parter, ...handlingar.flatMap(({ yrkanden }) => yrkanden.flatMap(({ av }) => av))];
	return given(aktorer.map(({ parti }) => parti));
}

function given(ids: readonly (string | undefined)[]): string[] {
	return [...new Set(ids)].filter((id) => id !== undefined);
}
