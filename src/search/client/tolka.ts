import { arendenyckel } from '../format.ts';
import { begrip, type Begripen } from './begrip.ts';
import { okandaVarden, villkor, type OkantVal } from './fasetter.ts';
import { lasFraga } from './fraga.ts';
import type { Lasare } from './lasare.ts';
import type { Query } from './query.ts';
import { lasSkrivnaFilter, utanOkandaVal } from './skrivna-filter.ts';

/** A search as the index knows it. */
export interface Tolkad {
	/** With the filters that were written among the words. */
	readonly query: Query;
	/** What documents must have, by facet. */
	readonly villkor: Awaited<ReturnType<typeof villkor>>;
	/** Whether a document belongs to the ärende that is searched. */
	readonly inom: (nr: number) => boolean;
	/** Absent where no words were given. */
	readonly begripen: Begripen | undefined;
	/** Filters that nothing answers to. Where one stands among the words no document is let through. */
	readonly okandaVal: readonly OkantVal[];
}

/**
 * Finds out what a search asks for.
 * @throws when a file of the index does not come
 */
export async function tolka(lasare: Lasare, given: Query): Promise<Tolkad> {
	const { query, okandaVal: skrivna } = utanOkandaVal(await lasSkrivnaFilter(given, () => lasare.etiketter()));
	const [conditions, inom, begripen, okanda] = await Promise.all([
		villkor(lasare, query.filter),
		dokumentI(lasare, query.arende),
		query.q ? begrip(lasare, lasFraga(query.q)) : undefined,
		okandaVarden(lasare, query.filter),
	]);
	return {
		query,
		villkor: conditions,
		inom: skrivna.length > 0 ? () => false : inom,
		begripen,
		okandaVal: [...skrivna, ...okanda],
	};
}

/** Whether a document belongs to an ärende, which is one of the reader's own site. */
async function dokumentI(lasare: Lasare, arende: string | undefined): Promise<(nr: number) => boolean> {
	if (arende === undefined) return () => true;
	const numbers = new Set((await lasare.termer(arendenyckel(arende))).flatMap((term) => [...term.poster().nr]));
	const [own] = lasare.webbplatser;
	return (nr) => numbers.has(nr) && lasare.webbplats(nr).bas === own?.bas;
}
