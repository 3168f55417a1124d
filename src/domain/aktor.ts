/** Somebody who acts, as exactly as the source names them: at least one field is present. */
export interface Aktor {
	readonly person?: string;
	readonly parti?: string;
	readonly organ?: string;
	/** Role or title on the day of the act, as printed; alone when the source gives no name ("Ordföranden"). */
	readonly roll?: string;
}
