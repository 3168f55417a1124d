import { describe, expect, it } from 'vitest';
import { addYears, compareDatum, datumParts, daysBetween, isExactDay, parseDatum } from '../../src/domain/datum.ts';
import { fc, textOf } from '../fast-check.ts';
import { datum } from './values.ts';

const FORMS = [
	['2023-02-13', 'dag', '2023-02-13', '2023-02-13'],
	['2024-02-29', 'dag', '2024-02-29', '2024-02-29'],
	['2023-02', 'manad', '2023-02-01', '2023-02-28'],
	['2024-02', 'manad', '2024-02-01', '2024-02-29'],
	['1985', 'ar', '1985-01-01', '1985-12-31'],
	['0000', 'ar', '0000-01-01', '0000-12-31'],
	['194X', 'artionde', '1940-01-01', '1949-12-31'],
	['1988-21', 'arstid', '1988-03-01', '1988-05-31'],
	['1988-22', 'arstid', '1988-06-01', '1988-08-31'],
	['1988-23', 'arstid', '1988-09-01', '1988-11-30'],
	['1988-24', 'arstid', '1988-12-01', '1988-12-31'],
	['2018~', 'ar', '2018-01-01', '2018-12-31'],
	['2018-05?', 'manad', '2018-05-01', '2018-05-31'],
	['2018-05-06~', 'dag', '2018-05-06', '2018-05-06'],
	['194X~', 'artionde', '1940-01-01', '1949-12-31'],
	['1988-23~', 'arstid', '1988-09-01', '1988-11-30'],
	['2017/2018', 'intervall', '2017-01-01', '2018-12-31'],
	['2017~/2018~', 'intervall', '2017-01-01', '2018-12-31'],
	['193X/194X', 'intervall', '1930-01-01', '1949-12-31'],
	['1988-23/1989-21', 'intervall', '1988-09-01', '1989-05-31'],
	['2022-02-24/2022-03-26', 'intervall', '2022-02-24', '2022-03-26'],
	['2022-02-24/2022-02-24', 'intervall', '2022-02-24', '2022-02-24'],
	['2023-10-04/..', 'intervall', '2023-10-04', undefined],
	['../2023-10-04', 'intervall', undefined, '2023-10-04'],
	['..', 'okant', undefined, undefined],
	['../..', 'okant', undefined, undefined],
] as const;

// Made in each test: a date that is read while the file is loaded is known from then on, and no test would read it.
const anyDatum = () => fc.constantFrom(...FORMS.map(([text]) => datum(text)));

