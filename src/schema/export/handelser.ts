import { z } from 'zod';
import { HANDELSETYPER } from '../../domain/arende.ts';
import { NIVAER } from '../../domain/beslut.ts';
import { STATUSAR } from '../../domain/process.ts';
import * as g from './grund.ts';

export const handelsePost = z
	.strictObject({
		id: g.webbadress.describe('Händelsens plats i ärendets tidslinje, och dess permanenta id.'),
		nyckel: g.nyckel,
		arende: g.arendeadress,
		plats: z.int().min(1).describe('Plats i tidslinjen, räknat från 1. Bakgrunden räknas för sig.'),
		slag: z
			.enum(['handelse', 'handling', 'beslut', 'ettarsmarke'])
			.describe(
				'Vad posten är härledd ur: en händelse i källorna, en handling, ett beslut eller ettårsmärket (5 kap. 35 § kommunallagen, ett räknat datum och aldrig ett påstående om fel).',
			),
		typ: z.enum(HANDELSETYPER).describe('Händelsens typ. "bakgrund" är det källorna berättar om tiden före ärendet.'),
		datum: g.datum.exactOptional(),
		tidigast: g.tidigast.exactOptional(),
		senast: g.senast.exactOptional(),
		datumtext: g.text.exactOptional().describe('Källans egna ord för tiden.'),
		datumHur: z.literal('harlett').exactOptional().describe('Finns när datumet inte står rakt ut i källan.'),
		vad: g.text.describe('Vad som hände. Vår text.'),
		organ: g.organadress.exactOptional(),
		personer: z.array(g.personadress).describe('Personerna som handlade.'),
		handling: g.handlingsadress.exactOptional().describe('Handlingen som händelsen är eller resulterade i.'),
		beslut: g.beslutsadress.exactOptional().describe('Beslutet som händelsen är.'),
		steg: z.enum(STATUSAR).exactOptional().describe('Steget i processen som ärendet nådde.'),
		niva: z.enum(NIVAER).exactOptional().describe('Hur långt ett beslut når. Bara "slutligt" avgör ärendet.'),
		kalla: g.kalla,
		saknas: z.array(g.saknas).describe('Det som källorna inte ger.'),
	})
	.meta({ id: 'Handelse', description: 'En post i ett ärendes tidslinje.' });

export type HandelsePost = z.output<typeof handelsePost>;
