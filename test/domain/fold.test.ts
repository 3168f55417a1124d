import { describe, expect, it } from 'vitest';
import { fold, ID_PATTERN, titelord } from '../../src/domain/fold.ts';
import { fc, textOf } from '../fast-check.ts';

const ANY_TEXT = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	textOf('aÅÄÖåäöéØæßİı- /.123'),
);

describe('fold()', () => {
	it.each([
		['KS-2022/1011', 'ks-2022-1011'],
		['Så går det', 'sa-gar-det'],
		['ÅÄÖ åäö', 'aao-aao'],
		['Källström', 'kallstrom'],
		['Trostyanets’ väg – 3', 'trostyanets-vag-3'],
		['Ærø', 'aero'],
		['Straße', 'strasse'],
		['İstanbul', 'istanbul'],
		['  -- hej --  ', 'hej'],
		['Україна', ''],
		['🙂', ''],
		['', ''],
	])('makes "%s" into "%s"', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('gives an id or nothing', () => {
		fc.assert(
			fc.property(ANY_TEXT, (text) => {
				const folded = fold(text);
				expect(folded === '' || ID_PATTERN.test(folded)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(ANY_TEXT, (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('does not see how letters are composed', () => {
		fc.assert(
			fc.property(ANY_TEXT, (text) => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('ID_PATTERN', () => {
	it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'å', 'a b', 'a_b', 'a.b', '../a', 'a/b', 'a\n'])(
		'refuses "%s"',
		(text) => {
			expect(ID_PATTERN.test(text)).toBe(false);
		},
	);
});

it('a folder is named by the words that say what a title is about, short ones too', () => {
	expect(titelord('Bygg en bro över ån till lekplatsen vid skolan', 4)).toEqual(['bygg', 'bro', 'an', 'lekplatsen']);
	expect(titelord('Om och till', 4)).toEqual([]);
});
