import type { Arende } from '../domain/arende.ts';

/** Anchor of the full account of a beslut: its own id, unless the entry of the timeline has that. */
export function ankareFor(beslut: string, arende: Arende): string {
	return arende.handelser.some((handelse) => handelse.beslut === beslut) ? beslut : `beslut--${beslut}`;
}
