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
});

describe('adressTill()', () => {
	it('leads to an ärende or a handling, and a paragraph of it', () => {
		expect(adressTill('ks-2022-1011')).toBe(adress.arende('ks-2022-1011'));
		expect(adressTill('ks-2022-1011/2024-03-06-tillaggsyrkande', 's3')).toBe(adress.handling(HANDLING, 's3'));
	});
});
