import type { Manifest } from '../schema/export/andringar.ts';
import type { Sida } from '../exports/manifest/innehall.ts';
import { jamfor } from '../exports/manifest/jamfor.ts';

/**
 * Holds what is to be published against the last manifest: an address that has been published stays, or has been
 * withdrawn with a reason that the manifest holds, and a withdrawn address is never used for anything else.
 * @returns what is wrong, one Swedish sentence each, in order of address; nothing before the first publication
 */
export function permanensfel(nu: ReadonlyMap<string, Sida>, forra: Manifest | undefined): string[] {
	if (!forra) return [];
	const { publicerade, borta } = jamfor(nu, forra);
	const tillbakadragna = new Map(
		forra.andringar.filter(({ typ }) => typ === 'tillbakadragen').map((andring) => [andring.adress, andring]),
	);
	return [
		...borta.map(
			({ adress, titel, forst }) =>
				`${adress} (${titel}) publicerades ${forst} och saknas nu. Lägg tillbaka innehållet, eller dra tillbaka det ` +
				`med ett skäl: npm run manifest -- --datum ÅÅÅÅ-MM-DD --skal "${adress}=varför".`,
		),
		...publicerade.flatMap(({ adress }) => {
			const andring = tillbakadragna.get(adress);
			return andring
				? [`${adress} drogs tillbaka ${andring.datum}. En adress används aldrig igen; ge innehållet ett annat id.`]
				: [];
		}),
	].sort();
}
