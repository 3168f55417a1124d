import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/svenska-tecken.ts';
import { findings } from './prov.ts';

const inText = (text: string, hur = 'textlager') =>
	findings(regel, { handlingar: { '2024-01-01-motion': { text, hur } } });

const SVENSKA =
	'Kommunstyrelsen anser att motionen är besvarad, och att förvaltningen ska följa ärendet. Det är långt ifrån klart om det går att rädda kvarnen med de medel som finns, och nämnden vill därför vänta till hösten. Ägaren har inte svarat på förslaget.';
const UTAN = SVENSKA.normalize('NFD').replace(/\p{M}/gu, '');
const ENGELSKA =
	'The municipal board holds that the motion has been answered, and that the administration is to follow the matter. It is far from clear whether the windmill can be saved with the means at hand, and the board therefore wishes to wait until autumn.';

describe('svenska-tecken', () => {
	it('finds a text that has lost å, ä and ö', async () => {
		expect(await inText(UTAN)).toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:11 Av 201 bokstäver är 0,0 procent å, ä eller ö; i svensk text är det omkring 6. Läs in källan på nytt, med svenska om den är maskinläst. [å, ä, ö]",
			]
		`);
	});

	it('only warns of one that OCR is said to have read', async () => {
		expect(await inText(UTAN, 'avskrift')).toEqual([expect.stringMatching(/^2024-01-01-motion.md:\d+ Av/)]);
		expect(await inText(UTAN, 'ocr')).toEqual([expect.stringContaining('(varning)')]);
	});

	it.each(['Ã¥', 'Ã¤', 'Ã¶', 'Ã…', 'Ã„', 'Ã–', 'â€“', 'â€œ'])(
		'finds UTF-8 read as something else: %s',
		async (tecken) => {
			expect(await inText(`Ett stycke.\n\nEtt f${tecken}rslag.`)).toEqual([
				expect.stringContaining(`Tecknen "${tecken}"`),
			]);
		},
	);

	it('finds question marks in the place of letters', async () => {
		const asked = SVENSKA.replace(/[åäö]/g, '?');
		expect(await inText(asked)).toEqual([expect.stringMatching(/^\S+ Frågetecken står inne i ord på \d\d ställen/)]);
	});

	it.each([
		['Swedish', SVENSKA],
		['English', ENGELSKA],
		['a short text', 'Motionen anses besvarad med det som anges.'],
		['questions', `${SVENSKA} Hur? När? Varför? Se sok?q=kvarn och sok?q=vind.`],
		['foreign names', `${SVENSKA} São Paulo, Ângela, Ã.`],
	])('lets %s be', async (_, text) => {
		expect(await inText(text)).toEqual([]);
	});
});
