import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

const SYNONYMER = [['vänort', 'partnerkommun', 'systerstad']];

let index: Provindex;
beforeAll(async () => {
	index = await provindex(
		[
			dokument('/arenden/a/', ['Kommunen avslår motionen.', 'Vänortssamarbetet med Trostyanets i Ukraina upphör.'], {
				dag: '2023-05-01',
				filter: { typ: ['motion'], organ: [], parti: ['l'], person: [], ar: ['2023'], amne: [], status: [] },
			}),
			dokument(
				'/arenden/b/',
				['Böckerna på biblioteket får lånas.', 'Kommunfullmäktige beslutar om biståndsverksamhet.'],
				{
					dag: '2024-03-06',
					diarienummer: 'KS-2022/1011.107',
					filter: { typ: ['fraga'], organ: [], parti: ['l', 's'], person: [], ar: ['2024'], amne: [], status: [] },
				},
			),
			dokument('/arenden/c/', ['Motionen avslår ingen, och far bor i en vänort.', 'Se KS-2022/1011 och e-tjänsten.'], {
				dag: '2022-01-01',
			}),
			dokument('/arenden/d/', ['En vag idé om vägar.', 'Skolskjutsen kostar.'], { titel: 'Vägar och skolskjuts' }),
			...Array.from({ length: 12 }, (_, i) =>
				dokument(`/arenden/fyllnad-${String(i)}/`, `Om gatubelysning i kvarteret ${String(i)}, den 1 maj 2020.`, {
					dag: `2020-05-${String(i + 10)}`,
				}),
			),
		],
		SYNONYMER,
	);
}, 60_000);
afterAll(() => index.stang());

