import type { Aktor } from './aktor.ts';
import type { Datum } from './datum.ts';
import type { Kalla, Lasart } from './kalla.ts';

export const YRKANDETYPER = [
	'forslag',
	'bifall',
	'avslag',
	'tillagg',
	'andring',
	'aterremiss',
	'bordlaggning',
] as const;

export const YRKANDEUTFALL = ['vann', 'foll', 'ej-provat', 'atertaget', 'okant'] as const;

/** What somebody wants decided. Its outcome is its own: a yes to a rejecting proposal is a no to the motion. */
export interface Yrkande {
	/** Unique within the ärende. */
	readonly id: string;
	readonly typ: (typeof YRKANDETYPER)[number];
	readonly av: readonly Aktor[];
	/** Id of the yrkande it supports or opposes, within the ärende. */
	readonly avser?: string;
	/** Id of the organ that is asked to decide. */
	readonly riktatTill?: string;
	/** The words, verbatim. */
	readonly lydelse: string;
	readonly utfall: (typeof YRKANDEUTFALL)[number];
	/** A draft of a decision is shown as one. */
	readonly niva?: 'utkast' | 'forslag';
	readonly kalla: Kalla;
}

/** How far a decision reaches; only `slutligt` ends the ärende. */
export const NIVAER = ['utkast', 'forslag', 'delbeslut', 'slutligt'] as const;

export type Niva = (typeof NIVAER)[number];

export const UTFALL = [
	'bifallen',
	'delvis-bifallen',
	'avslagen',
	'anses-besvarad',
	'avskriven',
	'atertagen',
	'besvarad',
	'ej-medgiven',
	'okant',
] as const;

/** What became of an ärende, or what a proposal wants to become of it. */
export type Utfall = (typeof UTFALL)[number];

/** Votes exist only where the minutes count them. */
export interface Roster {
	readonly ja: number;
	readonly nej: number;
	readonly avstar?: number;
	readonly franvarande?: number;
}

export interface Reservation {
	readonly av: readonly Aktor[];
	/** Id of the yrkande in whose favour it was made, within the ärende. */
	readonly tillForman?: string;
	readonly lydelse: string;
	readonly kalla: Kalla;
}

export interface Beslut {
	/** Unique within the ärende. */
	readonly id: string;
	readonly niva: Niva;
	/** Id of the deciding organ. */
	readonly organ: string;
	/** Id of the organ that a proposal is put to. */
	readonly riktatTill?: string;
	readonly datum?: Datum;
	readonly paragraf?: string;
	readonly lydelse: string;
	/** What it means for the motion, or would mean if a proposal were followed. */
	readonly utfall?: Utfall;
	readonly beslutsform: 'acklamation' | 'omrostning' | 'okant';
	/** How the form of decision is known. */
	readonly beslutsformHur?: Lasart;
	/** Ids of the yrkanden put against each other, in the order of the propositions. */
	readonly yrkanden: readonly string[];
	readonly propositioner?: string;
	readonly roster?: Roster;
	readonly reservationer: readonly Reservation[];
	/** Recipients as printed. */
	readonly expediering: readonly string[];
	readonly justerat?: Datum;
	readonly anslag?: Datum;
	readonly kalla: Kalla;
}
