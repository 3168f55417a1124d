import type { LastFil } from './las-filer.ts';
import type { Site } from './site.ts';

/**
 * What a process that stays, the development server, knows of content from one look at it to the next: files that have
 * not been touched are the same objects again, and so is whatever else is known of them.
 */
export interface Minne {
	/** What was read of each file, by its path, and what the file system said of it then. */
	readonly filer: Map<string, { readonly marke: string; readonly last: LastFil }>;
	/** The site as it is until something is changed. */
	site: Promise<Site> | undefined;
}

/** Where it is: pages and the server's own code are bundled apart and share no module. */
const MINNE = Symbol.for('oppna-arenden.minne');

/** The memory of this process, if it stays. */
export function minne(): Minne | undefined {
	return (globalThis as { [MINNE]?: Minne })[MINNE];
}

/** Makes this process one that remembers. */
export function borjaMinnas(): Minne {
	const made: Minne = { filer: new Map(), site: undefined };
	(globalThis as { [MINNE]?: Minne })[MINNE] = made;
	return made;
}
