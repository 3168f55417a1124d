import { documentState } from '../../src/references/document-state.ts';
import type { Reference } from '../../src/references/reference.ts';
import type { ReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';

/** A text in which guillemets stand around what must be found, and what each leads to, joined by `; `. */
export type Marked = readonly [text: string, targets: string];

/**
 * Finds the references of one kind in a marked text and marks them the same way, so that the whole can be compared.
 * Parts joined by ` ¶ ` are read one by one, as the paragraphs of one document.
 */
export function findMarked<K extends Reference['kind']>(
	marked: string,
	kind: K,
	index: ReferenceIndex,
	targetOf: (reference: Extract<Reference, { kind: K }>) => string,
): Marked {
	const state = documentState(index);
	const targets: string[] = [];
	const paragraphs = marked
		.replace(/[«»]/g, '')
		.split(' ¶ ')
		.map((text) => {
			const found = findReferences(text, index, state).filter(
				(r): r is Extract<Reference, { kind: K }> => r.kind === kind,
			);
			targets.push(...found.map(targetOf));
			return mark(text, found);
		});
	return [paragraphs.join(' ¶ '), targets.join('; ')];
}

function mark(text: string, references: readonly Reference[]): string {
	return references.reduceRight(
		(marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
		text,
	);
}
