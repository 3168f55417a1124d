import { ID_PATTERN } from '../../domain/fold.ts';
import { FACETS, type Facet } from '../facets.ts';

/** A search as the address holds it. */
export interface Query {
	readonly q: string;
	/** Chosen values, sorted; a facet without a choice is absent. Or within a facet, and between facets. */
	readonly filter: Readonly<Partial<Record<Facet, readonly string[]>>>;
	readonly sortera: Ordning;
	/** Only in the ärende with this id. */
	readonly arende?: string;
}

export type Ordning = 'relevans' | 'datum';

export const EMPTY_QUERY: Query = { q: '', filter: {}, sortera: 'relevans' };

/** Longer texts are cut: every word costs the reader a file to fetch. */
const MAX_LENGTH = 200;

/** Reads `?q=…&typ=…&arende=…&sortera=datum`; what it does not know it leaves out. */
export function parseQuery(search: string): Query {
	const params = new URLSearchParams(search);
	const arende = params.get('arende') ?? '';
	return makeQuery({
		q: params.get('q') ?? '',
		filter: Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])),
		sortera: params.get('sortera') === 'datum' ? 'datum' : 'relevans',
		...(ID_PATTERN.test(arende) && { arende }),
	});
}

/** Writes a search as the part of the address from `?` on; `''` for an empty search. */
export function formatQuery({ q, filter, sortera, arende }: Query): string {
	const params = new URLSearchParams();
	if (q) params.set('q', q);
	for (const facet of FACETS) for (const value of filter[facet] ?? []) params.append(facet, value);
	if (arende) params.set('arende', arende);
	if (sortera === 'datum') params.set('sortera', 'datum');
	const text = params.toString();
	return text && `?${text}`;
}

/** A search in its one form: white space collapsed, values sorted and each once. */
export function makeQuery({ q, filter, sortera, arende }: Query): Query {
	const entries = FACETS.flatMap((facet) => {
		const values = [...new Set(filter[facet])].filter(Boolean).sort();
		return values.length > 0 ? [[facet, values] as const] : [];
	});
	return { q: clean(q), filter: Object.fromEntries(entries), sortera, ...(arende && { arende }) };
}

/** True when there is nothing to search for: no words and no choice. */
export function isEmpty({ q, filter, arende }: Query): boolean {
	return q === '' && Object.keys(filter).length === 0 && arende === undefined;
}

function clean(q: string): string {
	// Cut between characters, not inside one that takes two units.
	return [...q.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, MAX_LENGTH).join('').trim();
}
