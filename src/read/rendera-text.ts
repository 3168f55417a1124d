import { renderMarkdown } from '../markdown/processor.ts';
import type { Bakatlank, Sidmarke } from '../markdown/rehype-styckelankar.ts';
import { buildReferenceIndex, type ReferenceRegister } from '../references/reference-index.ts';

/** A reading text to render, with everything but the registers that decides what it becomes. */
export interface Text {
	readonly markdown: string;
	/** Base path of the site. */
	readonly base: string;
	readonly inteLankar: readonly string[];
	/** The anchors of each paragraph, its own first, by the paragraph's id. */
	readonly ankare: readonly (readonly [string, readonly string[]])[];
	/** What rests on each paragraph, by the paragraph's id. */
	readonly bakatlankar: readonly (readonly [string, readonly Bakatlank[]])[];
	/** The source's pages that begin at each paragraph, by the paragraph's id. */
	readonly sidmarken: readonly (readonly [string, readonly Sidmarke[]])[];
}

/** Renders reading texts, as JSON of `Rendered`. */
export function renderaText(register: ReferenceRegister): (text: Text) => Promise<string> {
	const index = buildReferenceIndex(register);
	return async ({ markdown, base, inteLankar, ankare, bakatlankar, sidmarken }) =>
		JSON.stringify(
			await renderMarkdown(markdown, {
				base,
				stycken: { ankare: new Map(ankare), bakatlankar: new Map(bakatlankar), sidmarken: new Map(sidmarken) },
				references: { register, index, inteLankar },
			}),
		);
}
