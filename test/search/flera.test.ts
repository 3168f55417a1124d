import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { delaEfterAr } from '../../src/search/index/delar.ts';
import { FACETS } from '../../src/search/facets.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { menadeDu } from '../../src/search/client/texts.ts';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

const ORD = (
	'vänort vänortssamarbete samarbete skolskjuts lekplats lekplatsen badhus kulturhus motionen avslår bifaller böcker bok ' +
	'förskola barngrupper cykelväg belysning gatubelysning tillstånd uteservering stillastående får far våld relationer'
).split(' ');

/** Words by a rule that repeats itself late: the same each time, and no two documents alike. */
function ordFor(i: number): string {
	return Array.from({ length: 12 }, (_, k) => ORD[(i * (k + 3) + k * k + (i >> 3)) % ORD.length] ?? '').join(' ');
}

/** As many as 2,000 ärenden have pages of their own, from eight years, some without a date. */
const DOKUMENT = Array.from({ length: 2000 }, (_, i) => {
	const ar = String(2016 + (i % 8));
	const dag =
		i % 97 === 0 ? '' : `${ar}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
	return dokument(
		`/arenden/${String(i)}/`,
		[
			ordFor(i),
			`Vi avslår motionen om ${ordFor(i + 7)}.`,
			...(i === 5 ? ['Skolskjutz.', 'Anna Skolskjutzon talar.'] : []),
		],
		{
			dag,
			titel: `${ORD[i % ORD.length] ?? ''} ${String(i)}`,
			diarienummer: `KS ${ar}/${String(i)}`,
			filter: {
				...(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<
					(typeof FACETS)[number],
					string[]
				>),
				typ: [i % 3 === 0 ? 'motion' : 'beslut'],
				ar: dag ? [ar] : [],
				parti: i % 5 === 0 ? ['l', 's'] : ['m'],
			},
		},
	);
});

const FRAGOR = [
	...['vänort', 'bok', 'far', 'får', 'samarbete', 'vald i relationer', 'lekplatsernas belysning', 'lek plats'],
	...['hus för kultur', '"avslår motionen" badhus', 'skolskjuts -badhus', 'KS 2019/3', '2020/4', 'lekplatts', 'bely'],
	...['uteserveringstillstånd', 'finnsinte', 'vänort finnsinte', 'partnerkommun', 'motionen'],
];

let ett: Provindex;
let flera: Provindex;
beforeAll(async () => {
	const synonymer = [['vänort', 'partnerkommun']];
	[ett, flera] = await Promise.all([provindex(DOKUMENT, synonymer), provindex(DOKUMENT, synonymer, 1100)]);
}, 120_000);
afterAll(() => Promise.all([ett.stang(), flera.stang()]));

describe('an index in parts', () => {
	test('is parted between years, the latest first and what has no date last', () => {
		const delar = delaEfterAr(DOKUMENT, 1100);
		expect(delar).toHaveLength(2);
		const ar = delar.map((del) => [...new Set(del.map(({ dag }) => dag.slice(0, 4)))].sort());
		expect(ar[0]).toEqual(['2020', '2021', '2022', '2023']);
		expect(ar[1]).toEqual(['', '2016', '2017', '2018', '2019']);
		expect(delar.flat()).toHaveLength(2000);
	});

	test.each(FRAGOR)('answers as one index does: %s', async (q) => {
		for (const sortera of ['relevans', 'datum'] as const) {
			const rest = { sortera, antal: 60, raknaFasetter: true };
			expect(await flera.sok(q, rest)).toEqual(await ett.sok(q, rest));
		}
	});

	test.each([{ typ: ['motion'] }, { parti: ['l', 'm'], ar: ['2019', '2021'] }])(
		'is narrowed and counted as one: %j',
		async (filter) => {
			for (const q of ['', 'vänort']) {
				const rest = { filter, antal: 60, raknaFasetter: true };
				const found = await ett.sok(q, rest);
				expect(found.total).toBeGreaterThan(20);
				expect(await flera.sok(q, rest)).toEqual(found);
			}
		},
	);

	test('says what a word of one document may have been meant to be, and links to it', async () => {
		const query = makeQuery({ ...EMPTY_QUERY, q: 'Skolskjutz -badhus', filter: { ar: ['2021'] } });
		for (const index of [ett, flera]) {
			const found = await index.sok(query.q);
			expect(found.upplysning.liknande).toEqual([{ skrivet: 'skolskjutz', menat: 'skolskjuts' }]);
			expect((await index.sok('Skolskjutz')).hits[0]?.href).toBe('/arenden/5/#s3');
			expect((await index.sok('Skolskjutzon')).upplysning.liknande).toEqual([]);
			expect(menadeDu(found, query)).toEqual([{ ord: 'skolskjuts', query: { ...query, q: 'skolskjuts -badhus' } }]);
		}
	});

	test('understands filters that are written among the words', async () => {
		for (const index of [ett, flera]) {
			const written = await index.sok('år:2021 vänort typ:"politisk motion"', { antal: 60 });
			const chosen = await index.sok('vänort', { antal: 60, filter: { ar: ['2021'], typ: ['motion'] } });
			expect(chosen.total).toBeGreaterThan(10);
			expect(written.hits).toEqual(chosen.hits);
		}
	});

	test('sorts by date across the parts', async () => {
		const { hits } = await flera.sok('motionen', { sortera: 'datum', antal: 2000 });
		const dagar = hits.map(({ href }) => DOKUMENT[Number(href.split('/')[2])]?.dag ?? '');
		expect(dagar).toHaveLength(2000);
		expect(dagar).toEqual(dagar.toSorted().reverse());
	});
});
