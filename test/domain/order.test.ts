import { describe, expect, it } from 'vitest';
import { compareSwedish, groupBy, sortSwedish } from '../../src/domain/order.ts';
import { fc, textOf } from '../fast-check.ts';

describe('sortSwedish()', () => {
	it('puts Å, Ä and Ö last, in that order', () => {
		expect(sortSwedish(['Öberg', 'Ärlig', 'Åberg', 'Zorn', 'Alm', 'ö', 'ä', 'å', 'z'], (s) => s)).toEqual([
			...['Alm', 'z', 'Zorn', 'å', 'Åberg', 'ä', 'Ärlig', 'ö', 'Öberg'],
		]);
	});

	it('orders numbers by value', () => {
		expect(sortSwedish(['§ 10', '§ 9', '§ 100', 's2', 's10'], (s) => s)).toEqual(['§ 9', '§ 10', '§ 100', 's2', 's10']);
	});

	it('takes é beside e, as in a Swedish dictionary', () => {
		expect(sortSwedish(['idén', 'idel', 'idé', 'idol'], (s) => s)).toEqual(['idé', 'idel', 'idén', 'idol']);
	});

	it('leaves the list that it was given as it was', () => {
		const list = ['b', 'a'];
		sortSwedish(list, (s) => s);
		expect(list).toEqual(['b', 'a']);
	});

	it('does not depend on the order it was given', () => {
		const words = ['a', 'A', 'á', 'ä', 'aa', '1', '01', '10', 'Ö', 'ö', 'o', '', ' ', '-'];
		fc.assert(
			fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
				expect(sortSwedish(shuffled, (s) => s)).toEqual(sortSwedish(words, (s) => s));
			}),
		);
	});
});

describe('compareSwedish()', () => {
	it('calls only equal texts equal', () => {
		fc.assert(
			fc.property(textOf('aAáäåö01-'), textOf('aAáäåö01-'), (a, b) => {
				expect(compareSwedish(a, b) === 0).toBe(a === b);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('groupBy()', () => {
	it('groups in the order in which each key is first met', () => {
		expect([...groupBy(['b1', 'a1', 'b2'], (s) => s.charAt(0))]).toEqual([
			['b', ['b1', 'b2']],
			['a', ['a1']],
		]);
	});

	it('keeps keys that are names of object members apart', () => {
		expect([...groupBy(['__proto__', 'constructor'], (s) => s).keys()]).toEqual(['__proto__', 'constructor']);
	});
});
