import type { DocumentState } from '../document-state.ts';
import { spanOf } from '../phrase-list.ts';
import type { PersonReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import { isWord } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { noteNames, seeName, surnameEndingAt } from './names.ts';

/**
 * Finds people by full name or a known variant, and by surname alone once the full name has stood in the document and
 * nobody else there bears it. Nobody is guessed: where a name leaves a choice the candidates are listed.
 */
export function findPersoner(tokens: Tokens, index: ReferenceIndex, { namn }: DocumentState): PersonReference[] {
	const full = noteNames(tokens, index.personer, namn);
	const found: PersonReference[] = [];
	let next = 0;
	for (let i = 0; i < tokens.count; i++) {
		const name = full[next];
		if (name?.from === i) {
			next++;
			const { person, kandidater, parti } = name;
			const who = person === undefined ? { kandidater } : { person };
			found.push({ kind: 'person', ...spanOf(tokens, i, name.to), ...who, ...(parti !== undefined && { parti }) });
			seeName(tokens, name, index.personer, namn);
			i = name.to - 1;
		} else if (isWord(tokens, i)) {
			const alone = surnameEndingAt(tokens, i, index.personer, namn);
			if (alone) found.push({ kind: 'person', ...spanOf(tokens, alone.from, i + 1), person: alone.person });
		}
	}
	return found;
}
