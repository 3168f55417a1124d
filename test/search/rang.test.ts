import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

let index: Provindex;
beforeAll(async () => {
	index = await provindex([
		dokument('/arenden/rubrik/', 'Ärendet gäller belysning.', { titel: 'Belysning i Sjövik' }),
		dokument(
			'/arenden/text/',
			Array.from({ length: 30 }, () => 'Belysningen är en belysning.'),
			{ titel: 'Torget' },
		),
		dokument('/arenden/del/', 'Det finns belysningsunderlag.', { titel: 'Parken' }),
		dokument('/arenden/bostad/', 'Kommunen har en bostadskö.', { titel: 'Bostadskö' }),
		dokument('/arenden/klimat/', 'Kommunen antar en klimatbudget.'),
		dokument('/arenden/ko/', 'Det är en lång kö till badet. Ny bostad byggs.'),
		dokument('/arenden/gym/', 'Ett utegym byggs.', { titel: 'Utegym' }),
		dokument('/arenden/broo/', 'Camilla Broo har skrivit utlåtandet.'),
		dokument('/arenden/motionar/', 'Våldet oroar motionären, som har ett förslag.', { titel: 'Nära relationer' }),
		dokument('/arenden/vald/', ['Styrelsen väljer en ledamot.', 'Relationerna är goda.']),
		dokument('/arenden/lekplats/', 'Lekplatsen ska rustas.'),
		dokument('/arenden/uteplats/', 'Uteservering kräver tillstånd.'),
		dokument('/arenden/uteplats-2/', 'Tillstånd ges. Underhållstillstånd ges.'),
		dokument('/arenden/arbete/', 'Arbetet pågår, arbeten planeras och arbetena fortgår.'),
		dokument('/arenden/arbetare/', 'En fältarbetare anställs.'),
		dokument('/arenden/motion/', 'Motionen och dess motioner.', { titel: 'Motion' }),
		...Array.from({ length: 4 }, (_, i) =>
			dokument(`/arenden/hastighet-${String(i)}/`, 'Hastigheten på vägen sänks.', { titel: 'Sänk hastigheten' }),
		),
		...Array.from({ length: 120 }, (_, i) => dokument(`/arenden/sanker-${String(i)}/`, 'Kommunen sänker avgiften.')),
		dokument('/arenden/sjonk/', 'Skeppet sank, och allt sattes i sank.', { titel: 'Sank' }),
		dokument('/arenden/namn/', 'Åke Vikblad talar.'),
		...Array.from({ length: 3 }, (_, i) =>
			dokument(`/arenden/tva-${String(i)}/`, 'Lena Vikblad och Åke Bengtsgren talar.', {
				titel: 'Motion av Lena Vikblad',
			}),
		),
		dokument('/arenden/demokrati/', 'Det handlar om demokratifrågor.'),
		...Array.from({ length: 3 }, (_, i) =>
			dokument(`/arenden/fraga-${String(i)}/`, 'Frågan gäller demokrati.', { titel: 'Demokrati' }),
		),
		dokument('/arenden/laxhjalp/', 'Skolan ger läxhjälp.'),
		dokument('/arenden/beta/', 'Vi lär av beta, och lades ned.'),
		dokument('/arenden/bestamt/', 'De har bestämt sig.'),
	]);
}, 60_000);
afterAll(() => index.stang());

describe('the order of the hits', () => {
	test('has what is called so first, then what says it, then what says it as a part of a word', async () => {
		expect(await index.traffar('belysning')).toEqual(['/arenden/rubrik/', '/arenden/text/', '/arenden/del/']);
	});

	test.each([
		['kö till bostad', '/arenden/bostad/'],
		['budget för klimatet', '/arenden/klimat/'],
	])('has the compound first for %s, its parts turned round', async (q, adress) => {
		expect((await index.traffar(q))[0]).toBe(adress);
	});
});

describe('a search finds', () => {
	test.each([
		['gym', '/arenden/gym/', 'a compound by its end, whatever it begins with'],
		['Broos', '/arenden/broo/', 'the genitive of a name that ends in a vowel'],
		['arbetare', '/arenden/arbetare/', 'those who do something, and not what they do'],
		['vald i nara relationer', '/arenden/motionar/', 'å in a word that is another without it'],
		['motionarens forslag', '/arenden/motionar/', 'ä in an ending'],
	])('for %s %s: %s', async (q, adress) => {
		expect((await index.traffar(q))[0]).toBe(adress);
	});

	test('most of the words, though a rare one stands alone elsewhere', async () => {
		const found = await index.traffar('bestämmer hastigheten vägen');
		expect(found).toContain('/arenden/bestamt/');
		expect(found.filter((adress) => adress.startsWith('/arenden/hastighet-'))).toHaveLength(4);
	});

	test('what somebody does, for a word for its being done', async () => {
		const found = await index.sok('sänkningen av hastigheten');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'sänkningen', menat: 'sänka' }]);
		expect(found.hits[0]?.href).toMatch('/arenden/hastighet-');
	});

	test('the common word with å, ä or ö rather than a rare one without', async () => {
		expect((await index.traffar('sank hastigheten'))[0]).toMatch('/arenden/hastighet-');
		expect((await index.traffar('sank'))[0]).toBe('/arenden/sjonk/');
	});

	test('the two words of a name beside each other before those of two people', async () => {
		expect((await index.traffar('Åke Vikblad'))[0]).toBe('/arenden/namn/');
		expect((await index.traffar('demokrati frågor'))[0]).toBe('/arenden/demokrati/');
	});

	test('a compound by its beginning, which is inflected in the search and nowhere by itself', async () => {
		expect((await index.traffar('läxor'))[0]).toBe('/arenden/laxhjalp/');
		const found = await index.sok('läxor');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'läxor', menat: 'läx', arBorjan: true }]);
	});

	test('no compound by a beginning that is more than a word without its ending', async () => {
		expect((await index.sok('läxarnasas')).upplysning).toMatchObject({ rattade: [], okanda: ['läxarnasas'] });
	});

	test('no other word for a short one, nor short parts with other letters', async () => {
		expect((await index.sok('betalar')).upplysning).toMatchObject({ rattade: [], okanda: ['betalar'] });
	});

	test('something, where what comes nearest has little of it', async () => {
		const found = await index.sok('kommunen utegym');
		expect(found.upplysning.lata).toEqual(['kommunen']);
		expect(found.hits[0]?.href).toMatch('/arenden/gym/');
		expect((await index.sok('kommunen qqxyzzy wwxyzzy')).total).toBe(0);
	});

	test('the part of an unknown compound that the archive has, and says so', async () => {
		const found = await index.sok('lekplatsupprustning');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'lekplatsupprustning', menat: 'lekplats' }]);
		expect(found.hits[0]?.href).toMatch('/arenden/lekplats/');
	});

	test('an unknown compound by its parts, with an s for a joint and not for a beginning', async () => {
		const found = await index.sok('uteserveringstillstånd');
		expect(found.upplysning.rattade).toEqual([{ skrivet: 'uteserveringstillstånd', menat: 'uteservering tillstånd' }]);
	});
});
