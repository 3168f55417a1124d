import type { Register } from '../domain/register.ts';
import type { Ankarlas } from '../read/ankare/ankarlas.ts';
import type { Arkiv } from '../read/arkiv.ts';
import { KODER, type Kod } from '../read/koder.ts';
import type { Plats, Problem } from '../read/problem.ts';
import type { Referenser } from '../read/referenser.ts';
import type { Kallinnehall } from './kallinnehall/kallinnehall.ts';
import type { Lexikon } from './regler/stod/lexikon.ts';

/** What the rules look at. It exists for every archive, also one in which nothing is right. */
export interface Underlag {
	readonly arkiv: Arkiv;
	/** Present when nothing is wrong that would keep the site from being built. */
	readonly register?: Register;
	/** The references of the reading texts. */
	readonly referenser: Referenser;
	/** Every plain file of the content root, whatever its name and kind: relative paths with `/`, sorted. */
	readonly filer: readonly string[];
	/** A file's text as it lies there: not normalised, and with U+FFFD for what is not UTF-8. */
	readonly las: (fil: string) => string;
	/**
	 * What is found in a file by looking at nothing else: JSON, which is remembered for as long as the file stays.
	 * @param vad name of what is looked for
	 */
	readonly leta: <T>(vad: string, fil: string, find: () => T) => T;
	/** Keeps what was found in files for the next time. */
	readonly spara: () => void;
	/** What was found in source files, by path; those of plain text hold nothing that is not in `las`. */
	readonly kallinnehall: ReadonlyMap<string, Kallinnehall>;
	/** What the last publication held of paragraphs; nothing before the first. */
	readonly ankarlas: Ankarlas;
	/** Swedish words; absent where spelling is not checked. */
	readonly lexikon?: Lexikon;
}

/** A problem that a rule found, and the words it is about, by which an exception can name it. */
export interface Fynd extends Problem {
	readonly om?: string;
}

/** One thing that must hold for content. Rules are pure: same archive, same findings, in any order. */
export interface Regel {
	readonly kod: Kod;
	check(underlag: Underlag): Fynd[];
}

/** Makes a finding; an error or a warning as the table of codes says, unless this case is another. */
export function fynd(
	{ fil, rad, kolumn }: Plats,
	kod: Kod,
	text: string,
	{ om, niva = KODER[kod].niva }: { om?: string; niva?: Problem['niva'] } = {},
): Fynd {
	return { fil, rad, kolumn, kod, niva, text, ...(om !== undefined && { om }) };
}
