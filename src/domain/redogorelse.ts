/** How far the demands of the law are met, in the words that the accessibility statement must use. */
export const FOLJSAMHETER = ['helt', 'delvis', 'inte'] as const;

/**
 * What an accessibility statement says besides what is known already: the publisher, the name of the site and where to
 * write. The eleven parts are those that Digg lists
 * for lag (2018:1937): https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse.
 */
export interface Redogorelse {
	readonly foljsamhet: (typeof FOLJSAMHETER)[number];
	readonly lagen: string;
	readonly brister: readonly { readonly vad: string; readonly skal: string }[];
	readonly bedomd: string;
	readonly uppdaterad: string;
	readonly metod: string;
	readonly betungande: string;
	readonly utanfor: string;
	readonly anmalan: string;
	/** Why readers cannot write to the publisher; only where they cannot. */
	readonly utanMeddelande?: string;
}

/** Whether an assessment is over a year older than a day: it no longer says how the site is. */
export function arForaldrad(bedomd: string, dag: string): boolean {
	return `${String(Number(bedomd.slice(0, 4)) + 1)}${bedomd.slice(4)}` < dag;
}
