import type { Arende } from '../domain/arende.ts';
import { dagOf } from '../domain/datum.ts';
import { senastKand } from '../domain/register.ts';

/** Ärenden with the latest known day first; those without any date last, in order of id. */
export function senastForst(arenden: Iterable<Arende>): Arende[] {
	const keyed = [...arenden].map((arende) => ({ arende, dag: dagOf(senastKand(arende)) }));
	return keyed
		.sort((a, b) => (a.dag === b.dag ? (a.arende.id < b.arende.id ? -1 : 1) : a.dag < b.dag ? 1 : -1))
		.map(({ arende }) => arende);
}
