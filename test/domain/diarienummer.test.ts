import { describe, expect, it } from 'vitest';
import { diarienummerKey, parseDiarienummer } from '../../src/domain/diarienummer.ts';
import { ID_PATTERN } from '../../src/domain/fold.ts';
import { fc, textOf } from '../fast-check.ts';

/** Every form seen in the municipalities' own documents, with the municipality. */
const SEEN = [
	['KS-2022/1011.107', 'ks-2022-1011', '107'], // Huddinge
	['KS-2018/2972.182', 'ks-2018-2972', '182'],
	['KS 2014/742.912', 'ks-2014-742', '912'],
	['KS-2014/742.912', 'ks-2014-742', '912'],
	['KS-2015/31', 'ks-2015-31', undefined],
	['2018/KS 0290 10', 'ks-2018-290', '10'], // Tyresö
	['2013-KS0548/003', 'ks-2013-548', '003'],
	['KS/2016:51', 'ks-2016-51', undefined],
	['KS 2018/911', 'ks-2018-911', undefined],
	['ITVT 7/2019', 'itvt-2019-7', undefined], // Herrljunga
	['2016-000003', '2016-3', undefined], // Härnösand
	['2022-00001', '2022-1', undefined], // Söderköping
	['2021/101', '2021-101', undefined], // Kinda
	['2014/304', '2014-304', undefined], // Åstorp
	['KS/2019/0001/0009', 'ks-2019-1', '0009'],
	['KS 2023-00123', 'ks-2023-123', undefined],
	['BÄN-2020/5', 'ban-2020-5', undefined],
] as const;

describe('parseDiarienummer()', () => {
	it.each(SEEN)('reads %s', (ra, key, klass) => {
		const nummer = parseDiarienummer(ra);
		expect(nummer?.ra).toBe(ra);
		expect(nummer?.klass).toBe(klass);
		expect(nummer && diarienummerKey(nummer)).toBe(key);
	});

	it.each([
		['Dnr KS-2022/1011.107', 'ks-2022-1011'],
		['Dnr: KS 2018/911', 'ks-2018-911'],
		['Dnr:KS 2018/911', 'ks-2018-911'],
		['\tDNR  2021/101', '2021-101'],
		['Diarienummer: KS-2015/31', 'ks-2015-31'],
		['diarienr. 2021/101', '2021-101'],
		['  KS  2018/911 ', 'ks-2018-911'],
		['KS\u00A02018/911', 'ks-2018-911'],
		['KS\u20112022/1011', 'ks-2022-1011'],
		['KS–2022/1011.107', 'ks-2022-1011'],
	])('reads "%s" and keeps it as it was printed', (ra, key) => {
		const nummer = parseDiarienummer(ra);
		expect(nummer && { ra: nummer.ra, key: diarienummerKey(nummer) }).toEqual({ ra, key });
	});

	it('takes the number apart', () => {
		expect(parseDiarienummer('KS-2022/1011.107')).toEqual({
			ra: 'KS-2022/1011.107',
			organ: 'KS',
			ar: 2022,
			lopnummer: 1011,
			klass: '107',
		});
		expect(parseDiarienummer('2014/304')).toEqual({ ra: '2014/304', ar: 2014, lopnummer: 304 });
	});

	it.each([
		...['§ 63/20', '§ 63', '63/20', 'KS 2023', 'KS', '2023', '2022.10', '0435', 'KS-2022', 'KS-2022/', '/1011'],
		...['ks-2022/1011', 'KS-22/1011', 'KS-1811/5', 'KS-2022/1011.', 'KS-2022/1011.107x', 'KS-2022/12345678'],
		...[
			'KS_2022/1011',
			'KS–2022–1011–107',
			'2023-02-13',
			'2023-10-04/..',
			'12:30',
			'SFS 2009:47',
			'2017:725',
			'070-123 45 67',
			'',
			' ',
			'Dnr',
			'Dnr:',
		],
	])('does not read "%s" as one', (text) => {
		expect(parseDiarienummer(text)).toBeUndefined();
	});

	it('never throws, and gives a key that can be an address', () => {
		const text = textOf('KSÅ 0129-/.:–§Dnr');
		fc.assert(
			fc.property(text, (ra) => {
				const nummer = parseDiarienummer(ra);
				if (!nummer) return;
				expect(nummer.ra).toBe(ra);
				expect(diarienummerKey(nummer)).toMatch(ID_PATTERN);
			}),
			{ numRuns: 5000 },
		);
	});

	it('reads every number that can be put together, and finds its parts again', () => {
		const part = {
			organ: fc.constantFrom('KS', 'KF', 'BÄN', 'ITVT'),
			ar: fc.integer({ min: 1900, max: 2099 }),
			lopnummer: fc.integer({ min: 1, max: 9_999_999 }),
			klass: fc.constantFrom('', '.1', '.107', '.10.2'),
		};
		fc.assert(
			fc.property(fc.record(part), ({ organ, ar, lopnummer, klass }) => {
				const forms = [
					`${organ}-${ar}/${lopnummer}${klass}`,
					`${organ}/${ar}:${lopnummer}`,
					`${organ} ${lopnummer}/${ar}`,
				];
				for (const form of forms) expect(parseDiarienummer(form)).toMatchObject({ organ, ar, lopnummer });
			}),
		);
	});

	// With a nested quantifier, or one that tries again from each place, none of these would come back.
	it.each([
		['spaces', ' '.repeat(1_000_000)],
		['"Dnr" and spaces', `Dnr${' '.repeat(1_000_000)}x`],
		['dots', `KS-2022/1${'.1'.repeat(500_000)}x`],
		['digits', `KS-2022/${'1'.repeat(1_000_000)}`],
		['hyphens', `KS${'-'.repeat(1_000_000)}`],
		['dashes', `KS${'\u2013'.repeat(1_000_000)}`],
	])('comes back from a million %s', (_, text) => {
		expect(parseDiarienummer(text)).toBeUndefined();
	});
});

describe('diarienummerKey()', () => {
	it('is the same with and without class code, hyphen and leading noughts', () => {
		const forms = [
			'KS-2022/1011.107',
			'KS 2022/1011',
			'KS-2022/1011',
			'KS/2022:1011',
			'KS 1011/2022',
			'2022/KS 01011 10',
		];
		expect(new Set(forms.map((ra) => keyOf(ra)))).toEqual(new Set(['ks-2022-1011']));
	});

	it('differs by organ, year and serial, for each nämnd keeps a series of its own', () => {
		const forms = ['KS-2022/1', 'BUN-2022/1', 'KS-2023/1', 'KS-2022/2', '2022/1'];
		expect(new Set(forms.map((ra) => keyOf(ra))).size).toBe(5);
	});
});

function keyOf(ra: string): string | undefined {
	const nummer = parseDiarienummer(ra);
	return nummer && diarienummerKey(nummer);
}
