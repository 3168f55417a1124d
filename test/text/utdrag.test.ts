import { fc } from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { utdrag } from '../../src/text/utdrag.ts';

describe('utdrag', () => {
	it('keeps a short text whole', () => {
		expect(utdrag('Ett litet stycke.', 4, 9)).toEqual({ fore: 'Ett ', ord: 'litet', efter: ' stycke.' });
	});

	it('cuts at word boundaries and marks what is left out', () => {
		const text = 'alfa beta gamma delta epsilon zeta eta theta';
		expect(utdrag(text, 16, 21, 8)).toEqual({ fore: '… gamma ', ord: 'delta', efter: ' epsilon …' });
	});

	it('always holds the stretch itself, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
				const start = a % text.length;
				const end = start + 1 + (b % (text.length - start));
				const { fore, ord, efter } = utdrag(text, start, end);
				expect(ord).toBe(text.slice(start, end));
				expect(text).toContain(fore.replace(/^… /, '') + ord + efter.replace(/ …$/, ''));
			}),
			{ seed: 1 },
		);
	});
});
