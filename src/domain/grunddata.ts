import type { Redogorelse } from './redogorelse.ts';
import type { Dag, Datum } from './datum.ts';
import type { Kalla } from './kalla.ts';
import type { Saknas } from './saknas.ts';

/** Kinds of publishers, as the Swedish profile of DCAT-AP tells them apart. */
export const UTGIVARTYPER = [
	'kommun',
	'region',
	'statlig-myndighet',
	'icke-statlig',
	'ideell',
	'foretag',
	'akademi',
	'privatperson',
] as const;

/** Who publishes, and about which municipality: everything that makes a site this municipality's. */
export interface Kommun {
	readonly namn: string;
	/** Name without "kommun", for running text. */
	readonly kortnamn: string;
	readonly kommunkod?: string;
	readonly organisationsnummer?: string;
	readonly webbplats?: string;
	readonly anslagstavla?: string;
	/** Address of the municipality in GeoNames: the area that the data are about. */
	readonly geografi?: string;
	/** Address of the registrator, who hands out originals. */
	readonly registrator?: string;
	/** The municipality is invented (demo and test archives say so on every page). */
	readonly fiktiv: boolean;
	readonly utgivare: {
		readonly namn: string;
		readonly beskrivning: string;
		readonly felanmalan?: string;
		/** Kind of publisher; the Swedish profile of DCAT-AP demands it of every catalogue. */
		readonly typ?: (typeof UTGIVARTYPER)[number];
		readonly organisationsnummer?: string;
		/** Where those who use the data may ask. */
		readonly epost?: string;
		/** Authority of the permanent `tag:` ids (RFC 4151): a domain or e-mail address, a comma, a date. */
		readonly idnamn?: string;
		/** Where to report security holes (RFC 9116), and the day until which that holds. */
		readonly sakerhet?: { readonly kontakt: string; readonly giltigTill: Dag };
	};
	/** Where the editing interface saves. */
	readonly redigering?: Redigering;
	readonly saknas: readonly Saknas[];
}

/** Services that keep a git repository and have an interface for programs. */
export const REDIGERINGSTJANSTER = ['github', 'gitlab', 'gitea'] as const;

export interface Redigering {
	readonly tjanst: (typeof REDIGERINGSTJANSTER)[number];
	/** Owner and name of the repository. */
	readonly arkiv: string;
	readonly gren?: string;
	/** Address of a service of one's own. */
	readonly adress?: string;
	/** Id of the application for signing in with OAuth. */
	readonly programId?: string;
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
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
}

export interface Parti {
	readonly id: string;
	/** Abbreviation as printed after names, `L`. */
	readonly beteckning: string;
	/** Name; absent when the sources only print the abbreviation. */
	readonly namn?: string;
	readonly former: readonly string[];
	readonly kallor: readonly Kalla[];
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
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
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
}

export interface Amne {
	readonly id: string;
	readonly namn: string;
	/** One sentence, ours. */
	readonly beskrivning: string;
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
}

export interface Forfattning {
	readonly id: string;
	/** Number in Svensk författningssamling, `2009:47`. */
	readonly sfs: string;
	readonly titel: string;
	readonly kortnamn: readonly string[];
	/** Official address of the text. */
	readonly adress: string;
	/** Address of one provision, with `{kapitel}` and `{paragraf}` where their numbers go. */
	readonly lagrumAdress?: { readonly kapitel?: string; readonly paragraf?: string };
	/** The chapters that the law has or has had; absent or empty: not known, so nothing is checked. */
	readonly kapitel?: readonly Kapitel[];
	/** Paragraphs of a law that numbers them from beginning to end, `1-49`; absent: not checked. */
	readonly paragrafer?: string;
}

/** A chapter of a law, `5 kap.` or `2 a kap.`. */
export interface Kapitel {
	readonly nummer: number;
	readonly bokstav?: string;
	/** Its paragraphs, `1-16, 16 a, 17-18`; absent: not checked. */
	readonly paragrafer?: string;
}

export interface Begrepp {
	readonly id: string;
	readonly term: string;
	readonly former: readonly string[];
	readonly synonymer: readonly string[];
	/** Phrases in which the word means something else; `#` stands for any number. */
	readonly inte?: readonly string[];
	/** One sentence in plain Swedish. */
	readonly forklaring: string;
	readonly seAven: readonly string[];
	readonly lagrum: readonly string[];
	/** Longer explanation as Markdown; may be empty. */
	readonly brodtext: string;
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
}

/** A page of its own: about, accessibility, personal data. */
export interface Sida {
	readonly id: string;
	readonly titel: string;
	readonly ingress: string;
	/** The accessibility statement, on the page about accessibility. */
	readonly redogorelse?: Redogorelse;
	readonly brodtext: string;
	readonly format: 'md' | 'mdx';
}
