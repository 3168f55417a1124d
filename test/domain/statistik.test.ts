import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import {
	beslutPerOrgan,
	handlaggningstider,
	luckorI,
	utfallAv,
	utfallPerAr,
	utfallPerOrgan,
	utfallPerTyp,
	yrkandenMedParti,
	yrkandenPerParti,
} from '../../src/domain/statistik.ts';
import { arende, beslut, datum, handelse, handling, KALLA, register, yrkande } from './values.ts';

/** An ärende that was raised on a day and finally decided on another; `undefined` for not yet. */
function fall(id: string, vackt: string, avgjort?: string): Arende {
	const slut = avgjort === undefined ? [] : [beslut({ id: 'b', niva: 'slutligt', datum: datum(avgjort) })];
	return arende({
		id,
		handelser: [handelse({ id: 'vackt', typ: 'vackt', steg: 'vackt', datum: datum(vackt) })],
		handlingar: [handling({ id: 'h1', arende: id, typ: 'protokollsutdrag', beslut: slut })],
	});
}

describe('handlaggningstider()', () => {
	it('knows nothing of no ärenden, and counts those that cannot be counted', () => {
		expect(handlaggningstider([])).toEqual({ n: 0, utan: 0, halvar: [0, 0, 0, 0, 0, 0] });
		const none = handlaggningstider([fall('a', '2020-01-01')]);
		expect(none).toMatchObject({ n: 0, utan: 1 });
		expect(Object.keys(none)).not.toContain('median');
		expect(Object.keys(none)).not.toContain('kortast');
		expect(Object.keys(none)).not.toContain('langst');
	});

	it('gives the shortest, the longest and the one in the middle, in whatever order they come', () => {
		const tio = fall('a', '2020-01-01', '2020-01-11');
		const tjugo = fall('b', '2020-01-01', '2020-01-21');
		const hundra = fall('c', '2020-01-01', '2020-04-10');
		expect(handlaggningstider([hundra, tio, tjugo])).toMatchObject({ n: 3, kortast: 10, langst: 100, median: 20 });
		// Between the two in the middle, where there is none.
		expect(handlaggningstider([hundra, tio])).toMatchObject({ n: 2, kortast: 10, langst: 100, median: 55 });
		expect(handlaggningstider([tio])).toMatchObject({ n: 1, kortast: 10, langst: 10, median: 10 });
		expect(handlaggningstider([tio, fall('d', '2020-01-01')])).toMatchObject({ n: 1, utan: 1, median: 10 });
	});

	it('counts by half years, the last of them and all that is longer together', () => {
		const { halvar } = handlaggningstider([
			fall('a', '2020-01-01', '2020-01-11'),
			fall('b', '2020-01-01', '2020-03-01'),
			fall('c', '2020-01-01', '2020-12-01'),
			fall('d', '1990-01-01', '2020-12-01'),
		]);
		expect(halvar[0]).toBe(2);
		expect(halvar[1]).toBe(1);
		expect(halvar.at(-1)).toBe(1);
		expect(halvar.reduce((sum, n) => sum + n, 0)).toBe(4);
	});

	it.each([
		['2020-01-01', 0],
		['2020-07-01', 0],
		['2020-07-02', 1],
		['2020-12-31', 1],
		['2021-01-01', 2],
		['2022-07-02', 4],
		['2022-07-03', 5],
		['2023-01-01', 5],
	])('puts what was raised on 2020-01-01 and decided on %s in half year %i', (dag, at) => {
		const { halvar } = handlaggningstider([fall('a', '2020-01-01', dag)]);
		expect(halvar).toEqual([0, 1, 2, 3, 4, 5].map((i) => (i === at ? 1 : 0)));
	});

	it('rounds the middle of two to whole days, and takes the two that stand in the middle of four', () => {
		const efter = (id: string, dag: string) => fall(id, '2020-01-01', dag);
		const fyra = [
			efter('a', '2020-01-02'),
			efter('b', '2020-01-04'),
			efter('c', '2020-01-09'),
			efter('d', '2020-03-01'),
		];
		expect(handlaggningstider(fyra)).toMatchObject({ median: 6, kortast: 1, langst: 60 });
	});
});

/** An ärende with final decisions and proposals by these organs, in this order. */
function avgjort(id: string, fields: Partial<Arende>, ...av: readonly (readonly ['slutligt' | 'forslag', string])[]) {
	return arende({
		id,
		...fields,
		handlingar: [
			handling({
				id: 'p',
				arende: id,
				beslut: av.map(([niva, organ], i) => beslut({ id: `b${String(i)}`, niva, organ })),
			}),
		],
	});
}

