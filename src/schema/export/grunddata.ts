import { z } from 'zod';
import { ORGANTYPER } from '../../domain/grunddata.ts';
import * as g from './grund.ts';

const saknas = z.array(g.saknas).describe('Det som källorna inte ger.');
const kallor = z.array(g.kalla).describe('Var källorna nämner posten.');

const uppdrag = z
	.strictObject({
		organ: g.organadress.exactOptional(),
		roll: g.text.exactOptional().describe('Roll eller titel, som den är tryckt.'),
		parti: g.partiadress.exactOptional(),
		fran: g.datum.exactOptional(),
		till: g.datum.exactOptional(),
		kalla: g.kalla,
	})
	.meta({ id: 'Uppdrag', description: 'Ett uppdrag eller en titel som källorna anger.' });

export const personPost = z
	.strictObject({
		id: g.personadress.describe('Personens sida och permanenta id.'),
		nyckel: g.nyckel,
		namn: g.text.describe('Namnet.'),
		kategori: z
			.enum(['fortroendevald', 'tjansteperson', 'annan'])
			.describe('Förtroendevald, tjänsteperson eller annan.'),
		uppdrag: z.array(uppdrag).describe('Uppdrag och titlar, bara dem som källorna anger.'),
		saknas,
	})
	.meta({ id: 'Person', description: 'En person som handlar i sitt uppdrag eller sin tjänst.' });

export const partiPost = z
	.strictObject({
		id: g.partiadress.describe('Partiets sida och permanenta id.'),
		nyckel: g.nyckel,
		beteckning: g.text.describe('Förkortningen som står inom parentes efter namn.'),
		namn: g.text.exactOptional().describe('Partiets namn. Finns bara när källorna skriver ut det.'),
		kallor,
		saknas,
	})
	.meta({ id: 'Parti', description: 'Ett parti.' });

export const organPost = z
	.strictObject({
		id: g.organadress.describe('Organets sida och permanenta id.'),
		nyckel: g.nyckel,
		namn: g.text.describe('Organets namn, som källorna skriver det.'),
		kortnamn: g.text.exactOptional().describe('Kortform.'),
		typ: z.enum(ORGANTYPER).describe('Organets typ.'),
		overordnat: g.organadress.exactOptional().describe('Organet som det hör till.'),
		fran: g.datum.exactOptional(),
		till: g.datum.exactOptional(),
		kallor,
		saknas,
	})
	.meta({ id: 'Organ', description: 'Ett organ: fullmäktige, styrelse, nämnd, utskott eller förvaltning.' });

export const begreppPost = z
	.strictObject({
		id: g.begreppsadress.describe('Begreppets sida och permanenta id.'),
		nyckel: g.nyckel,
		term: g.text.describe('Termen i grundform.'),
		former: z.array(g.text).describe('Böjda former.'),
		synonymer: z.array(g.text).describe('Andra ord för samma sak.'),
		forklaring: g.text.describe('En mening på klarspråk. Vår text.'),
		seAven: z.array(g.begreppsadress).describe('Närliggande begrepp.'),
		lagrum: z.array(g.text).describe('Lagrum som begreppet bygger på.'),
		brodtext: g.text.exactOptional().describe('Längre förklaring, som Markdown. Vår text.'),
	})
	.meta({ id: 'Begrepp', description: 'Ett begrepp i ordlistan.' });

export type PersonPost = z.output<typeof personPost>;
export type PartiPost = z.output<typeof partiPost>;
export type OrganPost = z.output<typeof organPost>;
export type BegreppPost = z.output<typeof begreppPost>;