describe('a search', () => {
	test.each([
		['bok', '/arenden/b/'],
		['bocker', '/arenden/b/'],
		['samarbete', '/arenden/a/'],
		['fullmäktige', '/arenden/b/'],
		['vanortssamarbete', '/arenden/a/'],
		['bistånds verksamhet', '/arenden/b/'],
		['trostyan', '/arenden/a/'],
		['etjänst', '/arenden/c/'],
		['e-tjänst', '/arenden/c/'],
		['skolskjuts', '/arenden/d/'],
		['får', '/arenden/b/'],
		['far', '/arenden/c/'],
		['vag', '/arenden/d/'],
	])('for %s finds %s first', async (q, adress) => {
		expect((await index.traffar(q))[0]).toBe(adress);
	});

	test('shows what a small archive has of it, though most pages have that', async () => {
		const { hela, hits, upplysning } = await index.sok('obefintlighet gatubelysning');
		expect(hela).toBe(0);
		expect(hits[0]?.href).toMatch('/arenden/fyllnad-');
		expect(upplysning.okanda).toEqual(['obefintlighet']);
	});

	test('with a filter that nothing answers to has no hits, and not those of the words alone', async () => {
		const { total, upplysning } = await index.sok('vänort parti:m');
		expect(total).toBe(0);
		expect(upplysning.okandaVal).toEqual([{ facet: 'parti', text: 'm' }]);
	});

	test('with a filter in its address that nothing answers to says so, beside what the others give', async () => {
		const { total, upplysning } = await index.sok('vänort', { filter: { ar: ['1890'], parti: ['m'] } });
		expect(total).toBe(0);
		expect(upplysning.okandaVal).toEqual([
			{ facet: 'parti', text: 'm' },
			{ facet: 'ar', text: '1890' },
		]);
		expect((await index.sok('vänort', { filter: { typ: ['constructor'] } })).upplysning.okandaVal).toHaveLength(1);
	});

	test('with å means å', async () => {
		expect(await index.traffar('får')).toEqual(['/arenden/b/']);
		expect(await index.traffar('far')).toEqual(['/arenden/c/']);
	});

	test.each(['KS-2022/1011.107', 'ks 2022/1011', '2022/1011', 'ks20221011', 'dnr 2022/1011'])(
		'for %s has the ärende itself before those that mention it',
		async (q) => {
			expect(await index.traffar(q)).toEqual(['/arenden/b/', '/arenden/c/']);
		},
	);

	test('puts a word that is there before one that is only a part', async () => {
		expect(await index.traffar('vänort')).toEqual(['/arenden/c/', '/arenden/a/']);
	});

	test('finds phrases word for word', async () => {
		expect(await index.traffar('"avslår motionen"')).toEqual(['/arenden/a/']);
		expect(await index.traffar('"motionen avslår"')).toEqual(['/arenden/c/']);
		expect((await index.sok('"biblioteket avslår"')).hela).toBe(0);
	});

	test('leaves out what must not be there', async () => {
		expect(await index.traffar('motionen -ukraina')).toEqual(['/arenden/c/']);
	});

	test('corrects a word that exists nowhere, and says so', async () => {
		const found = await index.sok('trostjanets');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'trostjanets', menat: 'trostyanets' }]);
		expect(found.hits[0]?.href).toBe('/arenden/a/#s2');
	});

	test('takes apart a word that was wrongly joined or that nobody has used', async () => {
		const found = await index.sok('ukrainasamarbete');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'ukrainasamarbete', menat: 'ukraina samarbete' }]);
		expect(found.hits[0]?.href).toBe('/arenden/a/#s2');
	});

	test('puts together what was wrongly written apart', async () => {
		expect((await index.traffar('skol skjuts'))[0]).toBe('/arenden/d/');
		expect(await index.traffar('gatu belysning')).toHaveLength(10);
	});

	test('never makes an unknown word into another that only begins like it', async () => {
		const found = await index.sok('motxyzqvw');
		expect(found).toMatchObject({ total: 0, upplysning: { okanda: ['motxyzqvw'] } });
	});

	test('shows the best of what has a part of it when nothing has all', async () => {
		const found = await index.sok('skolskjuts ukraina');
		expect(found.hela).toBe(0);
		expect(found.hits.map(({ href }) => href.replace(/#.*/, '')).sort()).toEqual(['/arenden/a/', '/arenden/d/']);
	});

	test('finds other words for the same thing, and says which', async () => {
		const found = await index.sok('partnerkommun');
		expect(found.upplysning.synonymer).toEqual([{ ord: 'partnerkommun', aven: ['vänort'] }]);
		expect(found.hits[0]?.href).toBe('/arenden/c/#s1');
	});

	test('marks inflected words and compounds, and leads to their paragraph', async () => {
		const [hit] = (await index.sok('verksamhet')).hits;
		expect(hit?.href).toBe('/arenden/b/#s2');
		expect(hit?.utdrag.filter((part) => part.hit).map(({ text }) => text)).toEqual(['biståndsverksamhet']);
		const [bok] = (await index.sok('bok')).hits;
		expect(bok?.utdrag[0]).toEqual({ text: 'Böckerna', hit: true });
	});

	test('shows nothing in an excerpt that does not stand in the text', async () => {
		for (const q of ['samarbete', 'partnerkommun', '2022/1011', 'fullmäktige'])
			for (const { utdrag } of (await index.sok(q)).hits)
				expect(utdrag.map(({ text }) => text).join('')).not.toMatch(/#|\bsamarb\b|partnerkommun/);
	});

	test('sorts by date, the latest first', async () => {
		const found = await index.traffar('gatubelysning', { sortera: 'datum' });
		expect(found[0]).toBe('/arenden/fyllnad-11/');
		expect(found).toHaveLength(10);
	});

	test('widens within a facet and narrows between them, and counts so', async () => {
		expect(await index.traffar('', { filter: { parti: ['l'] } })).toEqual(['/arenden/b/', '/arenden/a/']);
		expect(await index.traffar('', { filter: { typ: ['motion', 'fraga'] } })).toHaveLength(2);
		const { counts } = await index.sok('', { filter: { parti: ['l'], typ: ['motion'] }, raknaFasetter: true });
		expect(counts).toMatchObject({ typ: { motion: 1, fraga: 1 }, parti: { l: 1 }, ar: { '2023': 1 } });
	});

	test('can be of one ärende', async () => {
		expect(await index.traffar('motionen', { arende: 'c' })).toEqual(['/arenden/c/']);
		expect((await index.sok('motionen', { arende: 'finns-inte' })).total).toBe(0);
	});
});

describe('the index', () => {
	test('of an archive that has nothing yet gives no hits, whatever is asked', async () => {
		const empty = await provindex([], SYNONYMER);
		for (const q of ['vänort', '"avslår motionen"', 'KS-2022/1011', '2023', 'parti:l -skola', 'vänortssamarbete', ''])
			expect(await empty.sok(q, { raknaFasetter: true }), q).toMatchObject({ total: 0, hits: [] });
		await empty.stang();
	});

	test('is read only where it is needed', async () => {
		const fresh = await provindex([dokument('/a/', 'ett'), dokument('/b/', 'två')]);
		await fresh.sok('ett');
		expect(fresh.lasta).toEqual(['index', 't/0', 's/0']);
		await fresh.stang();
	});

	test('ranks the same in whatever order the documents come', async () => {
		const documents = Array.from({ length: 40 }, (_, i) =>
			dokument(`/arenden/${String(i)}/`, `vänort ${'skola '.repeat(i % 7)} ${'väg '.repeat(i % 5)}`, {
				dag: `20${String(10 + (i % 12))}-01-01`,
			}),
		);
		const [one, other] = await Promise.all([provindex(documents), provindex(documents.toReversed())]);
		for (const q of ['vänort skola', 'väg', 'vänort'])
			for (const sortera of ['relevans', 'datum'] as const)
				expect(await one.traffar(q, { sortera })).toEqual(await other.traffar(q, { sortera }));
		await Promise.all([one.stang(), other.stang()]);
	});
});
