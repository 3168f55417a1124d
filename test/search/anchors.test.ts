import { describe, expect, test } from 'vitest';
import { placesWithHits, type Anchor } from '../../src/search/client/anchors.ts';
import { wordsOf } from '../../src/search/client/excerpt.ts';

const WORDS = wordsOf('Titel om vänort Rubrik vänort vänorter i Sverige vänort och Trostyanets sedan tabellen');
//                      0     1  2      3      4      5        6 7       8      9   10          11    12
const ANCHORS: Anchor[] = [
	{ element: 'main', id: 'innehall', text: '', location: 0 },
	{ element: 'section', id: 'avsnitt', text: '', location: 3 },
	{ element: 'h2', id: 'rubrik-rubrik', text: 'Rubrik', location: 3 },
	{ element: 'p', id: 's1', text: 'vänort vänorter i Sverige', location: 4 },
	{ element: 'a', id: 'fnref-1', text: '1', location: 9 },
	{ element: 'p', id: 's2', text: 'vänort och Trostyanets', location: 8 },
];
const ids = (hits: number[]) => placesWithHits(ANCHORS, WORDS, hits).map(({ id }) => id);

describe('the place a hit leads to', () => {
	test('is the paragraph with the most hits', () => {
		expect(ids([4, 5, 8])).toEqual(['s1', 's2']);
	});

	test('is before that the paragraph with the most different words', () => {
		expect(ids([4, 5, 8, 10])).toEqual(['s2', 's1']);
	});

	test('is the heading when the word stands there', () => {
		expect(ids([3])).toEqual(['rubrik-rubrik']);
	});

	test('is the page when the word only stands in its title', () => {
		expect(ids([2])).toEqual([]);
	});

	test('is the paragraph before a table without an anchor', () => {
		expect(ids([12])).toEqual(['s2']);
	});

	test('is never an anchor within a line, nor the page as a whole', () => {
		expect(ids([0, 9, 10])).toEqual(['s2']);
	});

	test('knows the heading it stands under', () => {
		expect(placesWithHits(ANCHORS, WORDS, [10])).toEqual([{ id: 's2', rubrik: 'Rubrik', from: 8, to: 13, hits: [10] }]);
	});

	test('is the same whatever order the anchors come in', () => {
		expect(placesWithHits(ANCHORS.toReversed(), WORDS, [4, 10]).map(({ id }) => id)).toEqual(['s1', 's2']);
	});
});
