import { z } from 'zod';
import * as g from './grund.ts';

/** Sets whose records have a page of their own; only these are followed from one publication to the next. */
export const SIDMANGDER = ['arenden', 'handlingar', 'personer', 'partier', 'organ', 'begrepp'] as const;

export type Sidmangd = (typeof SIDMANGDER)[number];

export const ANDRINGSTYPER = ['publicerad', 'andrad', 'flyttad', 'rattad', 'tillbakadragen'] as const;

/** One line of `/data/andringar.ndjson`. */
export const andringSchema = z
	.strictObject({
		id: g.webbadress.describe('Ändringens permanenta id i den här filen.'),
		typ: z
			.enum(ANDRINGSTYPER)
			.describe(
				'publicerad (första gången), andrad (uppgifterna skiljer sig från förra publiceringen), flyttad (sidan har fått en ny adress), rattad (en rättelse med skäl) eller tillbakadragen (gravsten: sidan finns inte längre).',
			),
		datum: g.dag.exactOptional().describe('Dagen för ändringen.'),
		galler: g.webbadress.describe('Sidan som ändringen gäller. För en gravsten: adressen som inte längre finns.'),
		fran: g.webbadress.exactOptional().describe('För en flytt: den tidigare adressen, som leder vidare.'),
		mangd: z.enum(SIDMANGDER).describe('Mängden som posten hör till.'),
		nyckel: g.nyckel,
		titel: g.text.describe('Postens titel.'),
		text: g.text.exactOptional().describe('Vad som rättades och varför.'),
		fore: g.text.exactOptional().describe('Uppgiften före rättelsen.'),
		efter: g.text.exactOptional().describe('Uppgiften efter rättelsen.'),
		skal: g.text.exactOptional().describe('Varför posten drogs tillbaka.'),
		saknas: z.array(g.saknas).describe('Det som inte är känt om ändringen.'),
	})
	.meta({ id: 'Andring', description: 'En ändring av det som är publicerat.' });

export type Andring = z.output<typeof andringSchema>;

const adress = z.string().regex(/^\/[a-z0-9/-]+\/$/);

/** What the last publication held; a file in the repository, written by `npm run manifest`. */
export const manifestSchema = z.strictObject({
	format: z.literal(1),
	/** Day of the last publication that was written down. */
	datum: z.iso.date(),
	/** What was published then, by address relative to the site's base. */
	poster: z.record(
		adress,
		z.strictObject({
			mangd: z.enum(SIDMANGDER),
			titel: g.text,
			/** Digest of the record with relative addresses, so that it holds wherever the site is published. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			/** Day of its first publication. */
			forst: z.iso.date(),
		}),
	),
	/** Every address that leads on to another, and where it led when that was written down. */
	flyttade: z.record(adress, adress).exactOptional(),
	/** Every change written down so far, in order; lines are only ever added. */
	andringar: z.array(
		z.strictObject({
			datum: z.iso.date(),
			typ: z.enum(['publicerad', 'andrad', 'flyttad', 'tillbakadragen']),
			adress,
			fran: adress.exactOptional(),
			mangd: z.enum(SIDMANGDER),
			titel: g.text,
			skal: g.text.exactOptional(),
		}),
	),
});

export type Manifest = z.output<typeof manifestSchema>;
