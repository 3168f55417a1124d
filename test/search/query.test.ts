import { fc } from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY, formatQuery, isEmpty, makeQuery, parseQuery } from '../../src/search/client/query.ts';
import { FACETS } from '../../src/search/facets.ts';

const anyQuery = fc
	.record({
		q: fc.string({ unit: 'binary' }),
		filter: fc.dictionary(fc.constantFrom(...FACETS), fc.array(fc.string({ unit: 'binary' }))),
		sortera: fc.constantFrom('relevans' as const, 'datum' as const),
	})
	.map(makeQuery);

describe('the address of a search', () => {
	test('gives the search back, whatever stands in it', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				expect(parseQuery(formatQuery(query))).toEqual(query);
			}),
		);
	});

	test('is one for searches that mean the same', () => {
		const a = makeQuery({ q: '  vänort \n Ukraina ', filter: { parti: ['s', 'l', 's'] }, sortera: 'relevans' });
		const b = makeQuery({ q: 'vänort Ukraina', filter: { parti: ['l', 's'], organ: [] }, sortera: 'relevans' });
		expect(a).toEqual(b);
		expect(formatQuery(a)).toBe('?q=v%C3%A4nort+Ukraina&parti=l&parti=s');
	});

	test('holds every facet and the order', () => {
		const text =
			'?q=a&typ=motion&organ=ks&parti=l&person=bo&ar=2023&amne=x&status=vackt&arende=ks-2022-1&sortera=datum';
		expect(formatQuery(parseQuery(text))).toBe(text);
	});

	test('leaves out what it does not know', () => {
		expect(parseQuery('?q=&sida=2&sortera=storlek&arende=../x')).toEqual(EMPTY_QUERY);
		expect(formatQuery(EMPTY_QUERY)).toBe('');
		expect(isEmpty(parseQuery('?utm_source=x'))).toBe(true);
	});

	test('cuts a text that is too long, and never inside a character', () => {
		const { q } = parseQuery(`?q=${'🏛'.repeat(500)}`);
		expect(q).toBe('🏛'.repeat(200));
	});
});
