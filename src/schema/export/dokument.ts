import { z } from 'zod';
import { arendePost } from './arenden.ts';
import { beslutPost, yrkandePost } from './beslut.ts';
import * as g from './grund.ts';
import * as grund from './grunddata.ts';
import { handelsePost } from './handelser.ts';
import { handlingMedText, handlingPost } from './handlingar.ts';
import { hanvisningPost } from './hanvisningar.ts';

/** The published sets and the schema of one record of each. */
export const MANGDER = {
	arenden: arendePost,
	handlingar: handlingPost,
	handelser: handelsePost,
	yrkanden: yrkandePost,
	beslut: beslutPost,
	personer: grund.personPost,
	partier: grund.partiPost,
	organ: grund.organPost,
	begrepp: grund.begreppPost,
} as const;

export type Mangd = keyof typeof MANGDER;
export type Post<M extends Mangd = Mangd> = z.output<(typeof MANGDER)[M]>;

export const MANGDNAMN = Object.keys(MANGDER) as readonly Mangd[];

const rattighet = z
	.strictObject({
		galler: g.text.describe('Vilka fält det gäller.'),
		text: g.text.describe('Vad som gäller.'),
		licens: g.webbadress.exactOptional().describe('Licensen, när det finns en.'),
	})
	.meta({ id: 'Rattighet', description: 'Hur en del av innehållet får användas.' });

const kommun = z
	.strictObject({
		namn: g.text.describe('Kommunens namn.'),
		kommunkod: g.text.exactOptional().describe('Fyrsiffrig kommunkod.'),
		organisationsnummer: g.text.exactOptional().describe('Kommunens organisationsnummer.'),
		webbplats: g.webbadress.exactOptional(),
		fiktiv: z.boolean().describe('true när kommunen är påhittad.'),
		saknas: z.array(g.saknas).describe('Uppgifter om kommunen som källorna inte ger.'),
	})
	.meta({ id: 'Kommun', description: 'Kommunen som ärendena gäller.' });

const utgivare = z
	.strictObject({
		namn: g.text.describe('Vem som ger ut uppgifterna.'),
		beskrivning: g.text.describe('En mening om utgivaren.'),
		felanmalan: g.text.exactOptional().describe('Webbadress eller e-postadress för felanmälan.'),
	})
	.meta({ id: 'Utgivare', description: 'Den som ger ut uppgifterna. Det behöver inte vara kommunen.' });

const gemensamMeta = {
	titel: g.text.describe('Filens titel.'),
	beskrivning: g.text.describe('Vad filen innehåller.'),
	formatversion: z
		.string()
		.regex(/^\d+\.\d+\.\d+$/)
		.describe('Formatets version enligt semver. Första talet ändras när något tas bort eller byter betydelse.'),
	adress: g.webbadress.describe('Filens egen adress.'),
	schema: g.webbadress.describe('Filens JSON Schema.'),
	dokumentation: g.webbadress.describe('Sidan som beskriver data.'),
	publicerad: g.dag.exactOptional().describe('Dagen för publiceringen, när den är inskriven i manifestet.'),
	kommun,
	utgivare,
	rattigheter: z.array(rattighet).describe('Hur innehållet får användas.'),
};

const mangdMeta = z.strictObject({
	...gemensamMeta,
	mangd: g.text.describe('Mängdens namn.'),
	antal: z.int().min(0).describe('Antal poster.'),
	ordning: g.text.describe('Hur posterna är ordnade.'),
	csv: g.webbadress.describe('Samma poster som CSV.'),
	ndjson: g.webbadress.describe('Samma poster, en JSON-post per rad.'),
});

/** The schema of `/data/<mangd>.json`. */
export function mangdSchema(mangd: Mangd) {
	return z.strictObject({
		meta: mangdMeta.describe('Om filen.'),
		data: z.array(MANGDER[mangd]).describe('Posterna.'),
	});
}

/** The schema of `/data/arenden/<arende>.json`. */
export const arendefilSchema = z.strictObject({
	meta: z.strictObject(gemensamMeta).describe('Om filen.'),
	data: z
		.strictObject({
			arende: arendePost,
			handlingar: z.array(handlingMedText).describe('Ärendets handlingar, med sina texter.'),
			handelser: z.array(handelsePost).describe('Tidslinjen, bakgrunden sist.'),
			yrkanden: z.array(yrkandePost).describe('Yrkanden.'),
			beslut: z.array(beslutPost).describe('Beslut.'),
			lankar: z.array(g.lank).describe('Länkar till och från andra ärenden, och mellan ärendets egna handlingar.'),
			personer: z.array(grund.personPost).describe('Personer som ärendet nämner.'),
			partier: z.array(grund.partiPost).describe('Partier som ärendet nämner.'),
			organ: z.array(grund.organPost).describe('Organ som ärendet nämner.'),
		})
		.describe('Ärendet med allt i.'),
});

/** The schema of `/data/hanvisningar.json`. */
export const hanvisningarfilSchema = z.strictObject({
	meta: z
		.strictObject({ ...gemensamMeta, antal: z.int().min(0).describe('Antal hänvisningar.') })
		.describe('Om filen.'),
	data: z.array(hanvisningPost).describe('Hänvisningarna, i lästexternas ordning.'),
});

export type Hanvisningarfil = z.output<typeof hanvisningarfilSchema>;
export type Arendefil = z.output<typeof arendefilSchema>;
export type MangdMeta = z.output<typeof mangdMeta>;
export type FilMeta = Pick<MangdMeta, keyof typeof gemensamMeta>;
