import { describe, expect, test } from 'vitest';
import type { Innehall } from '../../src/domain/register.ts';
import { buildRegister } from '../../src/domain/register.ts';
import { etiketterFor } from '../../src/search/etiketter.ts';

const person = (id: string, namn: string): Innehall['personer'][number] => ({
	id,
	namn,
	namnvarianter: [],
	kategori: 'fortroendevald',
	uppdrag: [],
	saknas: [],
});

const register = buildRegister({
	kommun: {} as Innehall['kommun'],
	arenden: [],
	lankar: [],
	organ: [{ id: 'kommunstyrelsen', namn: 'kommunstyrelsen', former: [], typ: 'styrelse', kallor: [] }],
	partier: [
		{ id: 'l', beteckning: 'L', namn: 'Liberalerna', former: [], kallor: [] },
		{ id: 's', beteckning: 'S', former: [], kallor: [] },
	],
	personer: [person('anna-1', 'Anna Ek'), person('anna-2', 'Anna Ek'), person('bo', 'Bo Källström')],
	amnen: [],
	forfattningar: [],
	begrepp: [],
	sidor: [],
});

describe('the wording of filter values', () => {
	const { organ, parti, person: personer, typ, status } = etiketterFor(register);

	test('names organs, and parties by name and abbreviation as far as the sources go', () => {
		expect(organ).toEqual({ kommunstyrelsen: 'Kommunstyrelsen' });
		expect(parti).toEqual({ l: 'Liberalerna (L)', s: 'S' });
	});

	test('tells people of one name apart', () => {
		expect(personer).toEqual({
			'anna-1': 'Anna Ek (anna-1)',
			'anna-2': 'Anna Ek (anna-2)',
			bo: 'Bo Källström',
		});
	});

	test('has a word for every type and state', () => {
		expect(typ).toMatchObject({ arende: 'Ärende', motion: 'Motion', tjansteutlatande: 'Tjänsteutlåtande' });
		expect(status).toMatchObject({ 'forslag-till-kf': 'Förslag till fullmäktige' });
	});
});
