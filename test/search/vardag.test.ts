import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, type Answer } from '../../src/search/client/answer.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { LEDER_TILL } from '../../src/search/format.ts';
import { vardagsord } from '../../src/search/index/vardagsord.ts';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

/** Words of everyday that stand here and there, so that none of them is rare. */
const PRAT = 'Barnen springer ofta, och kommunen utvecklas åt rätt håll. Vi äter och åt nyss.';

let index: Provindex;
beforeAll(async () => {
	index = await provindex(
		[
			dokument('/arenden/skydd/', 'Ett skydd byggs. Källaren hålls torr.', { titel: 'Plan mot översvämningar' }),
			dokument('/arenden/gard/', 'Marken upplåts.', { titel: 'Hundrastgård i Sjövik' }),
			dokument('/arenden/taxa/', 'Lokalerna upplåts.', { titel: 'Nolltaxa för barn' }),
			dokument('/arenden/lek/', 'Gungorna byts.', { titel: 'Upprustning av lekplatsen' }),
			dokument('/arenden/oppna/', 'Data publiceras.', { titel: 'Öppna kommunens data' }),
			dokument('/arenden/samrad/', 'Data publiceras.', { titel: 'Samråd: data som är öppna hos kommunen' }),
			dokument('/arenden/fart/', 'Bilarna bromsar.', { titel: 'Hur går det på vägen?', typnamn: 'Interpellation' }),
			dokument('/arenden/vag/', 'Interpellationen besvaras, och vägen lagas.', {
				titel: 'Vägen',
				typnamn: 'Skrivelse',
			}),
			dokument('/arenden/banan/', 'Här finns en cykelbana.'),
			...Array.from({ length: 30 }, (_, i) =>
				dokument(`/arenden/cykel-${String(i)}/`, 'En väg för cyklar.', { titel: 'Cykelväg' }),
			),
			...Array.from({ length: 60 }, (_, i) => dokument(`/arenden/prat-${String(i)}/`, PRAT, { titel: 'Protokoll' })),
			dokument('/arenden/tat/', 'En förtätning planeras.'),
			...Array.from({ length: 9 }, (_, i) => dokument(`/arenden/forts-${String(i)}/`, 'Det finns fortsättningar.')),
			dokument('/arenden/dator/', 'Datorn hjälper.', { titel: 'Datorer' }),
		],
		vardagsord,
	);
}, 60_000);
afterAll(() => index.stang());

describe('an everyday question', () => {
	test.each([
		['vad gör kommunen åt översvämningar', '/arenden/skydd/', 'words that only ask say nothing'],
		['finns det något ställe där hundarna springer', '/arenden/gard/', 'what a title says outweighs common words'],
		['plan mot vatten som svämmar över', '/arenden/skydd/', 'a verb with its particle is the noun'],
		['när rustas lekplatsen upp', '/arenden/lek/', 'and so is one in the passive'],
		['gratis lokaler', '/arenden/taxa/', 'what people say for what documents say'],
		['interpellation om vägen', '/arenden/fart/', 'what kind of document it is'],
		['öppna kommunens data', '/arenden/oppna/', 'a title word for word, with its form'],
	])('%s finds %s: %s', async (q, adress) => {
		expect((await index.traffar(q))[0]).toBe(adress);
	});

	test('does not take a name in -or for another word', async () => {
		expect(await index.traffar('dator')).toEqual(['/arenden/dator/']);
	});
});

describe('words for what documents call otherwise', () => {
	test('come after the word that was written, however many they are', async () => {
		const found = await index.sok('cykelbana');
		expect(found.hits[0]?.href).toMatch('/arenden/banan/');
		expect(found.upplysning.synonymer).toEqual([{ ord: 'cykelbana', aven: ['cykelväg'] }]);
		expect(found.total).toBe(31);
	});

	test('and words that stand nowhere are told of in the order they were written', async () => {
		// What is tried for a word takes more steps the more it is like those of the archive, and a last resort the most.
		const { upplysning } = await index.sok('qqqdatorqqq qq q-qxy gratis qqcykelbanaqq');
		expect(upplysning.okanda).toEqual(['qqqdatorqqq', 'qq', 'q-qxy', 'qqcykelbanaqq']);
	});

	test('are led to and do not lead back', async () => {
		expect((await index.sok('gratis')).upplysning.synonymer).toEqual([{ ord: 'gratis', aven: ['nolltaxa'] }]);
		expect((await index.sok('nolltaxa')).upplysning.synonymer).toEqual([]);
	});

	test('are asked for only where the archive has them', () => {
		const { synonymer } = index.lasare;
		expect(synonymer).toContainEqual(['gratis', 'avgiftsfritt', LEDER_TILL, 'nolltaxa']);
		expect(synonymer).toContainEqual([
			'cykelväg',
			'cykelbana',
			'cykelled',
			'cykelstråk',
			LEDER_TILL,
			'cykelväg',
			'cykelbana',
		]);
		expect(synonymer.flat()).not.toContain('ålderdomshem');
	});

	test('are each in one way only', () => {
		for (const group of vardagsord) {
			expect(new Set(group).size).toBe(group.length);
			expect(group.filter((ord) => ord === LEDER_TILL).length).toBeLessThan(2);
			expect(group.every((ord) => ord === LEDER_TILL || /^[a-zåäöé]+(?:-[a-zåäö]+)?$/.test(ord))).toBe(true);
			expect(group.length).toBeGreaterThan(1);
		}
	});
});

describe('an unknown word', () => {
	test('is the word with its å, ä and ö rather than another as near', async () => {
		const { upplysning } = await index.sok('förtättning');
		expect(upplysning.rattade).toEqual([{ skrivet: 'förtättning', menat: 'förtätning' }]);
	});

	test('is looked up by the word for something else that it ends in', async () => {
		const query = makeQuery({ ...EMPTY_QUERY, q: 'skogscykelled' });
		const { upplysning } = await answer(index.lasare, { query, antal: 10, raknaFasetter: false });
		expect(upplysning.okanda).toEqual([]);
		expect(upplysning.synonymer[0]?.aven).toContain('cykelväg');
	});
});

describe('an answer', () => {
	test('has its first hits before the rest, and they stay where they are', async () => {
		const first: Answer[] = [];
		const query = makeQuery({ ...EMPTY_QUERY, q: 'cykelväg' });
		const whole = await answer(index.lasare, { query, antal: 10, raknaFasetter: false }, (found) => first.push(found));
		expect(first).toHaveLength(1);
		expect(first[0]).toMatchObject({ fler: true, total: whole.total, hela: whole.hela, upplysning: whole.upplysning });
		expect(first[0]?.hits).toHaveLength(4);
		expect(whole.hits.slice(0, 4)).toEqual(first[0]?.hits);
		expect(whole.hits).toHaveLength(10);
		expect(whole.fler).toBeUndefined();
	});

	test('comes at once where there are no more', async () => {
		const query = makeQuery({ ...EMPTY_QUERY, q: 'hundrastgård' });
		const first: Answer[] = [];
		await answer(index.lasare, { query, antal: 10, raknaFasetter: false }, (found) => first.push(found));
		expect(first).toEqual([]);
	});

	test('keeps its hits where more are asked for', async () => {
		const ten = await index.sok('cykelväg');
		const twenty = await index.sok('cykelväg', { antal: 20 });
		expect(twenty.hits.slice(0, 10)).toEqual(ten.hits);
	});
});
