import { z } from 'zod';
import { ARENDETYPER } from '../../domain/arende.ts';
import { UTFALL } from '../../domain/beslut.ts';
import { STATUSAR } from '../../domain/process.ts';
import * as g from './grund.ts';

export const arendePost = z
	.strictObject({
		id: g.arendeadress.describe('Ärendets adress och permanenta id.'),
		nyckel: g.nyckel,
		json: g.webbadress.describe('Ärendet med allt i, som JSON.'),
		diarienummer: g.text.exactOptional().describe('Diarienumret, som det är tryckt.'),
		diarienummerKalla: g.kalla.exactOptional().describe('Stycket där diarienumret står.'),
		titel: g.text.describe('Ärendets rubrik.'),
		typ: z.enum(ARENDETYPER).describe('Ärendets typ.'),
		status: z.enum(STATUSAR).describe('Det sista steg i processen som källorna visar.'),
		statusKalla: g.kalla.exactOptional().describe('Stycket som visar att ärendet har nått dit.'),
		utfall: z
			.enum(UTFALL)
			.exactOptional()
			.describe('Ärendets slutliga utfall. Finns bara när ett slutligt beslut finns.'),
		utfallKalla: g.kalla.exactOptional().describe('Stycket med det slutliga beslutet.'),
		organ: g.organadress.exactOptional().describe('Organet som slutligt avgör ärendet.'),
		senastKand: g.datum.exactOptional().describe('Datum för det sista som källorna visar. Härlett. Skrivet som EDTF.'),
		amnen: z.array(g.webbadress).describe('Ämnenas sidor.'),
		parter: z.array(g.part).describe('Vem som väckte ärendet och andra parter.'),
		ingress: g.text.describe('En mening på klarspråk. Vår text, inte kommunens.'),
		sammanfattning: g.text
			.exactOptional()
			.describe('Sammanfattning på klarspråk, som Markdown. Vår text, inte kommunens.'),
		handlingar: z.array(g.handlingsadress).describe('Ärendets handlingar, i processens ordning.'),
		lankar: z.array(g.lank).describe('Länkar som går från ärendet eller någon av dess handlingar.'),
		publicerad: g.dag.exactOptional().describe('Dagen då ärendet först publicerades här.'),
		saknas: z.array(g.saknas).describe('Det som källorna inte ger.'),
		anmarkningar: z.array(g.anmarkning).describe('Motsägelser och fel i källorna.'),
		rattelser: z.array(g.rattelse).describe('Rättelser efter publiceringen.'),
	})
	.meta({ id: 'Arende', description: 'Ett ärende: en fråga som kommunen behandlar från början till slut.' });

export type ArendePost = z.output<typeof arendePost>;
