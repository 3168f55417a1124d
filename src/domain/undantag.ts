/** Checks from which an ärende or a handling may be excepted at one place, each with a reason. */
export const UNDANTAGSKODER = [
	'handelser-i-ordning',
	'status-foljer-av-handelser',
	'yrkanden-gar-ihop',
	'reservation-mot-nagot',
	'datum-inom-uppdrag',
	'saknas-motsags',
	'saknas-namngivet',
	'siffra-utan-kalla',
	'personuppgifter',
	'svenska-tecken',
	'ocr-skada',
	'text-hygien',
	'tomt-element',
	'rattelser-datum',
	'publicerad-i-ordning',
	'lagrum-okant',
	'person-tvetydig',
] as const;

/** Something that a check would report and an editor has looked at: for the check only, never shown. */
export interface Undantag {
	readonly kod: (typeof UNDANTAGSKODER)[number];
	/** Exactly the words that the check found. */
	readonly text: string;
	/** Why they stand. */
	readonly skal: string;
}
