import { describe, expect, it } from 'vitest';
import { changedText, summarizeAndring } from '../../src/compare/historik.ts';
import { jamforTexter } from '../../src/compare/jamfor.ts';
import { markdownBlocks } from '../../src/compare/markdown-blocks.ts';
import { uppgiftsandringar } from '../../src/compare/uppgifter.ts';
import { fc } from '../fast-check.ts';

const texts = (a: string, b: string) => jamforTexter(markdownBlocks(a), markdownBlocks(b));

describe('uppgiftsandringar()', () => {
	it('names each value that came, went or changed by where it stands', () => {
		const fore = { titel: 'Laga', datum: '2024-01-01', amnen: ['a', 'b'] };
		const efter = { titel: 'Riv', amnen: ['a', 'c'], organ: 'ks' };
		expect(uppgiftsandringar(fore, efter)).toEqual([
			{ falt: 'titel', fore: 'Laga', efter: 'Riv' },
			{ falt: 'amnen', fore: 'a, b', efter: 'a, c' },
			{ falt: 'organ', efter: 'ks' },
			{ falt: 'datum', fore: '2024-01-01' },
		]);
	});

	it('knows things in a list by their ids, wherever they stand in it', () => {
		const [a, b] = [
			{ id: 'a', datum: '1' },
			{ id: 'b', datum: '2' },
		];
		expect(uppgiftsandringar({ handelser: [a, b] }, { handelser: [b, a] })).toEqual([]);
		expect(uppgiftsandringar({ handelser: [a, b] }, { handelser: [{ ...b, datum: '3' }] })).toEqual([
			{ falt: 'handelser › b › datum', fore: '2', efter: '3' },
			{ falt: 'handelser › a', fore: 'id: a; datum: 1' },
		]);
	});

	it('finds nothing between a value and itself, and as much one way as the other', () => {
		const value = fc.letrec((tie) => ({
			node: fc.oneof({ maxDepth: 3 }, fc.string(), fc.array(tie('node')), fc.dictionary(fc.string(), tie('node'))),
		})).node;
		fc.assert(
			fc.property(value, value, (a, b) => {
				expect(uppgiftsandringar(a, a)).toEqual([]);
				expect(uppgiftsandringar(a, b)).toHaveLength(uppgiftsandringar(b, a).length);
			}),
		);
	});
});

describe('summarizeAndring()', () => {
	it('says which values and how many words', () => {
		const uppgifter = uppgiftsandringar({ titel: 'A', handelser: [{ id: 'x', datum: '1' }] }, { titel: 'B' });
		expect(summarizeAndring(uppgifter, texts('Ett ord här.', 'Två ord här.'))).toBe(
			'Uppgifter: titel och handelser. Texten: Ett\u00A0ord ändrat i ett\u00A0stycke.',
		);
		expect(summarizeAndring(uppgifter.slice(0, 1), texts('Samma.', 'Samma.'))).toBe('Uppgift: titel.');
	});

	it('says so when the words are the same', () => {
		expect(summarizeAndring([], texts('Samma\nord.', 'Samma ord.'))).toBe(
			'Orden är desamma; bara hur de är skrivna i filen ändrades.',
		);
	});
});

describe('changedText()', () => {
	it('holds what is shown of a change, and not the text around it', () => {
		const text = changedText(
			uppgiftsandringar({ titel: 'förut' }, { titel: 'nu' }),
			texts('Kvar här.\n\nBorta.\n\nRad ett.', 'Kvar här.\n\nRad ett ny.\n\nTillagd rad som ingen liknar.'),
		);
		for (const word of ['titel', 'förut', 'nu', 'Borta.', 'Rad ett ny.', 'Tillagd']) expect(text).toContain(word);
		expect(text).not.toContain('Kvar');
	});
});
