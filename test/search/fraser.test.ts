import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { upplysningar } from '../../src/search/client/texts.ts';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

let index: Provindex;
beforeAll(async () => {
	index = await provindex([
		...Array.from({ length: 30 }, (_, i) =>
			dokument(
				`/arenden/bojd-${String(i)}/`,
				`Det traditionella vänortssamarbetet bland vänskapsorter, nummer ${String(i)}.`,
				{ titel: 'Traditionella vänortssamarbetet', dag: `2024-01-${String((i % 28) + 1).padStart(2, '0')}` },
			),
		),
		dokument(
			'/arenden/ordagrant/',
			['Inledning.', 'Färre har traditionella vänortssamarbeten. De är en vänskapsort.'],
			{
				dag: '2001-01-01',
			},
		),
		dokument('/arenden/radslut/', 'Enligt förvalt- ningens förslag till beslut, med fem-tio personer, anges vägen.'),
		dokument('/arenden/stycken/', ['Det gäller förvaltningens', 'förslag. Varför anges vagen?']),
		dokument('/arenden/rubrik/', 'Text.', { titel: 'Svar på motionen om lek' }),
	]);
}, 60_000);
afterAll(() => index.stang());

describe('a phrase in quotes', () => {
	test('is found as it is spelt, however many pages have it inflected', async () => {
		expect(await index.traffar('"traditionella vänortssamarbeten"')).toEqual(['/arenden/ordagrant/']);
		expect((await index.sok('"traditionella vänortssamarbetet"')).total).toBe(30);
	});

	test('leads to its paragraph and is marked as one', async () => {
		const [hit] = (await index.sok('"traditionella vänortssamarbeten"')).hits;
		expect(hit?.href).toBe('/arenden/ordagrant/#s2');
		expect(hit?.utdrag.filter((part) => part.hit)).toEqual([{ text: 'traditionella vänortssamarbeten', hit: true }]);
	});

	test('is found over hyphens and line ends, and not from one paragraph into the next', async () => {
		expect(await index.traffar('"enligt förvaltningens förslag"')).toEqual(['/arenden/radslut/']);
		expect(await index.traffar('"förvaltningens förslag"')).toEqual(['/arenden/radslut/']);
		for (const q of ['"fem-tio personer"', '"fem tio personer"', '"med femtio personer"'])
			expect(await index.traffar(q)).toEqual(['/arenden/radslut/']);
	});

	test('is found in titles, and by the words that say nothing by themselves', async () => {
		expect(await index.traffar('"svar på motionen om"')).toEqual(['/arenden/rubrik/']);
		expect((await index.sok('"svar till motionen"')).hela).toBe(0);
	});

	test('of one word has those before that spell it so', async () => {
		expect((await index.traffar('"vänskapsort"'))[0]).toBe('/arenden/ordagrant/');
	});

	test('has its own diacritics before others', async () => {
		expect(await index.traffar('"anges vägen"')).toEqual(['/arenden/radslut/', '/arenden/stycken/']);
		expect(await index.traffar('"anges vagen"')).toEqual(['/arenden/stycken/', '/arenden/radslut/']);
	});

	test('that no page has gives what has its words, and says so', async () => {
		const found = await index.sok('"vänskapsort traditionella"');
		expect(found.hela).toBe(0);
		expect(found.hits[0]?.href).toMatch(/^\/arenden\//);
		expect(upplysningar(found)).toEqual([
			'Ingen sida har ”vänskapsort traditionella” ord för ord. Visar träffar för orden.',
		]);
	});

	test('after a minus leaves out the pages that have it', async () => {
		const found = await index.traffar('förslag -"förslag till beslut"');
		expect(found).toEqual(['/arenden/stycken/']);
	});

	test('fetches a file for each two words, and none of the positions of common words', async () => {
		const { lasta } = index;
		const before = lasta.length;
		await index.sok('"bland vänskapsorter"');
		expect(lasta.slice(before).filter((namn) => namn.startsWith('n/')).length).toBeLessThanOrEqual(1);
	});
});
