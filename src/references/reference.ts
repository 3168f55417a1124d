import type { Datum } from '../domain/datum.ts';
import type { Diarienummer } from '../domain/diarienummer.ts';
import type { Paragrafnummer } from '../domain/paragrafer.ts';

/** Where in the text a reference stands: `text.slice(start, end)`. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/** One paragraph of a law, or those from it to another. */
export interface Paragraf extends Paragrafnummer {
	readonly till?: Paragrafnummer;
}

/** A law, or a provision of it. Neither `forfattning` nor `sfs` is there when the text does not say which law. */
export interface LagrumReference extends Span {
	readonly kind: 'lagrum';
	/** Id in the register. */
	readonly forfattning?: string;
	/** Number of a law that the register does not have. */
	readonly sfs?: string;
	readonly kapitel?: Paragrafnummer;
	/** Empty when the whole law or chapter is meant. */
	readonly paragrafer: readonly Paragraf[];
	/** The first of those named. */
	readonly stycke?: number;
	/** The first of those named. */
	readonly punkt?: number;
	/** What the law has instead, in words, where it has no such chapter or paragraph. */
	readonly finns?: string;
}

export interface DiarienummerReference extends Span {
	readonly kind: 'diarienummer';
	readonly diarienummer: Diarienummer;
	/** See `diarienummerKey()`. */
	readonly key: string;
	/** Id of the ärende that has the number; absent when the register has none, or more than one. */
	readonly arende?: string;
}

/** A name. Either `person`, or `kandidater` when the name does not say which of them: then nobody is guessed. */
export interface PersonReference extends Span {
	readonly kind: 'person';
	readonly person?: string;
	/** Ids, in order of id. */
	readonly kandidater?: readonly string[];
	/** Id of the party printed in brackets after the name. */
	readonly parti?: string;
}

export interface OrganReference extends Span {
	readonly kind: 'organ';
	readonly organ: string;
}

export interface PartiReference extends Span {
	readonly kind: 'parti';
	readonly parti: string;
}

export interface BegreppReference extends Span {
	readonly kind: 'begrepp';
	readonly begrepp: string;
}

/** A date; at least one of the two is there. */
export interface DatumReference extends Span {
	readonly kind: 'datum';
	/** As EDTF; absent for a day without a year. */
	readonly datum?: Datum;
	/** Value of `<time datetime>`; absent for what HTML has no form for: a season, a decade, an interval. */
	readonly datetime?: string;
}

export type Reference =
	| LagrumReference
	| DiarienummerReference
	| PersonReference
	| OrganReference
	| PartiReference
	| BegreppReference
	| DatumReference;

/** Where two kinds claim the same words, the one that stands first wins. */
export const KINDS = ['lagrum', 'diarienummer', 'datum', 'person', 'organ', 'parti', 'begrepp'] as const;
