import { describe, expect, it } from 'vitest';
import { hasParagraf, parseParagrafer } from '../../src/domain/paragrafer.ts';

describe('parseParagrafer()', () => {
	it('reads numbers, letters and ranges of either', () => {
		expect(parseParagrafer('1-16, 16 a, 17–18, 26 a-26 q')).toEqual([
			{ fran: { nummer: 1 }, till: { nummer: 16 } },
			{ fran: { nummer: 16, bokstav: 'a' }, till: { nummer: 16, bokstav: 'a' } },
			{ fran: { nummer: 17 }, till: { nummer: 18 } },
			{ fran: { nummer: 26, bokstav: 'a' }, till: { nummer: 26, bokstav: 'q' } },
		]);
	});

	it('takes one that begins where it ends, and one letter without a space', () => {
		expect(parseParagrafer('5-5, 7a-7a,9 – 10')).toEqual([
			{ fran: { nummer: 5 }, till: { nummer: 5 } },
			{ fran: { nummer: 7, bokstav: 'a' }, till: { nummer: 7, bokstav: 'a' } },
			{ fran: { nummer: 9 }, till: { nummer: 10 } },
		]);
	});

	it.each([
		'1, x',
		'x, 1',
		'1 a-3',
		'§ 1',
		'1  a',
		'1 ab',
		'1 A',
		'3 b-3 a',
		'',
		'1-',
		'-1',
		'5-4',
		'1-16 a',
		'1-1 a',
		'1 a-1',
		'16 a-17 b',
		'26 c-26 a',
		'1-2-3',
		'1;2',
		'ett',
		'1 §',
		'12345',
	])('refuses "%s"', (text) => {
		expect(parseParagrafer(text)).toBeUndefined();
	});
});

describe('hasParagraf()', () => {
	const spans = parseParagrafer('1-16, 16 a, 17-18, 26 a-26 q, 30 c-30 e') ?? [];

	it.each([
		[{ nummer: 1 }, true],
		[{ nummer: 18 }, true],
		[{ nummer: 19 }, false],
		[{ nummer: 26 }, false],
		[{ nummer: 16, bokstav: 'a' }, true],
		[{ nummer: 16, bokstav: 'b' }, false],
		[{ nummer: 3, bokstav: 'a' }, false],
		[{ nummer: 0 }, false],
		[{ nummer: 16 }, true],
		[{ nummer: 17 }, true],
		[{ nummer: 25, bokstav: 'k' }, false],
		[{ nummer: 26, bokstav: 'a' }, true],
		[{ nummer: 26, bokstav: 'q' }, true],
		[{ nummer: 26, bokstav: 'k' }, true],
		[{ nummer: 26, bokstav: 'r' }, false],
		[{ nummer: 30, bokstav: 'b' }, false],
		[{ nummer: 30, bokstav: 'c' }, true],
	])('%o: %s', (paragraf, expected) => {
		expect(hasParagraf(spans, paragraf)).toBe(expected);
	});
});
