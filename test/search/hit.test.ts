import { describe, expect, test } from 'vitest';
import { toHit } from '../../src/search/client/hit.ts';
import type { Term } from '../../src/search/client/lasare.ts';
import type { Sokfragment } from '../../src/search/format.ts';

const FRAGMENT: Sokfragment = {
	adress: '/arenden/a/b/',
	titel: 'Vänort i Ukraina',
	typ: 'motion',
	arende: ['Ärendet', '/arenden/a/'],
	rubriker: ['Bakgrund'],
	stycken: [
		['p--aaaaaaa', -1, 'Inget här.'],
		['p--bbbbbbb', 0, 'En vänort.'],
		['p--bbbbbbb-2', 0, 'En vänort i Ukraina, och vänortsavtal.'],
		['', 0, 'Ukraina i en tabell.'],
	],
	sammansatta: [['vänortsavtal', 'vänort', 'avtal']],
};

const led = (...keys: string[]) =>
	keys.map((nyckel) => ({
		varianter: [{ term: { nyckel, dokument: 1 } as Term, vikt: 1 }],
	}));

describe('a hit', () => {
	test('leads to the paragraph with the most of what was asked for, and names the others', () => {
		const hit = toHit(FRAGMENT, led('vänort', 'ukrain', 'ukraina'), [1, 2, 2], '/bas');
		expect(hit.href).toBe('/bas/arenden/a/b/#p--bbbbbbb-2');
		expect(hit.arende).toEqual({ titel: 'Ärendet', href: '/bas/arenden/a/' });
		expect(hit.stallen.map(({ href, namn }) => [href, namn])).toEqual([['/bas/arenden/a/b/#p--bbbbbbb', 'Stycke 2']]);
	});

	test('marks compounds by their parts', () => {
		const { utdrag } = toHit(FRAGMENT, led('avtal'), [1], '');
		expect(utdrag.filter(({ hit }) => hit)).toEqual([{ text: 'vänortsavtal', hit: true }]);
	});

	test('leads to the page, and shows its beginning, when no paragraph was hit', () => {
		const hit = toHit(FRAGMENT, led('saknas'), [1], '');
		expect(hit.href).toBe('/arenden/a/b/');
		expect(hit.utdrag).toEqual([{ text: 'Inget här.', hit: false }]);
	});

	test('says how much stands together, in a paragraph or the title', () => {
		expect(toHit(FRAGMENT, led('vänort', 'ukrain', 'ukraina'), [1, 1, 0], '').samlat).toBe(1);
		expect(toHit(FRAGMENT, led('vänort', 'saknas'), [1, 3], '').samlat).toBe(0.25);
	});
});
