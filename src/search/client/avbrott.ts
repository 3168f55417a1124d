import type { Lasare } from './lasare.ts';

const NEVER = new Promise<never>(() => undefined);

/**
 * The index as one search sees it. Once the search is overtaken by another nothing more is fetched for it, and it waits for
 * ever: somebody who writes slowly has one begun at every key, and a slow network carries only so much.
 */
export function medanOnskad(lasare: Lasare, isWanted: () => boolean): Lasare {
	const unlessOvertaken = async <T>(fetch: () => Promise<T>): Promise<T> => (isWanted() ? fetch() : NEVER);
	return {
		...lasare,
		termer: (nyckel) => unlessOvertaken(() => lasare.termer(nyckel)),
		borjarMed: (text, filer) => unlessOvertaken(() => lasare.borjarMed(text, filer)),
		par: (tal) => unlessOvertaken(() => lasare.par(tal)),
		fragment: (nr) => unlessOvertaken(() => lasare.fragment(nr)),
		kolumn: (facet) => unlessOvertaken(() => lasare.kolumn(facet)),
		ordPa: (...list) => unlessOvertaken(() => lasare.ordPa(...list)),
		delar: () => unlessOvertaken(() => lasare.delar()),
		etiketter: () => unlessOvertaken(() => lasare.etiketter()),
		dagar: () => unlessOvertaken(() => lasare.dagar()),
	};
}
