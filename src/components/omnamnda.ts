import { dagOf } from '../domain/datum.ts';
import { handlingId, type Handling, type Stycke } from '../domain/handling.ts';
import type { Register } from '../domain/register.ts';
import type { Omnamnande } from '../references/omnamnanden.ts';

/** A paragraph that names something, with the first place in it that does. */
export interface OmnamntStycke {
	readonly handling: Handling;
	readonly stycke: Stycke;
	readonly start: number;
	readonly end: number;
}

/** The paragraphs that name something, each once, the newest handling first and its paragraphs in order. */
export function omnamndaStycken(
	omnamnanden: readonly Omnamnande[],
	register: Pick<Register, 'handlingar'>,
): OmnamntStycke[] {
	const first = new Map<string, OmnamntStycke>();
	for (const { handling: id, stycke, reference } of omnamnanden) {
		const handling = register.handlingar.get(id);
		const key = `${id}#${stycke.id}`;
		if (handling && !first.has(key)) first.set(key, { handling, stycke, start: reference.start, end: reference.end });
	}
	// The sort is stable, so that the paragraphs of one handling stay in their order.
	return [...first.values()].sort((a, b) => compareNewest(a.handling, b.handling));
}

function compareNewest(a: Handling, b: Handling): number {
	const [x, y] = [dagOf(a.datum), dagOf(b.datum)];
	if (x !== y) return x < y ? 1 : -1;
	return handlingId(a) < handlingId(b) ? -1 : handlingId(a) > handlingId(b) ? 1 : 0;
}
