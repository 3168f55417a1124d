import { BrutetManifest, readManifest } from '../exports/manifest/las.ts';
import type { Manifest } from '../schema/export/andringar.ts';

/**
 * Holds what is to be published against the last manifest: an address that has been published stays, or has been
 * withdrawn with a reason that the manifest holds, and a withdrawn address is never used for anything else.
 * @param sidor addresses of the pages to be published, relative to the base
 * @returns what is wrong, one Swedish sentence each, in order of address; nothing before the first publication
 */
export function permanensfel(sidor: readonly string[], forra: Manifest | undefined): string[] {
	if (!forra) return [];
	const nu = new Set(sidor);
	const borta = Object.entries(forra.poster).filter(([adress]) => !nu.has(adress));
	const ateruppstandna = forra.andringar.filter(({ typ, adress }) => typ === 'tillbakadragen' && nu.has(adress));
	return [
		...borta.map(
			([adress, { titel, forst }]) =>
				`${adress} (${titel}) publicerades ${forst} och saknas nu. Lägg tillbaka innehållet, eller dra tillbaka det ` +
				`med ett skäl: npm run manifest -- --datum ÅÅÅÅ-MM-DD --skal "${adress}=varför".`,
		),
		...ateruppstandna.map(
			({ adress, datum }) =>
				`${adress} drogs tillbaka ${datum}. En adress används aldrig igen; ge innehållet ett annat id.`,
		),
	].sort();
}

/** What `permanensfel()` finds against the manifest in a file, or that the file is none. */
export function permanensfelMot(file: string, sidor: readonly string[]): string[] {
	try {
		return permanensfel(sidor, readManifest(file));
	} catch (error) {
		if (error instanceof BrutetManifest) return [error.message];
		throw error;
	}
}
