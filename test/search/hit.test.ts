import { describe, expect, test } from 'vitest';
import { toHit } from '../../src/search/client/hit.ts';
import type { Fragment } from '../../src/search/client/pagefind.ts';

const fragment: Fragment = {
	url: '/oppna-arenden/arenden/ks-2024-1/2024-01-02-motion/',
	content: 'Motion. Motion om cykelbana. Texten. Vi vill ha en cykelbana. Cykelbanan ska gå till Ågesta.',
	meta: { title: 'Motion om cykelbana', typ: 'motion', arende: 'Cykelbana till Ågesta', datumtext: '2 januari 2024' },
	locations: [],
	anchors: [
		{ element: 'h2', id: 'avsnitt--text', text: 'Texten', location: 4 },
		{ element: 'p', id: 's1', text: 'Vi vill ha en cykelbana.', location: 5 },
		{ element: 'p', id: 's2', text: 'Cykelbanan ska gå till Ågesta.', location: 10 },
	],
};

describe('a hit', () => {
	test('leads to the best paragraph, and names the others', () => {
		const hit = toHit({ ...fragment, locations: [3, 9, 10, 14] });
		expect(hit.href).toBe('/oppna-arenden/arenden/ks-2024-1/2024-01-02-motion/#s2');
		expect(hit.stallen.map(({ href, namn }) => [href, namn])).toEqual([
			['/oppna-arenden/arenden/ks-2024-1/2024-01-02-motion/#s1', 'Stycke 1'],
		]);
	});

	test('links to the ärende that the handling belongs to', () => {
		expect(toHit(fragment).arende).toEqual({
			titel: 'Cykelbana till Ågesta',
			href: '/oppna-arenden/arenden/ks-2024-1/',
		});
	});

	test('leads to the page, after its heading, when no paragraph was hit', () => {
		const hit = toHit(fragment);
		expect(hit.href).toBe(fragment.url);
		expect(hit.utdrag[0]?.text).toMatch(/^Texten\. Vi vill/);
	});

	test('has no part for what the page does not tell', () => {
		expect(Object.keys(toHit({ ...fragment, meta: { title: 'Ett ärende' } }))).toEqual([
			'href',
			'titel',
			'utdrag',
			'stallen',
		]);
	});
});
