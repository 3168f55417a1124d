import type { Aktor } from './aktor.ts';
import type { Niva, Utfall } from './beslut.ts';
import type { Dag, Datum } from './datum.ts';
import type { Handling } from './handling.ts';
import type { Kalla } from './kalla.ts';
import type { Status } from './process.ts';
import type { Anmarkning, Rattelse, Saknas } from './saknas.ts';
import type { Undantag } from './undantag.ts';

export const ARENDETYPER = [
	'motion',
	'medborgarforslag',
	'interpellation',
	'fraga',
	'forslag',
	'remiss',
	'ovrigt',
] as const;

export type Arendetyp = (typeof ARENDETYPER)[number];

export const HANDELSETYPER = [
	'inlamnad',
	'vackt',
	'oppnat',
	'remiss',
	'beredning',
	'utredning',
	'sammantrade',
	'yrkande',
	'overlaggning',
	'beslut',
	'reservation',
	'expediering',
	'anmalan',
	'harlett',
	'bakgrund',
	'ovrigt',
] as const;

export interface Handelse {
	/** Unique within the ärende. */
	readonly id: string;
	readonly datum?: Datum;
	/** The source's own words for the time, when no calendar date says the same ("slutet av 1940-talet"). */
	readonly datumtext?: string;
	/** How the date is known when it is not what the source says straight out. */
	readonly datumHur?: 'harlett';
	readonly typ: (typeof HANDELSETYPER)[number];
	readonly vad: string;
	readonly organ?: string;
	readonly personer: readonly string[];
	/** Id of the handling in the ärende that the event produced; the two become one entry of the timeline. */
	readonly handling?: string;
	/** Id of the beslut in the ärende that the event is. */
	readonly beslut?: string;
	/** State that the ärende reaches by it. */
	readonly steg?: Status;
	readonly niva?: Niva;
	/** Order among events that their dates do not order. */
	readonly ordning?: number;
	/** Day when it was first published here, when later than the ärende. */
	readonly publicerad?: Dag;
	readonly kalla: Kalla;
}

export interface Part extends Aktor {
	readonly kalla: Kalla;
}

export interface Arende {
	/** Permanent address: the folded diarienummer, or `<kind>-<date>-<words>`. */
	readonly id: string;
	readonly diarienummer?: string;
	readonly titel: string;
	readonly typ: Arendetyp;
	/** Last state that the sources show. */
	readonly status: Status;
	/** Final outcome; only a decision of level `slutligt` gives one. */
	readonly utfall?: Utfall;
	/** Id of the organ that finally decides. */
	readonly organ?: string;
	readonly amnen: readonly string[];
	readonly parter: readonly Part[];
	readonly handelser: readonly Handelse[];
	readonly saknas: readonly Saknas[];
	readonly anmarkningar: readonly Anmarkning[];
	readonly rattelser: readonly Rattelse[];
	/** Day when it was first published here. */
	readonly publicerad?: Dag;
	/** Addresses that its page has had here; they lead to it. */
	readonly tidigare?: readonly string[];
	readonly undantag?: readonly Undantag[];
	/** One sentence in plain Swedish, ours. */
	readonly ingress: string;
	/** Plain-language summary, ours, as Markdown or MDX. */
	readonly sammanfattning: string;
	readonly format: 'md' | 'mdx';
	/** In the order of the procedure. */
	readonly handlingar: readonly Handling[];
}
