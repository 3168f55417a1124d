/** Where the site is published. */
export interface Plats {
	/** Origin, `https://exempel.se`; empty for addresses without one. */
	readonly site: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
}

/** Addresses without origin or base, the same wherever the archive is published. */
export const RELATIV: Plats = { site: '', base: '/' };

/** Makes an address relative to the base absolute. */
export function absolut(path: string, { site, base }: Plats): string {
	return site === '' ? path : new URL(base, site).href.replace(/\/$/, '') + path;
}
