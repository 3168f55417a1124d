import type { Facet } from '../facets.ts';
import type { Anchor } from './anchors.ts';

/** The part of Pagefind's browser API that we use; the package has no types for it. */
export interface Pagefind {
	/** All filters with the number of pages that have each value; loads what the counts of a search need. */
	filters(): Promise<Counts>;
	/** `null` as the term lists every page that the filters let through. */
	search(term: string | null, options: SearchOptions): Promise<SearchResult>;
}

export interface PagefindModule {
	createInstance(options: { basePath: string; ranking?: Ranking }): Pagefind;
}

/** Weights of the ranking; what is left out keeps Pagefind's default. */
export interface Ranking {
	readonly pageLength?: number;
	readonly termFrequency?: number;
	readonly metaWeights?: Readonly<Record<string, number>>;
}

/** Number of pages by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
	readonly filters: Readonly<Partial<Record<Facet, { readonly any: readonly string[] }>>>;
	readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface SearchResult {
	readonly results: readonly { data(): Promise<Fragment> }[];
	readonly filters: Counts;
}

/** What is known of a page that was hit. */
export interface Fragment {
	/** Address with the site's base. */
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
	/** Numbers of the words that were hit. */
	readonly locations: readonly number[];
	readonly anchors: readonly Anchor[];
}
