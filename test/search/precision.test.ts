import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

/** Fictional places, each with an ärende of its own kind that all the others have too. */
const ORTER = Array.from(
	{ length: 60 },
	(_, i) =>
		`${['Järn', 'Sjö', 'Gran', 'Lär', 'Ek', 'Hästa'][i % 6] ?? ''}udden${'abcdefghij'[Math.floor(i / 6)] ?? ''}`,
);

let index: Provindex;
beforeAll(async () => {
	index = await provindex(
		ORTER.flatMap((ort, i) => {
			const arende = { titel: `Behåll biblioteket i ${ort}`, adress: `/arenden/ks-2020-${String(i)}/` };
			const gemensamt = { diarienummer: `KS 2020/${String(i + 1)}`, arendeId: `ks-2020-${String(i)}` };
			return [
				dokument(arende.adress, `Biblioteket i ${ort} ska behållas.`, { ...gemensamt, titel: arende.titel }),
				dokument(
					`${arende.adress}utlatande/`,
					// Every other place is spoken of too, and often.
					[`Frågan gäller biblioteket i ${ort}.`, ORTER.map((annan) => `Biblioteket i ${annan} behålls.`).join(' ')],
					{ ...gemensamt, titel: `Utlåtande: ${arende.titel}`, arende },
				),
			];
		}),
	);
}, 60_000);
afterAll(() => index.stang());

describe('a search for one ärende', () => {
	test.each(['behåll biblioteket i Sjöuddenc', 'biblioteket sjöuddenc', 'Sjöuddenc', 'KS 2020/14', 'ks-2020/14'])(
		'by %s has it before all the others, though they speak of it too',
		async (q) => {
			const found = await index.traffar(q);
			expect(found.slice(0, 2).map((adress) => adress.replace('utlatande/', ''))).toEqual([
				'/arenden/ks-2020-13/',
				'/arenden/ks-2020-13/',
			]);
		},
	);

	test('shows where the words stand, and not where others of their kind do', async () => {
		const [hit] = (await index.sok('Sjöuddenc')).hits;
		const marked = hit?.utdrag.filter((part) => part.hit).map(({ text }) => text);
		expect(marked).toEqual(['Sjöuddenc']);
	});
});
