import { spanOf } from '../phrase-list.ts';
import type { LagrumReference } from '../reference.ts';
import type { Tokens } from '../tokens.ts';
import type { ReadLag } from './lag.ts';
import type { LagIndex } from './lag-index.ts';
import type { Part, Parts } from './parts.ts';
import { missingIn } from './struktur.ts';

/** A provision, or a law without one, with the tokens that name it. */
export interface Provision {
	readonly from: number;
	readonly to: number;
	readonly lag?: ReadLag | undefined;
	readonly part?: Part;
}

/** The provisions of a list, of which the last takes its law along; `before` is the law that stands before them all. */
export function provisions({ parts, lag }: Parts, before?: ReadLag): Provision[] {
	return parts.map((part, k) => ({
		from: part.from,
		to: lag && k === parts.length - 1 ? lag.to : part.to,
		lag: lag ?? before,
		part,
	}));
}

/** The reference that a provision is, checked against what its law is known to hold. */
export function referenceTo(
	tokens: Tokens,
	{ from, to, lag, part }: Provision,
	{ struktur }: LagIndex,
): LagrumReference {
	const { kapitel, paragrafer = [], stycke, punkt } = part ?? {};
	const { forfattning } = lag?.lag ?? {};
	const finns = forfattning === undefined ? undefined : missingIn(struktur.get(forfattning), kapitel, paragrafer);
	return {
		kind: 'lagrum',
		...spanOf(tokens, from, to),
		...lag?.lag,
		...(kapitel && { kapitel }),
		paragrafer,
		...(stycke !== undefined && { stycke }),
		...(punkt !== undefined && { punkt }),
		...(finns !== undefined && { finns }),
	};
}
