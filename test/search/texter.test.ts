import { expect, it } from 'vitest';
import type { Answer } from '../../src/search/client/answer.ts';
import { upplysningar } from '../../src/search/client/texts.ts';

const rattad = (total: number): Answer => ({
	total,
	hela: total,
	hits: [],
	borta: [],
	upplysning: {
		rattade: [{ skrivet: 'vännorterna', menat: 'vänorter' }],
		...{ liknande: [], fraser: [], okanda: [], synonymer: [], lata: [] },
	},
});

it('promises hits for another word only where there are any', () => {
	expect(upplysningar(rattad(3))).toEqual(['”vännorterna” finns inte i arkivet. Visar träffar för ”vänorter”.']);
	expect(upplysningar(rattad(0))).toEqual(['”vännorterna” finns inte i arkivet. Menade du ”vänorter”?']);
});
