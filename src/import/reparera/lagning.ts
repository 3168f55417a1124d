import type { Root } from 'mdast';

/** A word that was mended, as `avvikelser/` lists it. */
export interface Avvikelse {
	/** Number of the word in the text, from 1. */
	readonly nr: number;
	readonly kalla: string;
	readonly lastext: string;
	/** Where the repair comes from: the register, a clean sibling, the dictionary. */
	readonly grund: string;
}

/** Mends a damaged text; nothing when it is not damaged. */
export type Lagning = (tree: Root) => { tree: Root; avvikelser: readonly Avvikelse[]; varning: string } | undefined;
