import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { medSkrivnaFilter, utanOkandaVal } from '../../src/search/client/skrivna-filter.ts';
import type { Etiketter } from '../../src/search/facets.ts';

const ETIKETTER: Etiketter = {
	typ: { motion: 'Motion', tjansteutlatande: 'Tjänsteutlåtande' },
	organ: { kommunstyrelse: 'Kommunstyrelsen' },
	parti: { l: 'Liberalerna (L)', s: 'Socialdemokraterna (S)' },
	person: { 'bo-kallstrom': 'Bo Källström' },
	ar: {},
	amne: {},
	status: { vackt: 'Väckt i fullmäktige' },
};

const read = (q: string, filter = {}) => medSkrivnaFilter(makeQuery({ ...EMPTY_QUERY, q, filter }), ETIKETTER);

describe('filters written as words', () => {
	test.each([
		['parti:l', { parti: ['l'] }],
		['parti:Liberalerna', { parti: ['l'] }],
		['typ:tjänsteutlåtande', { typ: ['tjansteutlatande'] }],
		['år:2023', { ar: ['2023'] }],
		['AR:2023', { ar: ['2023'] }],
		['person:källström', { person: ['bo-kallstrom'] }],
		['organ:"Kommunstyrelsen"', { organ: ['kommunstyrelse'] }],
		['läge:väckt', { status: ['vackt'] }],
	])('%s', (q, filter) => {
		expect(read(`vänort ${q} avtal`)).toEqual({ ...EMPTY_QUERY, q: 'vänort avtal', filter });
	});

	test('add to the choices', () => {
		expect(read('parti:s', { parti: ['l'], typ: ['motion'] }).filter).toEqual({ parti: ['l', 's'], typ: ['motion'] });
	});

	test.each(['parti:xyz', 'storlek:3', 'år:tjugo', 'kl. 12:30', 'lagen 2009:47'])('are not seen in %s', (q) => {
		expect(read(q)).toEqual({ ...EMPTY_QUERY, q });
	});

	test('that fit nothing are told from the words', () => {
		expect(
			utanOkandaVal(makeQuery({ ...EMPTY_QUERY, q: 'skola parti:xyz organ:"Södra nämnden" år:tjugo kl. 12:30' })),
		).toEqual({
			query: { ...EMPTY_QUERY, q: 'skola år:tjugo kl. 12:30' },
			okandaVal: [
				{ facet: 'parti', text: 'xyz' },
				{ facet: 'organ', text: 'Södra nämnden' },
			],
		});
	});
});
