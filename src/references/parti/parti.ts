import { isCapitalized } from '../reading.ts';
import { matchName, spanOf } from '../phrase-list.ts';
import type { PartiReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Tokens } from '../tokens.ts';
import { partierInBrackets } from './brackets.ts';

/**
 * Finds parties by name, written with a capital, and by their letters, only in brackets after a name: `(L)`. Letters
 * in lower case, as minutes wrote them until about 2010, need two names before them: `Bo Källström (fp)`.
 */
export function findPartier(tokens: Tokens, { partier }: ReferenceIndex): PartiReference[] {
	const found: PartiReference[] = [];
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.norm[i] === '(') found.push(...lettersAfterName(tokens, i, partier));
		const match = isCapitalized(tokens, i) ? matchName(partier.namn, tokens, i) : undefined;
		const [parti, ...others] = match?.ids ?? [];
		if (match && parti !== undefined && others.length === 0)
			found.push({ kind: 'parti', ...spanOf(tokens, i, match.to), parti });
	}
	return found;
}

function lettersAfterName(tokens: Tokens, i: number, partier: ReferenceIndex['partier']): PartiReference[] {
	if (!isCapitalized(tokens, i - 1)) return [];
	const fullName = isCapitalized(tokens, i - 2);
	return partierInBrackets(tokens, i, partier).flatMap(({ at, text, parti }) =>
		parti !== undefined && (fullName || /^\p{Lu}/u.test(text))
			? [{ kind: 'parti', ...spanOf(tokens, at, at + 1), parti }]
			: [],
	);
}