describe('utfallAv()', () => {
	it('has no rows for no ärenden', () => {
		expect(utfallAv([])).toEqual({ n: 0, rader: [] });
	});

	it('tells a final decision whose outcome nobody has read from none, and a proposal is none', () => {
		expect(utfallAv([avgjort('a', {}, ['slutligt', 'kf'])]).rader).toEqual([{ id: 'okant', antal: 1 }]);
		expect(utfallAv([avgjort('a', {}, ['forslag', 'ks'])]).rader).toEqual([{ id: 'utan', antal: 1 }]);
		expect(utfallAv([avgjort('a', {})]).rader).toEqual([{ id: 'utan', antal: 1 }]);
		expect(utfallAv([avgjort('a', { utfall: 'avslagen' }, ['slutligt', 'kf'])]).rader).toEqual([
			{ id: 'avslagen', antal: 1 },
		]);
	});

	it('puts the most frequent first, and those that are as many in order of id', () => {
		const utfall = ['bifallen', 'avskriven', 'avslagen', 'bifallen', 'avslagen'] as const;
		expect(utfallAv(utfall.map((u, i) => arende({ id: String(i), utfall: u })))).toEqual({
			n: 5,
			rader: [
				{ id: 'avslagen', antal: 2 },
				{ id: 'bifallen', antal: 2 },
				{ id: 'avskriven', antal: 1 },
			],
		});
	});
});

describe('outcomes by group', () => {
	it('puts the kind with most ärenden first, and kinds of as many in order of id', () => {
		const typer = ['remiss', 'fraga', 'motion', 'motion'] as const;
		const found = utfallPerTyp(typer.map((typ, i) => arende({ id: String(i), typ, utfall: 'bifallen' })));
		expect(found).toEqual([
			{ id: 'motion', n: 2, rader: [{ id: 'bifallen', antal: 2 }] },
			{ id: 'fraga', n: 1, rader: [{ id: 'bifallen', antal: 1 }] },
			{ id: 'remiss', n: 1, rader: [{ id: 'bifallen', antal: 1 }] },
		]);
		expect(utfallPerTyp([])).toEqual([]);
	});

	it('groups by the year of raising, oldest first whatever their number, and those without a certain day last', () => {
		const found = utfallPerAr([
			fall('a', '2024', '2024-06-01'),
			fall('b', '2022-12-31'),
			fall('c', '2022-01-01'),
			fall('d', '2021-05-05', '2022-05-05'),
			arende({ id: 'e' }),
		]);
		expect(found.map(({ id, n }) => [id, n])).toEqual([
			['2021', 1],
			['2022', 2],
			['utan', 2],
		]);
		expect(found[0]?.rader).toEqual([{ id: 'okant', antal: 1 }]);
	});

	it('groups by the organ that decided last, and leaves out what is not decided', () => {
		const found = utfallPerOrgan([
			avgjort('a', { utfall: 'bifallen' }, ['slutligt', 'namnd'], ['slutligt', 'kf'], ['forslag', 'ks']),
			avgjort('b', { utfall: 'avslagen' }, ['slutligt', 'namnd']),
			avgjort('c', { utfall: 'avslagen' }, ['slutligt', 'kf']),
			avgjort('d', { utfall: 'avslagen' }, ['slutligt', 'au']),
			avgjort('e', { utfall: 'avslagen' }, ['forslag', 'ks']),
			avgjort('f', {}),
		]);
		expect(found.map(({ id, n }) => [id, n])).toEqual([
			['kf', 2],
			['au', 1],
			['namnd', 1],
		]);
		expect(found[0]?.rader).toEqual([
			{ id: 'avslagen', antal: 1 },
			{ id: 'bifallen', antal: 1 },
		]);
	});
});

