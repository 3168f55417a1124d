import type { Flyttar } from '../domain/flyttar.ts';
import { gravar } from '../exports/manifest/gravar.ts';
import { BrutetManifest, readManifest } from '../exports/manifest/las.ts';
import type { Manifest } from '../schema/export/andringar.ts';

/**
 * Holds what is to be published against the last manifest: an address that has been published stays, leads on to where
 * its page is now, or has been withdrawn with a reason that the manifest holds; and a withdrawn address is never used
 * for anything else.
 * @param sidor addresses of the pages to be published, relative to the base
 * @param flyttar earlier addresses that lead on
 * @returns what is wrong, one Swedish sentence each, in order of address; nothing before the first publication
 */
export function permanensfel(
	sidor: readonly string[],
	forra: Manifest | undefined,
	flyttar: Flyttar = new Map(),
): string[] {
	if (!forra) return [];
	const nu = new Set([...sidor, ...flyttar.keys()]);
	const borta = Object.entries(forra.poster).filter(([adress]) => !nu.has(adress));
	const withdrawn = gravar(forra);
	const graves = new Set(withdrawn.map(({ adress }) => adress));
	const brutna = Object.entries(forra.flyttade ?? {}).filter(([fran]) => !nu.has(fran) && !graves.has(fran));
	return [
		...borta.map(
			([adress, { titel, forst }]) =>
				`${adress} (${titel}) publicerades ${forst} och saknas nu. Har sidan fått en ny adress, skriv den gamla i sidans ` +
				`tidigare. Lägg annars tillbaka innehållet, eller dra tillbaka det med ett skäl: ` +
				`npm run manifest -- --datum ÅÅÅÅ-MM-DD --skal "${adress}=varför".`,
		),
		...brutna.map(
			([fran, till]) =>
				`${fran} ledde till ${till} vid förra publiceringen och saknas nu. Skriv adressen i tidigare på den sida som den ska leda till.`,
		),
		...withdrawn
			.filter(({ adress }) => nu.has(adress))
			.map(
				({ adress, datum }) =>
					`${adress} drogs tillbaka ${datum}. En adress används aldrig igen; ge innehållet ett annat id.`,
			),
	].sort();
}

/** What `permanensfel()` finds against the manifest in a file, or that the file is none. */
export function permanensfelMot(file: string, sidor: readonly string[], flyttar?: Flyttar): string[] {
	try {
		return permanensfel(sidor, readManifest(file), flyttar);
	} catch (error) {
		if (error instanceof BrutetManifest) return [error.message];
		throw error;
	}
}
