import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { diffWords, type Part } from '../../src/compare/word-diff.ts';
import { fc } from '../fast-check.ts';

const texts = fc.array(fc.constantFrom('och', 'att', 'vänort', 'vanort', 'beslut', 'nämnden', 'rn'), { maxLength: 40 });

describe('diffWords', () => {
	it('keeps every word of both texts, in order, and takes away before it adds', () => {
		fc.assert(
			fc.property(texts, texts, (fran, till) => {
				const parts = diffWords(fran, till) ?? [];
				expect(wordsOf(parts, 'till')).toEqual(fran);
				expect(wordsOf(parts, 'bort')).toEqual(till);
				const kinds = parts.map(({ slag }) => slag);
				for (const [i, slag] of kinds.entries()) {
					expect(slag).not.toBe(kinds[i + 1]);
					if (slag === 'till') expect(kinds[i + 1]).not.toBe('bort');
				}
			}),
		);
	});

	it('finds no more edits than a search among all words', () => {
		fc.assert(
			fc.property(texts, texts, (fran, till) => {
				const least = diffArrays(fran, till).reduce(
					(n, { added, removed, count }) => n + (added || removed ? count : 0),
					0,
				);
				const found = (diffWords(fran, till) ?? []).reduce(
					(n, { slag, ord }) => n + (slag === 'lika' ? 0 : ord.length),
					0,
				);
				expect(found).toBe(least);
			}),
		);
	});

	it('gives up on texts whose common words have no common order', () => {
		const words = Array.from({ length: 50 }, (_, i) => `ord${String(i)}`);
		expect(diffWords(words, words.toReversed(), 20)).toBeUndefined();
	});
});

/** The words of the text that has not the words of this kind. */
function wordsOf(parts: readonly Part[], without: Part['slag']): string[] {
	return parts.flatMap(({ slag, ord }) => (slag === without ? [] : ord));
}
