import { z } from 'zod';
import { NIVAER, UTFALL, YRKANDETYPER, YRKANDEUTFALL } from '../../domain/beslut.ts';
import * as g from './grund.ts';

export const yrkandePost = z
	.strictObject({
		id: g.yrkandeadress.describe('Yrkandets plats på ärendets sida, och dess permanenta id.'),
		nyckel: g.nyckel,
		arende: g.arendeadress,
		handling: g.handlingsadress,
		typ: z.enum(YRKANDETYPER).describe('Vad yrkandet går ut på.'),
		av: z.array(g.aktor).describe('Vem som yrkar.'),
		avser: g.yrkandeadress.exactOptional().describe('Yrkandet som detta stöder eller går emot.'),
		riktatTill: g.organadress.exactOptional().describe('Organet som ombeds besluta.'),
		lydelse: g.text.describe('Orden, ordagrant ur lästexten.'),
		utfall: z
			.enum(YRKANDEUTFALL)
			.describe('Yrkandets eget utfall. Ja till ett förslag om avslag är nej till motionen.'),
		niva: z.enum(['utkast', 'forslag']).exactOptional().describe('utkast när det är förvaltningens förslag.'),
		upphovsratt: g.upphovsratt,
		kalla: g.kalla,
		saknas: z.array(g.saknas).describe('Det som källorna inte ger.'),
	})
	.meta({ id: 'Yrkande', description: 'Vad någon vill att ett organ ska besluta.' });

const reservation = z
	.strictObject({
		av: z.array(g.aktor).describe('Vem som reserverar sig.'),
		tillForman: g.yrkandeadress.exactOptional().describe('Yrkandet som reservationen är till förmån för.'),
		lydelse: g.text.describe('Orden, ordagrant ur lästexten.'),
		kalla: g.kalla,
	})
	.meta({ id: 'Reservation', description: 'En reservation mot beslutet.' });

const antal = z.int().min(0);

const roster = z
	.strictObject({
		ja: antal.describe('Antal ja.'),
		nej: antal.describe('Antal nej.'),
		avstar: antal.exactOptional().describe('Antal som avstod.'),
		franvarande: antal.exactOptional().describe('Antal frånvarande.'),
	})
	.meta({ id: 'Roster', description: 'Röster. Finns bara när protokollet räknar dem.' });

export const beslutPost = z
	.strictObject({
		id: g.beslutsadress.describe('Beslutets plats på ärendets sida, och dess permanenta id.'),
		nyckel: g.nyckel,
		arende: g.arendeadress,
		handling: g.handlingsadress,
		niva: z
			.enum(NIVAER)
			.describe('utkast, forslag (till ett annat organ), delbeslut eller slutligt. Bara "slutligt" avgör ärendet.'),
		organ: g.organadress.describe('Organet som beslutar.'),
		riktatTill: g.organadress.exactOptional().describe('Organet som ett förslag går till.'),
		datum: g.datum.exactOptional(),
		tidigast: g.tidigast.exactOptional(),
		senast: g.senast.exactOptional(),
		paragraf: g.text.exactOptional().describe('Protokollets paragraf.'),
		lydelse: g.text.describe('Orden, ordagrant ur lästexten.'),
		utfall: z.enum(UTFALL).exactOptional().describe('Vad beslutet betyder, eller skulle betyda om ett förslag följs.'),
		beslutsform: z
			.enum(['acklamation', 'omrostning', 'okant'])
			.describe('Hur beslutet fattades. Acklamation är inte samma sak som enhälligt.'),
		beslutsformHur: z.enum(['ordagrant', 'ocr', 'harlett']).exactOptional().describe('Hur beslutsformen är känd.'),
		yrkanden: z.array(g.yrkandeadress).describe('Yrkandena som ställdes mot varandra, i propositionernas ordning.'),
		propositioner: g.text.exactOptional().describe('Protokollets egna ord om propositionerna.'),
		roster: roster.exactOptional(),
		reservationer: z.array(reservation).describe('Reservationer mot beslutet.'),
		expediering: z.array(g.text).describe('Vilka beslutet skickas till, som det står.'),
		justerat: g.datum.exactOptional().describe('Dagen då protokollet justerades. Skriven som EDTF.'),
		anslag: g.datum.exactOptional().describe('Dagen då justeringen anslogs. Skriven som EDTF.'),
		upphovsratt: g.upphovsratt,
		kalla: g.kalla,
		saknas: z.array(g.saknas).describe('Det som källorna inte ger.'),
	})
	.meta({ id: 'Beslut', description: 'Ett beslut. Ett förslag till ett annat organ är inte ett slutligt beslut.' });

export type YrkandePost = z.output<typeof yrkandePost>;
export type BeslutPost = z.output<typeof beslutPost>;
