import { describe, expect, test } from 'vitest';
import { identiteter } from '../../../src/search/sprak/identitet.ts';

const all = (text: string): string[] => identiteter(text).flatMap(({ nycklar }) => nycklar);

describe('identifiers and dates', () => {
	test.each([
		'KS-2022/1011.107',
		'KS 2022/1011.107',
		'KS-2022/1011',
		'KS 2022/1011',
		'KS2022/1011',
		'ks 2022/1011',
		'ks20221011',
		'dnr KS 2022/1011',
		'KS/2022:1011',
		'KS 2022:1011',
		'ks2022:1011',
		'2022/KS 1011',
		'KS 2022-01011',
	])('read %s as the number it is', (text) => {
		expect(all(text)).toEqual(['#dks2022/1011', '#d2022/1011']);
	});

	test.each(['2022/1011', 'dnr 2022/1011', 'Diarienummer: 2022/1011.107'])('read %s without its organ', (text) => {
		expect(all(text)).toEqual(['#d2022/1011']);
	});

	test.each(['2009:47', 'SFS 2009:47', 'lag (2009:47) om befogenheter'])('read the statute in %s', (text) => {
		expect(all(text)).toEqual(['#s2009:47']);
	});

	test.each(['6 mars 2024', '2024-03-06', '20240306', 'den 6:e mars 2024', '6/3 2024', '6 mar. 2024'])(
		'read the day in %s',
		(text) => {
			expect(all(text)).toEqual(['#t2024-03-06', '#t2024-03']);
		},
	);

	test('read a month, and no day that cannot be', () => {
		expect(all('mars 2024')).toEqual(['#t2024-03']);
		expect(all('2024-13-40')).toEqual([]);
	});

	test.each(['5 kap. 4–9 §§', '5 kap 4-9 §§', '5 kap. 4 – 9 §§'])('read the paragraphs in %s', (text) => {
		expect(all(text)).toEqual(['#p5:4-9', '#p5:4']);
	});

	test.each(['§ 144', '§144', '144 §'])('read the number in %s', (text) => {
		expect(all(text)).toEqual(['#p§144']);
	});

	test.each(['den 2022', 'år 2024', 'våren 2024', '20 000 kronor', 'version 1.2', 'mars', 'sid 12/2023x'])(
		'find nothing in %s',
		(text) => {
			expect(all(text)).toEqual([]);
		},
	);

	test('say where they stand, and never overlap', () => {
		const text = 'Dnr KS-2022/1011.107, den 6 mars 2024, enligt 5 kap. 4–9 §§ lagen (2009:47).';
		expect(identiteter(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'KS-2022/1011.107',
			'6 mars 2024',
			'5 kap. 4–9 §§',
			'2009:47',
		]);
	});
});
