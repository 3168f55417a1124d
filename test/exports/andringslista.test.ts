import { describe, expect, test } from 'vitest';
import { andringslista } from '../../src/exports/andringslista.ts';
import type { Andring } from '../../src/schema/export/andringar.ts';

let nr = 0;
const andring = (over: Partial<Andring> = {}): Andring => ({
	id: `https://exempel.se/data/andringar.ndjson#${String(++nr)}`,
	typ: 'publicerad',
	galler: `https://exempel.se/arenden/a${String(nr)}/`,
	mangd: 'arenden',
	nyckel: `a${String(nr)}`,
	titel: `Ärende ${String(nr)}`,
	saknas: [],
	...over,
});

describe('the list of changes', () => {
	test('has the newest day first, and what has no day yet before it', () => {
		const { dagar } = andringslista([
			andring({ datum: '2024-01-01' }),
			andring({ datum: '2024-02-01' }),
			andring({ typ: 'andrad' }),
		]);
		expect(dagar.map(({ datum }) => datum)).toEqual([undefined, '2024-02-01', '2024-01-01']);
	});

	test('keeps corrections and withdrawals apart, newest first', () => {
		const { viktiga, dagar } = andringslista([
			andring({ typ: 'rattad', datum: '2024-01-01', titel: 'först' }),
			andring({ datum: '2024-01-02' }),
			andring({ typ: 'tillbakadragen', datum: '2024-01-03', titel: 'sist' }),
		]);
		expect(viktiga.map(({ titel }) => titel)).toEqual(['sist', 'först']);
		expect(dagar.flatMap(({ poster }) => poster)).toHaveLength(1);
	});

	test('counts what it does not list, and never grows with the archive', () => {
		const alla = [
			...Array.from({ length: 10_000 }, () => andring({ datum: '2024-01-01' })),
			...Array.from({ length: 70 }, () => andring({ datum: '2024-01-01', mangd: 'begrepp' })),
		];
		const { dagar, arKortad } = andringslista(alla);
		expect(dagar).toHaveLength(1);
		expect(dagar[0]?.poster).toHaveLength(50);
		expect(dagar[0]?.ovriga).toEqual([
			['begrepp', 70],
			['arenden', 9950],
		]);
		expect(arKortad).toBe(true);
	});

	test('is whole where everything fits', () => {
		expect(andringslista([andring()]).arKortad).toBe(false);
		expect(andringslista([])).toEqual({ viktiga: [], dagar: [], arKortad: false });
	});
});
