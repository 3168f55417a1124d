import type { Personpost } from '../register/personer.ts';
import type { Sprak } from '../sprak/sprak.ts';
import type { Yamlvarde } from '../yaml.ts';
import type { Utfyllnad } from './avsnitt.ts';
import type { Datering } from './datering.ts';
import type { Dokument } from './dokument.ts';
import type { Steg } from './plan.ts';

/** Fields of frontmatter. */
export type Falt = Readonly<Record<string, Yamlvarde>>;

/** A handling that is being written. */
export interface Oppen {
	readonly steg: Steg;
	readonly typ: string;
	readonly dok: Dokument;
	readonly datering: Datering;
	readonly sprak: Sprak;
	readonly text: Utfyllnad;
	/** Year of the handling. */
	readonly ar: number;
	/** People whom it names, for the damaged spellings of their names. */
	readonly namngivna: Set<Personpost>;
	readonly saknas: Falt[];
	readonly lankar: Falt[];
	readonly anmarkningar: Falt[];
}

/** A file of the archive: path within its ärende, and text. */
export interface Fil {
	readonly namn: string;
	readonly text: string;
}