describe('parseDatum()', () => {
	it.each(FORMS)('reads %s as %s from %s to %s', (text, precision, tidigast, senast) => {
		expect(parseDatum(text)).toBe(text);
		const { ungefarlig, ...rest } = datumParts(datum(text));
		expect(rest).toEqual({ precision, ...(tidigast && { tidigast }), ...(senast && { senast }) });
		expect(ungefarlig).toBe(text.includes('~') || text.includes('?'));
	});

	it.each([
		...[
			'2023-02-29~',
			'2023-02-30?',
			'2023-02-29/2023-03-01',
			'2023-02-30',
			'2023-02-29',
			'1900-02-29',
			'2023-04-31',
			'2023-00-10',
			'2023-01-00',
			'2023-13-01',
			'2023-13',
		],
		...['2023-2-13', '2023-2', '23', '23-02-13', '20230213', '13/2 2023', '13 februari 2023', 'februari 2023'],
		...['2023-02-13T10:00', '2023-02-13T23:30:00+01:00', 'Mon Feb 13 2023'],
		...[
			'19XX',
			'1XXX',
			'XXXX',
			'1988-25',
			'1988-20',
			'2023-02-XX',
			'~2018',
			'2018%',
			'2018~~',
			'[2017,2018]',
			'Y20230',
		],
		...['2018/2017', '2023-10-05/2023-10-04', '2023/', '/2023', '2023/..2024', '2023/2024/2025', '2023-02-30/2024'],
		...['', ' ', ' 2023', '2023 ', '2023\n', '.', '...', 'okänt', '-2023', '+2023', '２０２３'],
		...['__proto__', 'constructor', 'toString'],
	])('refuses "%s"', (text) => {
		expect(parseDatum(text)).toBeUndefined();
	});

	it('gives the same answer the second time', () => {
		expect([parseDatum('2023-02-30'), parseDatum('2023-02-30')]).toEqual([undefined, undefined]);
		expect(datumParts(datum('1985'))).toEqual(datumParts(datum('1985')));
	});

	it('accepts exactly the days that the calendar has', () => {
		fc.assert(
			fc.property(
				// Year 0 is in no calendar that a source uses.
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				(y, m, d) => {
					const day = [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
					const utc = new Date(Date.UTC(2000, m - 1, d));
					utc.setUTCFullYear(y, m - 1, d);
					expect(parseDatum(day) !== undefined).toBe(utc.toISOString().slice(0, 10) === day);
				},
			),
			{ numRuns: 5000 },
		);
	});

	it('never throws, whatever the text', () => {
		fc.assert(
			fc.property(textOf('0129X-/.~? Tö'), (text) => {
				const parsed = parseDatum(text);
				expect(parsed === undefined || parsed === text).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('datumParts()', () => {
	it('refuses a text that somebody only calls a date', () => {
		expect(() => datumParts('2023-02-30' as ReturnType<typeof datum>)).toThrowErrorMatchingInlineSnapshot(
			`[TypeError: 2023-02-30 is not a Datum]`,
		);
	});

	it('never puts the latest day before the earliest', () => {
		fc.assert(
			fc.property(anyDatum(), anyDatum(), (a, b) => {
				const interval = parseDatum(`${a}/${b}`);
				if (!interval) return;
				const { tidigast, senast } = datumParts(interval);
				expect(tidigast === undefined || senast === undefined || tidigast <= senast).toBe(true);
			}),
		);
	});
});

describe('isExactDay()', () => {
	it('is true of a certain day only', () => {
		expect(FORMS.map(([text]) => text).filter((text) => isExactDay(datum(text)))).toEqual(['2023-02-13', '2024-02-29']);
	});
});

describe('compareDatum()', () => {
	it('orders by earliest possible day, dates without one last', () => {
		const texts = ['..', '2023-10-04/..', '../1900', '2023-02-13', '1985', '194X', '1988-23', '2023'];
		expect(texts.map(datum).sort(compareDatum)).toMatchInlineSnapshot(`
			[
			  "194X",
			  "1985",
			  "1988-23",
			  "2023",
			  "2023-02-13",
			  "2023-10-04/..",
			  "..",
			  "../1900",
			]
		`);
	});

	it('is a weak ordering: antisymmetric and transitive, equality included', () => {
		fc.assert(
			fc.property(anyDatum(), anyDatum(), anyDatum(), (a, b, c) => {
				expect(Math.sign(compareDatum(a, b)) + Math.sign(compareDatum(b, a))).toBe(0);
				if (compareDatum(a, b) <= 0 && compareDatum(b, c) <= 0) expect(compareDatum(a, c)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 2000 },
		);
	});

	it('sorts to the same days whatever order they came in', () => {
		const dates = FORMS.map(([text]) => datum(text));
		const days = (list: readonly (typeof dates)[number][]) =>
			[...list].sort(compareDatum).map((d) => datumParts(d).tidigast);
		fc.assert(
			fc.property(fc.shuffledSubarray(dates, { minLength: dates.length }), (shuffled) => {
				expect(days(shuffled)).toEqual(days(dates));
			}),
		);
	});
});

describe('daysBetween()', () => {
	it.each([
		['2023-02-13', '2023-02-13', 0],
		['2023-02-13', '2024-02-13', 365],
		['2024-02-13', '2025-02-13', 366],
		// The clocks go forward in between.
		['2023-03-25', '2023-03-27', 2],
		['2023-02-14', '2023-02-13', -1],
	])('counts from %s to %s: %i', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});
});

describe('addYears()', () => {
	it.each([
		['2023-02-13', 1, '2024-02-13'],
		['2024-02-29', 1, '2025-02-28'],
		['2024-02-29', 4, '2028-02-29'],
		['2096-02-29', 4, '2100-02-28'],
		['2024-02-28', 1, '2025-02-28'],
		['2024-03-01', -1, '2023-03-01'],
	])('%s plus %i is %s', (day, years, expected) => {
		expect(addYears(day, years)).toBe(expected);
	});
});
