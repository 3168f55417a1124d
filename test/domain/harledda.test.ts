import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import type { Handling } from '../../src/domain/handling.ts';
import { harleddaI } from '../../src/domain/harledda.ts';
import type { Kalla } from '../../src/domain/kalla.ts';
import { arende, beslut, datum, handelse, handling, yrkande } from './values.ts';

const HARLETT: Kalla = { handling: 'a/h1', stycke: 's1', hur: 'harlett' };
const STAR: Kalla = { ...HARLETT, hur: 'ordagrant' };
const ANNAN: Kalla = { ...HARLETT, handling: 'a/h2' };

function count(fields: Partial<Handling>, inArende: Partial<Arende> = {}): number {
	const h = handling({ id: 'h1', arende: 'a', ...fields });
	return harleddaI(h, arende({ id: 'a', handlingar: [h], ...inArende }));
}

describe('harleddaI()', () => {
	it('counts nothing where all is written, or derived from another handling', () => {
		for (const kalla of [STAR, ANNAN])
			expect(
				count(
					{
						datum: datum('2024-01-01'),
						datumKalla: kalla,
						yrkanden: [yrkande({ id: 'y', kalla })],
						beslut: [beslut({ id: 'b', kalla, reservationer: [{ av: [], lydelse: 'Mot.', kalla }] })],
					},
					{ handelser: [handelse({ id: 'e', kalla })] },
				),
			).toBe(0);
	});

	it('counts each derived fact once, whatever it is a fact of', () => {
		expect(count({ datum: datum('2024-01-01'), datumKalla: HARLETT })).toBe(1);
		expect(count({ yrkanden: [yrkande({ id: 'y', kalla: HARLETT }), yrkande({ id: 'z', kalla: STAR })] })).toBe(1);
		expect(count({ beslut: [beslut({ id: 'b', kalla: HARLETT })] })).toBe(1);
		expect(count({ beslut: [beslut({ id: 'b', kalla: STAR, beslutsformHur: 'harlett' })] })).toBe(1);
		expect(
			count({
				beslut: [beslut({ id: 'b', kalla: STAR, reservationer: [{ av: [], lydelse: 'Mot.', kalla: HARLETT }] })],
			}),
		).toBe(1);
		expect(count({}, { handelser: [handelse({ id: 'e', kalla: HARLETT, datumHur: 'harlett' })] })).toBe(1);
		expect(count({}, { handelser: [handelse({ id: 'e', kalla: STAR, datumHur: 'harlett' })] })).toBe(1);
		expect(count({}, { handelser: [handelse({ id: 'e', kalla: ANNAN, datumHur: 'harlett' })] })).toBe(0);
		expect(count({}, { handelser: [handelse({ id: 'e', kalla: STAR })] })).toBe(0);
	});

	it('adds them up', () => {
		expect(
			count(
				{
					datum: datum('2024-01-01'),
					datumKalla: HARLETT,
					yrkanden: [yrkande({ id: 'y', kalla: HARLETT })],
					beslut: [beslut({ id: 'b', kalla: HARLETT, beslutsformHur: 'harlett' })],
				},
				{ handelser: [handelse({ id: 'e', kalla: HARLETT })] },
			),
		).toBe(5);
	});
});
