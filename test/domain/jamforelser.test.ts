import { describe, expect, it } from 'vitest';
import type { Handling } from '../../src/domain/handling.ts';
import type { Lank } from '../../src/domain/lank.ts';
import { jamforpar } from '../../src/domain/jamforelser.ts';
import { arende, handling, KALLA, register } from './values.ts';

const A = 'ks-2024-1';

function par(handlingar: readonly Handling[], fran?: string): string[] {
	const lankar = fran ? [{ fran, till: `${A}/t`, typ: 'beslutar-enligt', kalla: KALLA } as const] : [];
	const reg = register({ arenden: [arende({ id: A, handlingar })], lankar });
	return jamforpar(A, reg).map(({ handling: h, annan, slag }) => `${h.id} ${slag} ${annan}`);
}

const rad = (rubrik: string | undefined, i: number) => ({
	id: `s${String(i + 1)}`,
	slag: 'stycke' as const,
	text: 'Ord.',
	ankare: `p--${String(i)}`,
	...(rubrik && { rubrik }),
});
const kalla = (fil: string, sort: 'ocr' | 'skanning') => ({ fil, sort, sha256: '0'.repeat(64), bytes: 1 });

describe('jamforpar()', () => {
	it('knows none of an ärende that is not there', () => {
		expect(jamforpar('finns-inte', register())).toEqual([]);
	});

	it('pairs text that a machine has read with its reading text, and no other source', () => {
		const kallor = [
			kalla('a.b.txt', 'ocr'),
			kalla('c.pdf', 'ocr'),
			kalla('d.txt', 'skanning'),
			kalla('e.txt.png', 'ocr'),
		];
		expect(par([handling({ id: 'h', arende: A, kallor })])).toEqual(['h kalla kalla-a--b--txt']);
	});

	it('pairs a report with the minutes that follow, or with those that a link names', () => {
		const handlingar = [
			handling({ id: 'p0', arende: A, typ: 'protokoll' }),
			handling({ id: 't', arende: A, typ: 'tjansteutlatande' }),
			handling({ id: 'x', arende: A, typ: 'skrivelse' }),
			handling({ id: 'p1', arende: A, typ: 'protokollsutdrag' }),
			handling({ id: 'p2', arende: A, typ: 'protokoll' }),
		];
		expect(par(handlingar)).toEqual(['t handling p1']);
		expect(par(handlingar, `${A}/p2`)).toEqual(['t handling p2']);
		expect(par(handlingar.slice(0, 3))).toEqual([]);
	});

	it('follows only a link that says what was decided on, once, and to minutes that are there', () => {
		const handlingar = [
			handling({ id: 't', arende: A, typ: 'tjansteskrivelse' }),
			handling({ id: 't2', arende: A, typ: 'skrivelse' }),
			handling({ id: 'p1', arende: A, typ: 'protokoll' }),
			handling({ id: 'p2', arende: A, typ: 'protokoll' }),
		];
		const lank = (fields: Partial<Lank>): Lank => ({
			fran: `${A}/p2`,
			till: `${A}/t`,
			typ: 'beslutar-enligt',
			kalla: KALLA,
			...fields,
		});
		const med = (...lankar: Lank[]) =>
			jamforpar(A, register({ arenden: [arende({ id: A, handlingar })], lankar })).map(({ annan }) => annan);
		expect(med(lank({ citat: 'enligt' }), lank({}))).toEqual(['p2']);
		expect(med(lank({}), lank({ fran: `${A}/p1` }))).toEqual(['p2', 'p1']);
		expect(med(lank({ typ: 'namner' }))).toEqual(['p1']);
		expect(med(lank({ till: `${A}/t2` }))).toEqual(['p1']);
		expect(med(lank({ fran: `${A}/borta` }))).toEqual(['p1']);
	});

	it('pairs the summary of a report with the rest of it, where there is a rest', () => {
		const med = (rubriker: readonly (string | undefined)[], typ: Handling['typ'] = 'tjansteskrivelse') =>
			par([handling({ id: 'h', arende: A, typ, stycken: rubriker.map(rad) })]);
		expect(med(['Sammanfattning', 'Ärendet'])).toEqual(['h sammanfattning sammanfattning']);
		expect(med(['Sammanfattning', 'Sammanfattning'])).toEqual([]);
		expect(med(['Ärendet', undefined])).toEqual([]);
		expect(med(['Sammanfattning av remissen', 'Ärendet'])).toEqual([]);
		expect(med(['Sammanfattning', 'Ärendet'], 'protokoll')).toEqual([]);
	});
});
