import { describe, expect, it } from 'vitest';
import { aktorText, beslutsrubrik, handlingsnamn } from '../../src/text/namn.ts';
import { beslut, datum, register } from '../domain/values.ts';

const archive = register({
	organ: [
		{ id: 'kommunstyrelse', namn: 'kommunstyrelsen', former: [], typ: 'styrelse', kallor: [] },
		{ id: 'kommunfullmaktige', namn: 'kommunfullmäktige', former: [], typ: 'fullmaktige', kallor: [] },
	],
	partier: [
		{ id: 'l', beteckning: 'L', namn: 'Liberalerna', former: [], kallor: [] },
		{ id: 's', beteckning: 'S', former: [], kallor: [] },
	],
	personer: [
		{ id: 'bo', namn: 'Bo Källström', namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] },
	],
});

describe('aktorText()', () => {
	it.each([
		[{ person: 'bo', parti: 'l' }, 'Bo Källström (L)'],
		[{ person: 'bo', roll: 'Kommundirektör' }, 'Bo Källström, kommundirektör'],
		[{ parti: 'l' }, 'Liberalerna (L)'],
		[{ parti: 's' }, 'Partibeteckningen S'],
		[{ roll: 'Ordföranden' }, 'Ordföranden'],
	])('names %j as "%s", no more exactly than the source', (aktor, text) => {
		expect(aktorText(aktor, archive)).toBe(text);
	});
});

describe('beslutsrubrik()', () => {
	it.each([
		['utkast', 'Utkast till beslut för kommunstyrelsen'],
		['forslag', 'Kommunstyrelsen lämnar förslag till kommunfullmäktige'],
		['delbeslut', 'Kommunstyrelsen fattar ett delbeslut'],
		['slutligt', 'Kommunstyrelsen beslutar'],
	] as const)('never lets %s pass for more than it is', (niva, text) => {
		expect(beslutsrubrik(beslut({ id: 'b', niva, riktatTill: 'kommunfullmaktige' }), archive)).toBe(text);
	});
});

describe('handlingsnamn()', () => {
	it('says that a date is missing', () => {
		expect(handlingsnamn({ typ: 'protokollsutdrag' })).toBe('Protokollsutdrag, utan datum');
		expect(handlingsnamn({ typ: 'motion', datum: datum('2023-02-13') })).toBe('Motion 13 februari 2023');
	});
});
