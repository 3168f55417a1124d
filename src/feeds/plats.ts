/** Where the site is published. */
export interface Plats {
	/** Origin, `https://exempel.se`. */
	readonly site: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
}

/** Makes an address relative to the base absolute. */
export function absolut(path: string, { site, base }: Plats): string {
	return new URL(base, site).href.replace(/\/$/, '') + path;
}
