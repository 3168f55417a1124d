import type { Arende } from '../domain/arende.ts';
import { dagOf, isExactDay } from '../domain/datum.ts';
import type { Register } from '../domain/register.ts';
import { deriveTidslinje, type Tidslinjepost } from '../domain/tidslinje.ts';
import { arEgen } from './lage.ts';
import { senastForst } from './ordning.ts';

/** The latest events of ärenden that have a certain day, newest first. */
export function senasteHandelser(
	register: Register,
	max: number,
	arenden: Iterable<Arende> = register.arenden.values(),
): { arende: Arende; post: Tidslinjepost }[] {
	// An event among the latest belongs to one of the ärenden that were last heard of.
	return senastForst(arenden)
		.slice(0, max)
		.flatMap((arende) => deriveTidslinje(arende, register).poster.map((post) => ({ arende, post })))
		.filter(({ post }) => arEgen(post) && post.datum && isExactDay(post.datum))
		.sort((a, b) =>
			dagOf(a.post.datum) < dagOf(b.post.datum) ? 1 : dagOf(a.post.datum) > dagOf(b.post.datum) ? -1 : 0,
		)
		.slice(0, max);
}
