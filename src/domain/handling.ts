import type { Aktor } from './aktor.ts';
import type { Beslut, Yrkande } from './beslut.ts';
import type { Dag, Datum } from './datum.ts';
import type { Kalla } from './kalla.ts';
import type { Handlingstyp } from './handlingstyp.ts';
import type { Anmarkning, Rattelse, Saknas } from './saknas.ts';
import type { Undantag } from './undantag.ts';

/** What kind of file a source is, and so how far its text can be trusted. */
export const KALLSORTER = ['textlager', 'ocr', 'skanning', 'original', 'markdown'] as const;

/** An untouched source file. */
export interface Kallfil {
	/** File name under `kallor/` of the ärende. */
	readonly fil: string;
	readonly sort: (typeof KALLSORTER)[number];
	/** Lower-case hexadecimal SHA-256 of its bytes. */
	readonly sha256: string;
	readonly bytes: number;
	readonly beskrivning?: string;
}

/** How the reading text came about. */
export interface Lasning {
	readonly hur: 'textlager' | 'avskrift' | 'ocr';
	/** One or two sentences to the reader. */
	readonly text: string;
	/** File under `kallor/` on which the reading text rests. */
	readonly kalla: string;
}

export interface Bilaga {
	readonly titel: string;
	/** Id of the handling within the ärende, when it is here. */
	readonly handling?: string;
	readonly kalla: Kalla;
}

/** A paragraph of a reading text with its number, which changes when one is put before it. */
export interface NumreratStycke {
	/** Anchor: `s1`, `s2` … */
	readonly id: string;
	/** Plain text, white space collapsed. */
	readonly text: string;
	/** Text of the nearest heading before it. */
	readonly rubrik?: string;
	readonly slag: 'stycke' | 'punkt';
	/** Links that an editor has written in it; what they stand on is not read as anything else. */
	readonly lankar?: readonly Textlank[];
}

/** A numbered paragraph of the reading text. */
export interface Stycke extends NumreratStycke {
	/** Permanent anchor, made of its words: `p--` and seven characters. */
	readonly ankare: string;
}

/** A link in running text: `text.slice(start, end)` leads to an address. */
export interface Textlank {
	readonly start: number;
	readonly end: number;
	readonly adress: string;
}

/** Signatures come with the title printed under them. */
export interface Undertecknare extends Aktor {
	readonly kalla: Kalla;
}

export interface Handling {
	/** Name within the ärende, `<date or okant-datum>-<typ>`. */
	readonly id: string;
	/** Id of its ärende. */
	readonly arende: string;
	readonly typ: Handlingstyp;
	readonly titel: string;
	readonly datum?: Datum;
	/** What the date rests on; required when there is one. */
	readonly datumKalla?: Kalla;
	/** Organ in whose name the minutes or the report speak. */
	readonly organ?: string;
	readonly avsandare: readonly Aktor[];
	readonly mottagare: readonly Aktor[];
	readonly undertecknare: readonly Undertecknare[];
	readonly bilagor: readonly Bilaga[];
	readonly yrkanden: readonly Yrkande[];
	readonly beslut: readonly Beslut[];
	readonly expediering: readonly string[];
	readonly kallor: readonly Kallfil[];
	readonly lasning: Lasning;
	/** Where the pages of the source begin: the first paragraph of each. */
	readonly sidor?: readonly { readonly sida: number; readonly stycke: string }[];
	/** Provision of upphovsrättslagen under which the text is reproduced: `9` (decisions, statements) or `26`. */
	readonly upphovsratt: '9' | '26';
	readonly saknas: readonly Saknas[];
	readonly anmarkningar: readonly Anmarkning[];
	readonly rattelser: readonly Rattelse[];
	/** Day when it was first published here; absent: the same as its ärende. */
	readonly publicerad?: Dag;
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
	readonly undantag?: readonly Undantag[];
	/** Words of the text that look like references and are none, as written. */
	readonly inteLankar: readonly string[];
	readonly stycken: readonly Stycke[];
	/** The reading text as Markdown. */
	readonly brodtext: string;
}

/** Id of a handling that is unique in the archive: `<arende>/<handling>`. */
export function handlingId({ arende, id }: Pick<Handling, 'arende' | 'id'>): string {
	return `${arende}/${id}`;
}
