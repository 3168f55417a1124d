import { describe, expect, test } from 'vitest';
import { answer } from '../../src/search/client/answer.ts';
import type { Pagefind, SearchOptions } from '../../src/search/client/pagefind.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';

/** Remembers what it is asked, and counts `parti` by what it is asked. */
function fake() {
	const asked: { term: string | null; options: SearchOptions }[] = [];
	const pagefind: Pagefind = {
		filters: () => Promise.resolve({ parti: { l: 9, s: 8 }, typ: { motion: 7 } }),
		search: (term, options) => {
			asked.push({ term, options });
			const parti = options.filters.parti ? { l: 2, s: 0 } : { l: 3, s: 1 };
			const data = () => Promise.resolve({ url: '/a/', content: 'text', meta: {}, locations: [], anchors: [] });
			return Promise.resolve({ results: [{ data }, { data }, { data }], filters: { parti, typ: { motion: 3 } } });
		},
	};
	return { pagefind, asked };
}

describe('an answer', () => {
	test('to an empty search has no hits but all the counts', async () => {
		const { pagefind, asked } = fake();
		const found = await answer(pagefind, { query: EMPTY_QUERY, antal: 20 });
		expect(found).toMatchObject({ total: 0, hits: [], counts: { parti: { l: 9, s: 8 }, organ: {} } });
		expect(asked).toEqual([]);
	});

	test('loads no more hits than are shown', async () => {
		const found = await answer(fake().pagefind, { query: makeQuery({ ...EMPTY_QUERY, q: 'a' }), antal: 2 });
		expect(found.total).toBe(3);
		expect(found.hits).toHaveLength(2);
	});

	test('counts the values of a facet as if nothing were chosen in it', async () => {
		const { pagefind, asked } = fake();
		const query = makeQuery({ q: 'a', filter: { parti: ['l'], typ: ['motion'] }, sortera: 'relevans' });
		const { counts } = await answer(pagefind, { query, antal: 20 });
		expect(counts.parti).toEqual({ l: 3, s: 1 });
		expect(asked.map(({ options }) => options.filters)).toEqual([
			{ parti: { any: ['l'] }, typ: { any: ['motion'] } },
			{ parti: { any: ['l'] } },
			{ typ: { any: ['motion'] } },
		]);
	});

	test('is a list by date when there are no words to be relevant to', async () => {
		const { pagefind, asked } = fake();
		const query = makeQuery({ ...EMPTY_QUERY, filter: { parti: ['l'] } });
		const { counts } = await answer(pagefind, { query, antal: 20 });
		expect(asked).toEqual([{ term: null, options: { filters: { parti: { any: ['l'] } }, sort: { datum: 'desc' } } }]);
		expect(counts.parti).toEqual({ l: 9, s: 8 });
	});
});
