import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Hanvisningarfil } from '../../src/schema/export/dokument.ts';
import { HUDDINGE, json, OMNAMNANDEN, publicera } from './prov.ts';

const real = publicera();
const fil = json(real, '/data/hanvisningar.json') as Hanvisningarfil;
const poster = fil.data;
const HANDLING = 'https://exempel.se/oppna/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/';

describe('the references as data', () => {
	it('hold as many places as the pages show', () => {
		expect(poster).toHaveLength([...OMNAMNANDEN.values()].flat().length);
		expect(fil.meta.antal).toBe(poster.length);
	});

	it('are valid against their schema', () => {
		const ajv = new Ajv2020({ allErrors: true });
		addFormats(ajv);
		void ajv.validate(json(real, '/data/schema/hanvisningar.schema.json') as AnySchemaObject, fil);
		expect(ajv.errors ?? []).toEqual([]);
	});

	it('give the provision of a law with its source and absolute addresses', () => {
		expect(poster.filter(({ typ }) => typ === 'forfattning')).toEqual([
			{
				kalla: { adress: `${HANDLING}#s21`, handling: HANDLING, stycke: 's21' },
				ord: '5 kap 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter (befogenhetslagen)',
				typ: 'forfattning',
				id: '2009-47',
				adress: 'https://exempel.se/oppna/forfattningar/2009-47/',
				kapitel: '5',
				paragrafer: ['4-9'],
			},
		]);
	});

	it('stand in the order of the texts, whatever they name', () => {
		const places = poster.map(({ kalla }) => `${kalla.handling} ${kalla.stycke.slice(1).padStart(4, '0')}`);
		expect(places).toEqual(places.toSorted());
	});

	it('hold the words of the paragraph', () => {
		for (const { kalla, ord } of poster) {
			const id = kalla.handling.replace('https://exempel.se/oppna/arenden/', '').slice(0, -1);
			const stycke = HUDDINGE.handlingar.get(id)?.stycken.find((s) => s.id === kalla.stycke);
			expect(stycke?.text).toContain(ord);
		}
	});
});
