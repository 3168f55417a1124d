import { expect, it } from 'vitest';
import type { Answer } from '../../src/search/client/answer.ts';
import { INGEN_UPPLYSNING } from '../../src/search/client/begrip.ts';
import { upplysningar } from '../../src/search/client/texts.ts';

const rattad = (total: number, more: Partial<Answer['upplysning']> = {}): Answer => ({
	total,
	hela: total,
	hits: [],
	borta: [],
	upplysning: {
		...INGEN_UPPLYSNING,
		rattade: [{ skrivet: 'vännorterna', menat: 'vänorter' }],
		...more,
	},
});

it('promises hits for another word only where there are any', () => {
	expect(upplysningar(rattad(3))).toEqual(['”vännorterna” finns inte i arkivet. Visar träffar för ”vänorter”.']);
	expect(upplysningar(rattad(0))).toEqual(['”vännorterna” finns inte i arkivet. Menade du ”vänorter”?']);
});

it('says that only the beginning of a word was found, and what was found nowhere, also where there are no hits', () => {
	const rattade = [{ skrivet: 'läxor', menat: 'läx', arBorjan: true }] as const;
	expect(upplysningar(rattad(2, { rattade }))).toEqual([
		'”läxor” finns inte i arkivet. Visar träffar för ord som börjar på ”läx”.',
	]);
	expect(upplysningar(rattad(0, { rattade: [], okanda: ['slussen'] }))).toEqual(['”slussen” finns inte i arkivet.']);
	expect(upplysningar(rattad(0, { rattade: [], okanda: ['slussen', 'p-platser'] }))).toEqual([
		'”slussen” och ”p-platser” finns inte i arkivet.',
	]);
});

it('names a filter that nothing in the archive answers to', () => {
	const okandaVal = [
		{ facet: 'parti', text: 'm' },
		{ facet: 'organ', text: 'skolverket' },
		{ facet: 'ar', text: '1890' },
	] as const;
	expect(upplysningar(rattad(0, { rattade: [], okandaVal }))).toEqual([
		'Arkivet har inget parti ”m”.',
		'Arkivet har inget organ ”skolverket”.',
		'Arkivet har inget från år 1890.',
	]);
});
