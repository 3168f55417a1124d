import { expect, test } from 'vitest';
import { flaggorI, ovrigtI, packa, packaPar, parUr, titelI } from '../../src/search/index/packat.ts';
import { fc } from '../fast-check.ts';

test('what is counted of a word is one small number, and comes out as it went in', () => {
	const counts = fc.record({
		flaggor: fc.nat(63),
		titel: fc.nat(1023),
		ovrigt: fc.nat(16_383),
	});
	fc.assert(
		fc.property(counts, (given) => {
			const tal = packa(given);
			expect(tal).toBeLessThan(2 ** 30);
			expect({ flaggor: flaggorI(tal), titel: titelI(tal), ovrigt: ovrigtI(tal) }).toEqual(given);
		}),
	);
	const all = packa({ flaggor: 1, titel: 5000, ovrigt: 20_000_000 });
	expect([flaggorI(all), titelI(all), ovrigtI(all)]).toEqual([1, 1023, 16_383]);
});

test('numbers of pairs come out in order, each once', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (par) => {
			expect([...parUr(packaPar([...par, ...par]))]).toEqual([...new Set(par)].sort((a, b) => a - b));
		}),
	);
});
