import { z } from 'zod';
import { ID_PATTERN } from '../domain/fold.ts';
import { parseDatum, type Datum } from '../domain/datum.ts';

/** Building blocks of the schemas. Each `.describe()` is the sentence an editor reads while writing the field. */

/** Text with content: no empty string, no white space around it. */
export const text = z
	.string()
	.min(1, 'Texten är tom. Skriv något, eller ta bort fältet.')
	.refine((s) => s === s.trim(), 'Texten börjar eller slutar med mellanslag. Ta bort dem.');

export const id = z
	.string()
	.regex(ID_PATTERN, 'Ett id består av a–z, 0–9 och enkla bindestreck, t.ex. "kommunfullmaktige".')
	.describe('Id: gemener a–z, siffror och bindestreck. Å och ä skrivs a, ö skrivs o.');

export const datum = z
	.custom<Datum>(
		(value) => typeof value === 'string' && parseDatum(value) !== undefined,
		'Datumet finns inte i kalendern eller är skrivet på annat sätt än "2023-02-13", "2023-02", "1985", "1988-23" (höst), "194X", "2018~", "2023-10-04/.." eller "..".',
	)
	.meta({ type: ['string', 'integer'], examples: ['2023-02-13', '1985', '1988-23', '194X', '2023-10-04/..', '..'] })
	.describe(
		'Datum som ÅÅÅÅ-MM-DD. Osäkra datum: "1985" (år), "1988-23" (höst), "194X" (1940-talet), "2018~" (ungefär), "2023-10-04/.." (den dagen eller senare).',
	);

export const dag = z.iso.date('Skriv dagen som ÅÅÅÅ-MM-DD, t.ex. 2024-03-06.').describe('En bestämd dag, ÅÅÅÅ-MM-DD.');

export const webbadress = z
	.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'Skriv en webbadress som börjar med https://.' })
	.describe('Webbadress som börjar med https://.');

/** A list that may be left out; absent and empty mean the same. */
export function lista<T extends z.ZodType>(schema: T) {
	return z.array(schema).default([]);
}

/** A whole number; content is read as text, so that no date or number is guessed from its look. */
export const heltal = z.preprocess(
	(value) => (typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value),
	z.int('Skriv ett heltal med siffror.'),
);

/** Yes or no, written `true` or `false`. */
export const sanning = z.preprocess(
	(value) => (value === 'true' ? true : value === 'false' ? false : value),
	z.boolean('Skriv true eller false.'),
);
