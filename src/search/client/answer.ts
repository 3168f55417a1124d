import { FACETS, type Facet } from '../facets.ts';
import { toHit, type Hit } from './hit.ts';
import type { Counts, Pagefind, SearchOptions, SearchResult } from './pagefind.ts';
import { isEmpty, type Query } from './query.ts';

/** What is asked for: a search, and how many of its hits. */
export interface Request {
	readonly query: Query;
	readonly antal: number;
}

export interface Answer {
	/** Number of pages that were hit. */
	readonly total: number;
	/** The first of them. */
	readonly hits: readonly Hit[];
	/** Pages that each value would give beside the choices in the other facets; a value without pages is left out. */
	readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/**
 * Answers a search. An empty one has no hits but all the counts.
 *
 * @throws whatever Pagefind throws
 */
export async function answer(pagefind: Pagefind, { query, antal }: Request): Promise<Answer> {
	// Without this, Pagefind counts only the filters that it has had reason to load.
	const all = await pagefind.filters();
	if (isEmpty(query)) return { total: 0, hits: [], counts: countsFrom(() => all) };
	const result = await search(pagefind, query);
	const fragments = await Promise.all(result.results.slice(0, antal).map((found) => found.data()));
	const without = new Map<Facet, Counts>();
	for (const facet of FACETS) {
		if (query.filter[facet]) without.set(facet, await countsWithout(pagefind, query, facet, all));
	}
	return {
		total: result.results.length,
		hits: fragments.map(toHit),
		counts: countsFrom((facet) => without.get(facet) ?? result.filters),
	};
}

/** Within a facet the choices widen the search, so its own choices must not narrow its counts. */
async function countsWithout(pagefind: Pagefind, query: Query, facet: Facet, all: Counts): Promise<Counts> {
	const filter = { ...query.filter, [facet]: [] };
	const rest = FACETS.some((other) => (filter[other] ?? []).length > 0);
	return query.q || rest ? (await search(pagefind, { ...query, filter })).filters : all;
}

function search(pagefind: Pagefind, { q, filter, sortera }: Query): Promise<SearchResult> {
	const filters = Object.fromEntries(
		FACETS.flatMap((facet) => {
			const any = filter[facet] ?? [];
			return any.length > 0 ? [[facet, { any }] as const] : [];
		}),
	) satisfies SearchOptions['filters'];
	// A list without words has no relevance to go by.
	const byDate = q === '' || sortera === 'datum';
	return pagefind.search(q === '' ? null : q, { filters, ...(byDate && { sort: { datum: 'desc' } }) });
}

function countsFrom(source: (facet: Facet) => Counts): Answer['counts'] {
	const counts = FACETS.map((facet) => {
		const values = Object.entries(source(facet)[facet] ?? {}).filter(([, count]) => count > 0);
		return [facet, Object.fromEntries(values)] as const;
	});
	return Object.fromEntries(counts) as Record<Facet, Record<string, number>>;
}
