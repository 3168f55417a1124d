import { afterAll, beforeAll, expect, test } from 'vitest';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

let index: Provindex;
beforeAll(async () => {
	const documents = [
		dokument('/arenden/besked/', 'Ett kort besked om bussen.', { titel: 'Kort besked' }),
		dokument('/arenden/taxa/', 'Busskortet gäller i en månad.', { titel: 'Taxa' }),
		dokument('/arenden/avtal/', 'Avtalet om bokbussen.', { titel: 'Avtal om bokbussen' }),
		dokument('/arenden/budget/', 'Bokbussavtalet kostar mer.', { titel: 'Budget' }),
		dokument('/arenden/vanort/', 'En vänortskommun är en vänort.', { titel: 'Vänorter' }),
		dokument('/arenden/kommun/', 'Kommunen tiger.', { titel: 'Kommunen' }),
	];
	index = await provindex(documents, [['vänort', 'vänortskommun', 'partnerkommun']]);
});
afterAll(() => index.stang());

test('two words with nothing to say between them may be one the other way round', async () => {
	expect((await index.traffar('kort för bussen')).slice(0, 2)).toEqual(['/arenden/taxa/', '/arenden/besked/']);
});

test('which is no better than a title that has both', async () => {
	expect((await index.traffar('avtal om bokbussen'))[0]).toBe('/arenden/avtal/');
});

test('which does not make what the two are called what one of them is', async () => {
	const { synonymer } = (await index.sok('kommunens vänorter')).upplysning;
	expect(synonymer).toEqual([{ ord: 'vänorter', aven: ['vänortskommun'] }]);
});
