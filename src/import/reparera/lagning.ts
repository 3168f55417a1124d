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

/** A damaged word that several words explain, and nothing around it says which: it stands as it was read. */
export interface Ovisst {
	/** Number of the word in the text, from 1. */
	readonly nr: number;
	readonly kalla: string;
	/** The words that it may have been, in order. */
	readonly forslag: readonly string[];
}

/** A text that has been mended, and what an editor must look at. */
export interface Lagad {
	readonly tree: Root;
	readonly avvikelser: readonly Avvikelse[];
	readonly ovissa: readonly Ovisst[];
	readonly varningar: readonly string[];
}

/** Mends a damaged text; nothing when it is not damaged. */
export type Lagning = (tree: Root) => Lagad | undefined;
