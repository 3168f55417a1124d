import type { Datum } from './datum.ts';
import type { Kalla } from './kalla.ts';
import type { Saknas } from './saknas.ts';

/** Who publishes, and about which municipality: everything that makes a site this municipality's. */
export interface Kommun {
	readonly namn: string;
	/** Name without "kommun", for running text. */
	readonly kortnamn: string;
	readonly kommunkod?: string;
	readonly organisationsnummer?: string;
	readonly webbplats?: string;
	readonly anslagstavla?: string;
	/** Address of the registrator, who hands out originals. */
	readonly registrator?: string;
	/** The municipality is invented (demo and test archives say so on every page). */
	readonly fiktiv: boolean;
	readonly utgivare: { readonly namn: string; readonly beskrivning: string; readonly felanmalan?: string };
	readonly saknas: readonly Saknas[];
}

export const ORGANTYPER = ['fullmaktige', 'styrelse', 'namnd', 'utskott', 'forvaltning', 'annat'] as const;

export interface Organ {
	readonly id: string;
	readonly namn: string;
	readonly kortnamn?: string;
	/** Other forms in running text: definite, genitive, short. */
	readonly former: readonly string[];
	readonly typ: (typeof ORGANTYPER)[number];
	readonly overordnat?: string;
	readonly fran?: Datum;
	readonly till?: Datum;
	readonly kallor: readonly Kalla[];
}

export interface Parti {
	readonly id: string;
	/** Abbreviation as printed after names, `L`. */
	readonly beteckning: string;
	/** Name; absent when the sources only print the abbreviation. */
	readonly namn?: string;
	readonly former: readonly string[];
	readonly kallor: readonly Kalla[];
}

export interface Uppdrag {
	readonly organ?: string;
	readonly roll?: string;
	readonly parti?: string;
	readonly fran?: Datum;
	readonly till?: Datum;
	readonly kalla: Kalla;
}

export interface Person {
	readonly id: string;
	readonly namn: string;
	/** Other spellings in the sources, OCR damage included; for recognition and search, never for display. */
	readonly namnvarianter: readonly string[];
	readonly kategori: 'fortroendevald' | 'tjansteperson' | 'annan';
	readonly uppdrag: readonly Uppdrag[];
	readonly saknas: readonly Saknas[];
}

export interface Amne {
	readonly id: string;
	readonly namn: string;
	/** One sentence, ours. */
	readonly beskrivning: string;
}

export interface Forfattning {
	readonly id: string;
	/** Number in Svensk författningssamling, `2009:47`. */
	readonly sfs: string;
	readonly titel: string;
	readonly kortnamn: readonly string[];
	/** Official address of the text. */
	readonly adress: string;
}

export interface Begrepp {
	readonly id: string;
	readonly term: string;
	readonly former: readonly string[];
	readonly synonymer: readonly string[];
	/** One sentence in plain Swedish. */
	readonly forklaring: string;
	readonly seAven: readonly string[];
	readonly lagrum: readonly string[];
	/** Longer explanation as Markdown; may be empty. */
	readonly brodtext: string;
}

/** A page of its own: about, accessibility, personal data. */
export interface Sida {
	readonly id: string;
	readonly titel: string;
	readonly ingress: string;
	readonly brodtext: string;
	readonly format: 'md' | 'mdx';
}
