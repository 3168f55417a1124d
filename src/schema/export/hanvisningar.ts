import { z } from 'zod';
import * as g from './grund.ts';

/** One place in a reading text that names something that has a page here. */
export const hanvisningPost = z
	.strictObject({
		kalla: z
			.strictObject({
				adress: g.webbadress.describe('Stycket i lästexten.'),
				handling: g.handlingsadress,
				stycke: z
					.string()
					.regex(/^s[1-9]\d*$/)
					.describe('Styckets nummer i lästexten.'),
			})
			.describe('Var orden står.'),
		ord: g.text.describe('Orden, exakt som de står i lästexten.'),
		typ: z.enum(['arende', 'begrepp', 'forfattning', 'organ', 'parti', 'person']).describe('Vad orden hänvisar till.'),
		id: g.nyckel,
		adress: g.webbadress.describe('Sidan om det som orden hänvisar till.'),
		kapitel: g.text.exactOptional().describe('Kapitlet i författningen, som 5 eller 26 a.'),
		paragrafer: z.array(g.text).exactOptional().describe('Paragraferna i författningen, som 35 eller 4-9.'),
	})
	.meta({ id: 'Hanvisning', description: 'Ett ställe i en lästext som nämner något som har en sida här.' });

export type HanvisningPost = z.output<typeof hanvisningPost>;
