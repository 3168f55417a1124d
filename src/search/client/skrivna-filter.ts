import { fold } from '../../domain/fold.ts';
import type { Etiketter, Facet } from '../facets.ts';
import type { OkantVal } from './fasetter.ts';
import { makeQuery, type Query } from './query.ts';

/** What readers may write before the colon, folded. */
const NAMN: Readonly<Record<string, Facet>> = {
	typ: 'typ',
	organ: 'organ',
	namnd: 'organ',
	parti: 'parti',
	person: 'person',
	ar: 'ar',
	amne: 'amne',
	lage: 'status',
	status: 'status',
};

const TYPED = /(?<!\S)(?<namn>\p{L}+):(?:"(?<citerat>[^"]+)"|(?<ord>\S+))/gu;

/** Whether something in the words of a search may be a filter. */
function harSkrivnaFilter({ q }: Pick<Query, 'q'>): boolean {
	return Array.from(q.matchAll(TYPED)).some(({ groups }) => NAMN[fold(groups?.namn ?? '')] !== undefined);
}

/**
 * Takes filters out of the words of a search: `parti:l`, `typ:motion`, `år:2023`, `organ:"kommunstyrelsen"`. A value is an
 * id or how it is worded, or the beginning of its wording. What fits nothing stays among the words.
 */
export function medSkrivnaFilter(query: Query, etiketter: Etiketter): Query {
	const filter: Partial<Record<Facet, string[]>> = {};
	const q = query.q.replace(TYPED, (all: string, ...args) => {
		const { namn = '', citerat, ord = '' } = args.at(-1) as Record<string, string | undefined>;
		const facet = NAMN[fold(namn)];
		const values = facet ? valuesFor(facet, citerat ?? ord, etiketter) : [];
		if (!facet || values.length === 0) return all;
		filter[facet] = [...(filter[facet] ?? []), ...values];
		return ' ';
	});
	const merged = { ...query.filter };
	for (const [facet, values] of Object.entries(filter) as [Facet, string[]][])
		merged[facet] = [...(merged[facet] ?? []), ...values];
	return makeQuery({ ...query, q, filter: merged });
}

/**
 * Takes out the filters that are left among the words when those that fit are gone. A year is any word where it is not written
 * in figures.
 */
export function utanOkandaVal(query: Query): { readonly query: Query; readonly okandaVal: readonly OkantVal[] } {
	const okandaVal: OkantVal[] = [];
	const q = query.q.replace(TYPED, (all: string, ...args) => {
		const { namn = '', citerat, ord = '' } = args.at(-1) as Record<string, string | undefined>;
		const facet = NAMN[fold(namn)];
		if (!facet || facet === 'ar') return all;
		okandaVal.push({ facet, text: citerat ?? ord });
		return ' ';
	});
	return { query: okandaVal.length > 0 ? makeQuery({ ...query, q }) : query, okandaVal };
}

/** A search with the filters among its words, for which the wordings of the archive are fetched only where there may be any. */
export async function lasSkrivnaFilter(query: Query, etiketter: () => Promise<Etiketter>): Promise<Query> {
	return harSkrivnaFilter(query) ? medSkrivnaFilter(query, await etiketter()) : query;
}

function valuesFor(facet: Facet, text: string, etiketter: Etiketter): string[] {
	const wanted = fold(text);
	if (facet === 'ar') return /^\d{4}$/.test(wanted) ? [wanted] : [];
	const all = Object.entries(etiketter[facet]);
	const exact = all.filter(([id, ord]) => id === wanted || fold(ord) === wanted);
	const found = exact.length > 0 ? exact : all.filter(([, ord]) => `-${fold(ord)}`.includes(`-${wanted}`));
	return found.map(([id]) => id);
}
