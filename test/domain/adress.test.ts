import { describe, expect, it } from 'vitest';
import { adress, adressTill } from '../../src/domain/adress.ts';

const HANDLING = { arende: 'ks-2022-1011', id: '2024-03-06-tillaggsyrkande' };

describe('adress', () => {
	it('gives every kind of page the address that the contract promises', () => {
		expect([
			...[
				adress.start(),
				adress.arenden(),
				adress.arende('ks-2022-1011'),
				adress.handling(HANDLING),
				adress.handling(HANDLING, 's3'),
			],
			...[
				adress.jamfor(HANDLING, '2023-motion'),
				adress.kalla(HANDLING, 'yrkande.pdf'),
				adress.person('aron-ek'),
				adress.parti('v'),
			],
			...[
				adress.organ('kommunstyrelse'),
				adress.amne('kultur'),
				adress.ar('2024'),
				adress.begrepp('motion'),
				adress.sida('om'),
			],
			adress.schema('arende'),
		]).toMatchInlineSnapshot(`
			[
			  "/",
			  "/arenden/",
			  "/arenden/ks-2022-1011/",
			  "/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/",
			  "/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/#s3",
			  "/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/jamfor/2023-motion/",
			  "/arenden/ks-2022-1011/kallor/yrkande.pdf",
			  "/personer/aron-ek/",
			  "/partier/v/",
			  "/organ/kommunstyrelse/",
			  "/amnen/kultur/",
			  "/ar/2024/",
			  "/begrepp/motion/",
			  "/om/",
			  "/data/schema/arende.schema.json",
			]
		`);
	});

	it('gives the first page of a list the address of the list, and the others their number', () => {
		const av = { slag: 'personer', id: 'aron-ek' } as const;
		expect([1, 2].map((sida) => adress.akter(av, 'yrkande', sida))).toEqual([
			'/personer/aron-ek/yrkande/',
			'/personer/aron-ek/yrkande/2/',
		]);
		expect([1, 2].map(adress.personer)).toEqual(['/personer/', '/personer/sida/2/']);
		expect([1, 3].map((sida) => adress.amne('kultur', sida))).toEqual(['/amnen/kultur/', '/amnen/kultur/3/']);
		expect([1, 3].map((sida) => adress.ar('2024', sida))).toEqual(['/ar/2024/', '/ar/2024/3/']);
	});

	it('puts feeds and calendars under the page that they are of, and under the site where none is named', () => {
		expect([adress.flode(), adress.flode('/organ/ks/')]).toEqual(['/feed.xml', '/organ/ks/feed.xml']);
		expect([adress.kalender(), adress.kalender('/organ/ks/')]).toEqual(['/kalender.ics', '/organ/ks/kalender.ics']);
	});

	it('puts what programs read of an ärende where it has always been', () => {
		expect([
			adress.markdown(HANDLING),
			adress.delningsbild('ks-1'),
			adress.baddaIn('ks-1'),
			adress.oembed('ks-1'),
			adress.arendedata('ks-1'),
			adress.statistikfil('utfall'),
			adress.forfattning('kl'),
			adress.paSprak('en'),
		]).toEqual([
			'/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande.md',
			'/arenden/ks-1/delning.png',
			'/arenden/ks-1/badda-in/',
			'/arenden/ks-1/oembed.json',
			'/data/arenden/ks-1.json',
			'/statistik/utfall.csv',
			'/forfattningar/kl/',
			'/en/',
		]);
	});
});

describe('adressTill()', () => {
	it('leads to an ärende or a handling, and a paragraph of it', () => {
		expect(adressTill('ks-2022-1011')).toBe(adress.arende('ks-2022-1011'));
		expect(adressTill('ks-2022-1011/2024-03-06-tillaggsyrkande', 's3')).toBe(adress.handling(HANDLING, 's3'));
	});
});
