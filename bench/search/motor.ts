/** A search engine under test. */
export interface Motor {
	readonly namn: string;
	/** Addresses of the ten best documents. */
	sok(fraga: string): Promise<readonly string[]>;
	/** Bytes that a reader's first search with this query fetches, where it can be told. */
	readonly bytes?: (fraga: string) => Promise<number>;
	/** Size of what is published. */
	readonly storlek: number;
	/** Milliseconds that making the index took. */
	readonly byggtid: number;
	/** Bytes of memory that making the index took. */
	readonly minne: number;
	stang?(): Promise<void>;
}
