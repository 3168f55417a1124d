import type { Root } from 'mdast';

/** How the text of a source was read. */
export type Lasart = 'textlager' | 'ocr' | 'original' | 'text';

/** A source as every reader gives it: the text with its structure, and what is not text. */
export interface Dokument {
	readonly lasart: Lasart;
	readonly tree: Root;
	/** Running headers and footers, taken out of the text: each different line once, in order. */
	readonly sidmobler: readonly string[];
	/** Number of pages, where the source has pages. */
	readonly sidor?: number;
	/** Mean certainty of the OCR, 0–100, and the words that it was least sure of. */
	readonly ocr?: { readonly sakerhet: number; readonly osakra: readonly string[] };
	/** What the editor should look at: one sentence each. */
	readonly varningar: readonly string[];
}

declare module 'mdast' {
	interface Data {
		/** Page of the source on which the node begins. */
		sida?: number;
		/** Why it may be more or less than one paragraph of the source. */
		grans?: string;
	}
}
