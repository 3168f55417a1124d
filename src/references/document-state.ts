import type { ReferenceIndex } from './reference-index.ts';
import { emptyNames, noteNames, type KnownNames } from './person/names.ts';
import { tokenize } from './tokens.ts';

/** A law as a document names it: the register's id, or the number of a law that the register does not have. */
export interface NamedLag {
	readonly forfattning?: string;
	readonly sfs?: string;
}

/**
 * What a document has said so far, which later references lean on: "samma lag", a short name that the text introduced,
 * a surname alone. One object for each document, handed to `findReferences()` with its texts in order.
 */
export interface DocumentState {
	/** Short names that the text has introduced, in lower case. */
	readonly lagnamn: Map<string, NamedLag>;
	/** The law named last. */
	lag: NamedLag | undefined;
	readonly namn: KnownNames;
}

/**
 * The state at the beginning of a document.
 * @param text the whole document, when its parts will be read one by one: two people with one surname are then known
 * from the start, not only once both have been met.
 */
export function documentState(index: ReferenceIndex, text = ''): DocumentState {
	const namn = emptyNames();
	if (text !== '') noteNames(tokenize(text), index.personer, namn);
	return { lagnamn: new Map(), lag: undefined, namn };
}