describe('yrkandenPerParti()', () => {
	const parti = (id: string) => ({ id, beteckning: id.toUpperCase(), former: [], kallor: [] });
	const av = [
		{ person: 'a', parti: 'l' },
		{ person: 'b', parti: 'l' },
	];

	it('counts a yrkande or a reservation of two of a party once, and the same name in two ärenden as two', () => {
		const reservation = { av, lydelse: 'Nej.', kalla: KALLA };
		const i = (id: string, utfall: 'vann' | 'foll') =>
			arende({
				id,
				handlingar: [
					handling({
						id: 'p',
						arende: id,
						undertecknare: [{ parti: 'm', kalla: KALLA }],
						yrkanden: [yrkande({ id: 'y', av, utfall })],
						beslut: [beslut({ id: 'b', reservationer: [reservation] })],
					}),
				],
			});
		const reg = register({
			arenden: [i('x', 'vann'), i('z', 'foll')],
			partier: [parti('l'), parti('m'), parti('s')],
		});
		// One reservation that two ärenden share is one; a party that only signs has asked for nothing.
		expect(yrkandenPerParti(reg)).toEqual([
			{
				parti: 'l',
				n: 2,
				utfall: {
					n: 2,
					rader: [
						{ id: 'foll', antal: 1 },
						{ id: 'vann', antal: 1 },
					],
				},
				reservationer: 1,
			},
		]);
	});

	it('counts a yrkande of people from two parties at both, and once in all', () => {
		const h = handling({
			id: 'p',
			arende: 'x',
			yrkanden: [
				yrkande({ id: 'y', av: [{ parti: 'v' }, { parti: 'm' }] }),
				yrkande({ id: 'z', av: [{ person: 'a' }] }),
			],
		});
		const reg = register({ arenden: [arende({ id: 'x', handlingar: [h] })], partier: [parti('v'), parti('m')] });
		expect(yrkandenPerParti(reg).map(({ n }) => n)).toEqual([1, 1]);
		expect(yrkandenMedParti(reg)).toBe(1);
	});

	it('has a party that only asked, and one that only dissented', () => {
		const h = handling({
			id: 'p',
			arende: 'x',
			yrkanden: [yrkande({ id: 'y', av: [{ parti: 'v' }] })],
			beslut: [beslut({ id: 'b', reservationer: [{ av: [{ parti: 'm' }], lydelse: 'Nej.', kalla: KALLA }] })],
		});
		const reg = register({ arenden: [arende({ id: 'x', handlingar: [h] })], partier: [parti('v'), parti('m')] });
		expect(yrkandenPerParti(reg).map(({ parti: id, n, reservationer }) => [id, n, reservationer])).toEqual([
			['m', 0, 1],
			['v', 1, 0],
		]);
	});
});

describe('beslutPerOrgan()', () => {
	it('counts proposals, final decisions and those with a reservation, and leaves out organs without any', () => {
		const reservationer = [{ av: [{ parti: 'm' }], lydelse: 'Nej.', kalla: KALLA }];
		const h = handling({
			id: 'p',
			arende: 'x',
			beslut: [
				beslut({ id: '1', organ: 'ks' }),
				beslut({ id: '2', organ: 'ks', niva: 'utkast', reservationer: [...reservationer, ...reservationer] }),
				beslut({ id: '3', organ: 'ks', niva: 'slutligt' }),
				beslut({ id: '4', organ: 'kf', niva: 'slutligt' }),
			],
		});
		const organ = (id: string) => ({ id, namn: id, former: [], typ: 'annat' as const, kallor: [] });
		const reg = register({
			arenden: [arende({ id: 'x', handlingar: [h] })],
			organ: [organ('ks'), organ('kf'), organ('namnd')],
		});
		expect(beslutPerOrgan(reg)).toEqual([
			{ organ: 'kf', forslag: 0, slutliga: 1, reservationer: 0 },
			{ organ: 'ks', forslag: 2, slutliga: 1, reservationer: 1 },
		]);
	});
});

describe('luckorI()', () => {
	it('counts ärenden with a gap of a kind once, wherever it is named, and those with none', () => {
		const lucka = (vad: 'beslut' | 'datum') => ({ vad, text: 'Saknas.' });
		const found = luckorI([
			arende({ id: 'a', saknas: [lucka('datum')], handlingar: [handling({ id: 'h', saknas: [lucka('datum')] })] }),
			arende({ id: 'b', handlingar: [handling({ id: 'h', saknas: [lucka('beslut'), lucka('datum')] })] }),
			arende({ id: 'c' }),
		]);
		expect(found).toEqual({
			n: 3,
			rader: [
				{ id: 'datum', antal: 2 },
				{ id: 'beslut', antal: 1 },
			],
			medLucka: 2,
		});
		expect(luckorI([])).toEqual({ n: 0, rader: [], medLucka: 0 });
	});
});
