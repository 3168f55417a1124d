import { describe, expect, test } from 'vitest';
import { foljder, ordtal, parI, partal } from '../../../src/search/sprak/par.ts';
import { ordI, sammanskrivna } from '../../../src/search/sprak/ord.ts';
import { fc } from '../../fast-check.ts';

const par = (text: string): number[] => {
	const ord = ordI(text);
	const hela = sammanskrivna(text, ord).map(({ ord, plats }) => [plats, ordtal(ord)] as const);
	return parI(
		ord.map(({ ord }) => ordtal(ord)),
		new Map(hela),
	);
};
const tal = (a: string, b: string): number => partal(ordtal(a), ordtal(b));

describe('words beside each other', () => {
	test('are told of in their order, whatever their diacritics', () => {
		expect(par('Fullmäktige avslår motionen.')).toEqual([tal('fullmäktige', 'avslår'), tal('avslår', 'motionen')]);
		expect(tal('fullmaktige', 'avslar')).toBe(tal('fullmäktige', 'avslår'));
		expect(tal('avslår', 'motionen')).not.toBe(tal('motionen', 'avslår'));
		expect(tal('motionen', 'avslås')).not.toBe(tal('motionen', 'avslår'));
	});

	test('are told of both apart and as one where a hyphen parts them', () => {
		for (const text of ['en ny e-tjänst för bygglov', 'en ny etjänst för bygglov'])
			for (const pair of [tal('ny', 'etjänst'), tal('etjänst', 'för')]) expect(par(text)).toContain(pair);
		expect(par('en ny e-tjänst för bygglov')).toContain(tal('e', 'tjänst'));
		expect(par('barn- och ungdom')).toEqual([tal('barn', 'och'), tal('och', 'ungdom')]);
	});

	test('of a phrase are followed in each way that its hyphens allow', () => {
		expect(foljder('den nya e-tjänsten')).toEqual([
			['den', 'nya', 'e', 'tjänsten'],
			['den', 'nya', 'etjänsten'],
		]);
		expect(foljder('plan- och bygglagen')).toEqual([['plan', 'och', 'bygglagen']]);
		expect(foljder(' – ')).toEqual([[]]);
	});

	test('have numbers that seldom are the same', () => {
		const words = Array.from({ length: 300 }, (_, i) => ordtal(`ord${String(i)}`));
		const all = words.flatMap((a) => words.map((b) => partal(a, b)));
		expect(new Set(all).size).toBeGreaterThan(all.length - 5);
		// Files hold about as many each.
		const files = Map.groupBy(all, (one) => one >>> 28);
		expect(files.size).toBe(16);
		for (const own of files.values()) expect(own.length).toBeLessThan((all.length / 16) * 1.1);
	});

	test('are read from any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const one of par(text)) expect(one).toBeGreaterThanOrEqual(0);
				expect(foljder(text).length).toBeLessThanOrEqual(2);
			}),
		);
	});
});
