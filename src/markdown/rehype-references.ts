import type { Root } from 'hast';
import { documentState } from '../references/document-state.ts';
import type { ReferenceIndex, ReferenceRegister } from '../references/reference-index.ts';
import { findReferences } from '../references/references.ts';
import { elementOf } from './references/element.ts';
import { joinPunctuation } from './references/punctuation.ts';
import { runsOf } from './references/runs.ts';
import { wrapStretch } from './references/wrap.ts';

export interface ReferencesOptions {
	readonly register: ReferenceRegister;
	readonly index: ReferenceIndex;
	readonly base: string;
	/** Words of this text that are not to be linked, as written. */
	readonly inteLankar?: readonly string[];
}

/**
 * Links the references of a text: laws, registration numbers, people, organ, parties and dates wherever they stand,
 * terms where they first stand in a section. What stands in links and code is left alone, and running it twice changes
 * nothing.
 */
export function rehypeReferences({ register, index, base, inteLankar = [] }: ReferencesOptions) {
	return (tree: Root): void => {
		const runs = runsOf(tree);
		const state = documentState(index, runs.map(({ run }) => run.text).join('\n\n'));
		let explained = new Set<string>();
		let ids = 0;
		const context = { register, prefix: base.replace(/\/$/, ''), nextId: () => ++ids };
		for (const { run, heading } of runs) {
			if (heading) explained = new Set();
			const references = findReferences(run.text, index, state).filter((reference) => {
				if (inteLankar.includes(run.text.slice(reference.start, reference.end))) return false;
				if (reference.kind !== 'begrepp') return true;
				// A heading is no place for a button, and the second time the reader has just seen the word.
				if (heading || explained.has(reference.begrepp)) return false;
				explained.add(reference.begrepp);
				return true;
			});
			for (const reference of references.reverse()) {
				const wrap = elementOf(reference, context);
				if (wrap && wrapStretch(run, reference.start, reference.end, wrap) && reference.kind === 'begrepp')
					joinPunctuation(run.block);
			}
		}
	};
}
