import { describe, expect, it } from 'vitest';
import { ORD, ordBland } from '../../../../src/check/regler/stod/ord-bland.ts';
import { fc } from '../../../fast-check.ts';

describe('which words stand in texts', () => {
	it('are those that stand whole, in any of them', () => {
		const texts = ['Vänorter, och vänort!', 'K&N i 2010-talet'];
		const wanted = ['vänort', 'Vänort', 'och', 'K&N', '2010', 'talet', '20', 'tal', ''];
		expect([...ordBland(wanted, texts)].sort()).toEqual(['2010', 'K&N', 'och', 'talet', 'vänort']);
	});

	it('are told apart when their sums are the same', () => {
		// 31 × "B" + "c" is 31 × "C" + "D".
		expect([...ordBland(['Bc', 'CD'], ['CD'])]).toEqual(['CD']);
		expect([...ordBland(['Bc'], ['CD'])]).toEqual([]);
		expect([...ordBland(['Bc', 'CD'], ['Bc CD CD'])].sort()).toEqual(['Bc', 'CD']);
	});

	it('are the words that the pattern finds, whatever signs there are', () => {
		const sign = fc.constantFrom(
			'a',
			'å',
			'é',
			'e\u0301',
			'𝒜',
			'😀',
			'\uD83D',
			'\uDC00',
			'\uDFFF',
			'\uD835',
			'5',
			'&',
			'-',
			' ',
			'\n',
			'Ж',
		);
		const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 6 }), (texts, wanted) => {
				const words = new Set(texts.flatMap((one) => one.match(ORD) ?? []));
				const asked = [...wanted, ...texts.flatMap((one) => one.split(/[ -]/))];
				expect(ordBland(asked, texts)).toEqual(new Set(asked.filter((word) => words.has(word))));
			}),
		);
	});
});
