import { expect, test } from 'vitest';
import { packaOrd, packaUppOrd } from '../../src/search/ordlistor.ts';
import { fc } from '../fast-check.ts';

test('words come out of a packed list as they went in', () => {
	const word = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\n\r]/.test(text));
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const packed = Buffer.from(packaOrd(words)).toString();
			expect(packaUppOrd(packed)).toEqual(words);
		}),
	);
});

test('letters of two units that begin alike are not parted', () => {
	const words = ['\u{10330}', '\u{10331}', '\u{10331}\u{10330}'];
	expect(packaUppOrd(Buffer.from(packaOrd(words)).toString())).toEqual(words);
});

test('a list of words that begin alike takes less than half of what they are', () => {
	const words = ['vägbelysning', 'vägbelysningar', 'vägbelysningen', 'vägbelysningens', 'vägbom', 'vägbommar'];
	expect(packaOrd(words).length).toBeLessThan(words.join('\n').length / 2);
});
