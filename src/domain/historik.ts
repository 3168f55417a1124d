import type { Arende } from './arende.ts';
import type { Dag } from './datum.ts';
import type { Handling } from './handling.ts';

/** How much is known of what was published and changed here, and when. */
export const HISTORIKTILLSTAND = ['hel', 'avkortad', 'saknas'] as const;

export type Historiktillstand = (typeof HISTORIKTILLSTAND)[number];

/** One version of a content file, as it came into the archive. */
export interface Version {
	/** Day on which it came into the branch that is published. */
	readonly datum: Dag;
	readonly slag: 'publicerad' | 'andrad' | 'flyttad' | 'borttagen';
	/** The content before and after, by the names that git has for them. */
	readonly fore?: string;
	readonly efter?: string;
	/** The one who made the change has asked that it, and what was before it, not be shown. */
	readonly arDold: boolean;
}

/** What git knows of the content. */
export interface Arkivhistorik {
	readonly tillstand: Historiktillstand;
	/** Versions of each file, newest first, by its path relative to the content root. */
	readonly filer: ReadonlyMap<string, readonly Version[]>;
}

/** A value of the head of a file that differs between two versions. */
export interface Uppgiftsandring {
	/** Where it stands: `handelser › h3 › datum`. */
	readonly falt: string;
	readonly fore?: string;
	readonly efter?: string;
}

/** Files of the content that pages are made of, relative to its root. */
export const innehallsfil = {
	arende: ({ id, format }: Pick<Arende, 'id' | 'format'>) => `arenden/${id}/index.${format}`,
	handling: ({ arende, id }: Pick<Handling, 'arende' | 'id'>) => `arenden/${arende}/${id}.md`,
};
