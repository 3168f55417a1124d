import { describe, expect, it } from 'vitest';
import * as reading from '../../src/references/reading.ts';
import { tokenize } from '../../src/references/tokens.ts';

describe('how a token stands to the one before it', () => {
	const stands = (text: string, i = 1) => {
		const tokens = tokenize(text);
		expect(reading.follows(tokens, i)).toBe(reading.isGlued(tokens, i) || reading.isSpaced(tokens, i));
		return reading.isGlued(tokens, i) ? 'glued' : reading.isSpaced(tokens, i) ? 'spaced' : 'apart';
	};

	it.each([
		['35§', 'glued'],
		['35 §', 'spaced'],
		['35\u00A0§', 'spaced'],
		['35\n§', 'spaced'],
		['35 \n  §', 'spaced'],
		['35\n\n§', 'apart'],
		['35 \n \n §', 'apart'],
		[`35${' '.repeat(12)}§`, 'spaced'],
		[`35${' '.repeat(13)}§`, 'apart'],
	])('in %j the sign is %s', (text, expected) => {
		expect(stands(text)).toBe(expected);
	});

	it('the first token and what is beyond the last stand apart', () => {
		expect([-1, 0, 2, 3].map((i) => stands('35 §', i))).toEqual(['apart', 'apart', 'apart', 'apart']);
	});
});

describe('isSign() and isDash()', () => {
	it('know a sign that follows what stands before it', () => {
		const sign = (text: string) => reading.isSign(tokenize(text), 1, '§');
		expect(['35 §', '35§', '35 %', '35\n\n§', '35 ss'].map(sign)).toEqual([true, true, false, false, false]);
	});

	it('know hyphens and dashes of all kinds', () => {
		const dash = (text: string) => reading.isDash(tokenize(text), 1);
		expect(['4-9', '4 – 9', '4—9', '4\u20119', '4\u22129'].map(dash)).toEqual([true, true, true, true, true]);
		expect(['4/9', '4 9', '4\n\n–9'].map(dash)).toEqual([false, false, false]);
	});
});

describe('isCapitalized()', () => {
	it.each(['Anna', 'A', 'Zackarias', 'Åsa', 'Österby', 'ÉTIENNE', '𐐀', 'Ægir'])('%s is', (word) => {
		expect(reading.isCapitalized(tokenize(word), 0)).toBe(true);
	});

	it.each(['anna', 'aNNA', 'zackarias', 'åsa', 'åSA', 'éTIENNE', '2A', '§A', '𐐨', ''])('%j is not', (word) => {
		expect(reading.isCapitalized(tokenize(word), 0)).toBe(false);
	});

	it('looks at the word itself, wherever it stands', () => {
		const tokens = tokenize('Åsa åker Österut');
		expect([0, 1, 2].map((i) => reading.isCapitalized(tokens, i))).toEqual([true, false, true]);
	});
});

describe('opensWord() and closesWord()', () => {
	it.each([
		['Ek', 0, true, true],
		['Berg Ek', 1, true, true],
		['(Ek)', 1, true, true],
		['Berg/Ek', 2, true, true],
		['Berg-Ek', 2, false, true],
		['Berg-Ek', 0, true, false],
		['Berg -Ek', 2, true, true],
		['35Ek', 1, false, true],
		['Ek35', 0, true, true],
		['35Ek', 0, true, false],
	])('in %j token %i opens a word: %s, and closes one: %s', (text, i, opens, closes) => {
		const tokens = tokenize(text);
		expect([reading.opensWord(tokens, i), reading.closesWord(tokens, i)]).toEqual([opens, closes]);
	});
});

describe('numberAt() and yearAt()', () => {
	it.each([
		['35', 2, 35],
		['5', 2, 5],
		['100', 3, 100],
		['100', 2, undefined],
		['05', 2, undefined],
		['0', 2, undefined],
		['a', 2, undefined],
		['§', 2, undefined],
		['', 2, undefined],
		['1'.repeat(65), 99, undefined],
	])('reads %j with at most %i digits as %s', (text, digits, expected) => {
		expect(reading.numberAt(tokenize(text), 0, digits)).toBe(expected);
	});

	it.each([
		['1985', '1985'],
		['2024', '2024'],
		['0985', undefined],
		['3024', undefined],
		['985', undefined],
		['12024', undefined],
		['20245', undefined],
		['år', undefined],
	])('reads %j as the year %s', (text, expected) => {
		expect(reading.yearAt(tokenize(text), 0)).toBe(expected);
	});
});

describe('skipStop()', () => {
	it.each([
		['kap.', 2],
		['kap', 1],
		['kap .', 1],
		['kap,', 1],
		['kap§', 1],
	])('in %j goes on from token %i', (text, expected) => {
		expect(reading.skipStop(tokenize(text), 1)).toBe(expected);
	});
});
