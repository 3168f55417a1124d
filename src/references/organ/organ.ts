import { matchName, spanOf } from '../phrase-list.ts';
import type { OrganReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Tokens } from '../tokens.ts';

/** Finds organ by name; a name that two of them share is left alone. */
export function findOrgan(tokens: Tokens, index: ReferenceIndex): OrganReference[] {
	const found: OrganReference[] = [];
	for (let i = 0; i < tokens.count; i++) {
		const match = matchName(index.organ, tokens, i);
		if (!match) continue;
		const [organ, ...others] = match.ids;
		if (organ !== undefined && others.length === 0)
			found.push({ kind: 'organ', ...spanOf(tokens, i, match.to), organ });
		i = match.to - 1;
	}
	return found;
}
