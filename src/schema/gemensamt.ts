import { z } from 'zod';
import { HANDLINGSTYPER } from '../domain/handlingstyp.ts';
import { LANKTYPER } from '../domain/lank.ts';
import { STATUSAR } from '../domain/process.ts';
import { SAKNAS_VAD } from '../domain/saknas.ts';
import { UNDANTAGSKODER } from '../domain/undantag.ts';
import { dag, id, lista, text } from './falt.ts';
import { kalla } from './kalla.ts';

export const handlingstyp = z.enum(HANDLINGSTYPER).describe('Handlingens typ.');

const saknas = z.strictObject({
	vad: z.enum(SAKNAS_VAD).describe('Vad som saknas.'),
	text: text.describe('En mening till läsaren om vad som inte framgår.'),
	steg: z
		.enum(STATUSAR)
		.exactOptional()
		.describe('Steget i processen där det saknade hör hemma; ger en lucka i tidslinjen.'),
	handling: id.exactOptional().describe('Handlingen som uppgiften saknas för.'),
	typ: handlingstyp.exactOptional().describe('Den saknade handlingens typ.'),
	titel: text.exactOptional().describe('Den saknade handlingens rubrik, som andra handlingar anger den.'),
	kalla: kalla.exactOptional().describe('Var källorna visar att det saknade finns.'),
});

const anmarkning = z.strictObject({
	vad: z.enum(['motsagelse', 'fel-i-kallan', 'oklart', 'lasning']).describe('Vad anmärkningen gäller.'),
	text: text.describe('En eller två meningar till läsaren. Källan rättas aldrig.'),
	kallor: z.array(kalla).min(1, 'Ange minst en källa.').describe('Ställena som anmärkningen gäller.'),
});

const rattelse = z.strictObject({
	datum: dag.describe('Dagen då rättelsen gjordes här.'),
	text: text.describe('Vad som rättades och varför.'),
	fore: text.exactOptional().describe('Uppgiften före rättelsen.'),
	efter: text.exactOptional().describe('Uppgiften efter rättelsen.'),
});

const lank = z.strictObject({
	till: z
		.string()
		.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, 'Skriv ärendets id, eller "arende/handling".')
		.describe('Ärende eller "arende/handling" som länken går till.'),
	typ: z.enum(LANKTYPER).describe('Länkens riktade betydelse, från denna sida till den andra.'),
	citat: text.exactOptional().describe('Orden i källan som motiverar länken.'),
	kalla: kalla.describe('Var sambandet framgår.'),
});

export const undantag = lista(
	z.strictObject({
		kod: z.enum(UNDANTAGSKODER).describe('Koden som meddelandet har.'),
		text: text.describe('Orden som meddelandet gäller, exakt som de står.'),
		skal: text.describe('Varför de ska stå kvar, t.ex. "kommunens växel".'),
	}),
).describe('Ställen som granskningen annars skulle anmärka på, med skäl. Visas aldrig på webbplatsen.');

export const tidigare = lista(
	z
		.string()
		.regex(
			/^\/[a-z]+\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){1,2}$/,
			'Skriv den tidigare adressen från snedstreck till snedstreck, t.ex. "/arenden/ks-2022-1011/".',
		),
).describe('Adresser som sidan har haft här, t.ex. "/arenden/ks-2022-1011/". De leder sedan hit.');

export const anmarkningar = lista(anmarkning).describe('Motsägelser och fel i källorna, som visas och inte rättas.');
export const rattelser = lista(rattelse).describe('Rättelser som gjorts efter publicering.');
export const saknade = lista(saknas).describe('Det som inte framgår av källorna.');
export const lankar = lista(lank).describe('Samband med andra ärenden och handlingar.');
