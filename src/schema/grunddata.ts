import { z } from 'zod';
import { ORGANTYPER } from '../domain/grunddata.ts';
import { datum, id, lista, sanning, text, webbadress } from './falt.ts';
import { saknade } from './gemensamt.ts';
import { kalla } from './kalla.ts';

const former = lista(text).describe('Andra former i löpande text: bestämd form, genitiv, kortform.');
const kallor = lista(kalla).describe('Var källorna nämner posten.');

const epost = z.email('Skriv en e-postadress, t.ex. registrator@exempel.se.');

/** `content/kommun.yaml`. */
export const kommunSchema = z.strictObject({
	namn: text.describe('Kommunens namn.'),
	kortnamn: text.describe('Namnet utan "kommun".'),
	kommunkod: z
		.string()
		.regex(/^\d{4}$/, 'Kommunkoden är fyra siffror inom citattecken.')
		.exactOptional()
		.describe('Fyrsiffrig kommunkod.'),
	organisationsnummer: z
		.string()
		.regex(/^\d{6}-\d{4}$/, 'Skriv organisationsnumret som 123456-7890.')
		.exactOptional()
		.describe('Kommunens organisationsnummer.'),
	webbplats: webbadress.exactOptional().describe('Kommunens webbplats.'),
	anslagstavla: webbadress.exactOptional().describe('Kommunens digitala anslagstavla.'),
	registrator: epost.exactOptional().describe('Registratorns e-postadress, för den som vill begära ut en handling.'),
	fiktiv: sanning.default(false).describe('true när kommunen är påhittad; då står det på varje sida.'),
	utgivare: z
		.strictObject({
			namn: text.describe('Vem som ger ut webbplatsen.'),
			beskrivning: text.describe('En mening om utgivaren.'),
			felanmalan: z
				.union([webbadress, epost], 'Skriv en https-adress eller en e-postadress.')
				.exactOptional()
				.describe('Webbadress eller e-postadress dit läsare kan anmäla fel.'),
		})
		.describe('Vem som ger ut webbplatsen.'),
	saknas: saknade,
});

/** `content/organ/<id>.yaml`. */
export const organSchema = z.strictObject({
	namn: text.describe('Organets namn, i den form som källorna skriver det.'),
	kortnamn: text.exactOptional().describe('Kortform.'),
	former,
	typ: z.enum(ORGANTYPER).describe('Organets typ.'),
	overordnat: id.exactOptional().describe('Organet som det hör till.'),
	fran: datum.exactOptional(),
	till: datum.exactOptional(),
	kallor,
});

/** `content/partier/<id>.yaml`. */
export const partiSchema = z.strictObject({
	beteckning: text.describe('Förkortningen som står inom parentes efter namn.'),
	namn: text.exactOptional().describe('Partiets namn. Utelämna det när källorna bara ger förkortningen.'),
	former,
	kallor,
});

/** `content/personer/<id>.yaml`. */
export const personSchema = z.strictObject({
	namn: text.describe('Namnet som det ska visas.'),
	namnvarianter: lista(text).describe('Andra stavningar i källorna, också OCR-skadade. Visas aldrig.'),
	kategori: z.enum(['fortroendevald', 'tjansteperson', 'annan']).describe('Förtroendevald, tjänsteperson eller annan.'),
	uppdrag: lista(
		z.strictObject({
			organ: id.exactOptional(),
			roll: text.exactOptional().describe('Roll eller titel, som den är tryckt.'),
			parti: id.exactOptional(),
			fran: datum.exactOptional(),
			till: datum.exactOptional(),
			kalla,
		}),
	).describe('Uppdrag och titlar, bara dem som källorna anger.'),
	saknas: saknade,
});

/** `content/amnen/<id>.yaml`. */
export const amneSchema = z.strictObject({
	namn: text.describe('Ämnets namn.'),
	beskrivning: text.describe('En mening om ämnet, i klarspråk.'),
});

/** `content/forfattningar/<id>.yaml`. */
export const forfattningSchema = z.strictObject({
	sfs: z
		.string()
		.regex(/^\d{4}:\d{1,4}$/, 'Skriv SFS-numret som "2009:47", inom citattecken.')
		.describe('Nummer i Svensk författningssamling.'),
	titel: text.describe('Författningens rubrik.'),
	kortnamn: lista(text).describe('Kortnamn och förkortningar.'),
	adress: webbadress.describe('Textens officiella adress.'),
});

/** Frontmatter of `content/begrepp/<id>.md`. */
export const begreppSchema = z.strictObject({
	term: text.describe('Termen i grundform.'),
	former: lista(text).describe('Böjda former som läsare möter.'),
	synonymer: lista(text).describe('Andra ord för samma sak.'),
	forklaring: text.describe('En mening i klarspråk.'),
	seAven: lista(id).describe('Närliggande begrepp.'),
	lagrum: lista(text).describe('Lagrum som begreppet bygger på.'),
});

/** Frontmatter of `content/sidor/<id>.md(x)`. */
export const sidaSchema = z.strictObject({
	titel: text.describe('Sidans rubrik.'),
	ingress: text.describe('En mening om sidan.'),
});
