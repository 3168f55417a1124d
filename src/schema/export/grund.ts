import { z } from 'zod';
import { SAKNAS_VAD } from '../../domain/saknas.ts';
import { HANDLINGSTYPER } from '../../domain/handlingstyp.ts';
import { LANKTYPER } from '../../domain/lank.ts';
import { STATUSAR } from '../../domain/process.ts';

/**
 * Building blocks of the published records. Each `.describe()` is what a reader of the data sees in the JSON Schema, in
 * the Data Package and on the data page. A name in `meta({ id })` becomes a definition of the schema; the names that end
 * in `adress` say which set an address leads to.
 */

/** Text with content: `null` and `""` are never published. */
export const text = z.string().min(1);

export const webbadress = z.url().describe('En fullständig webbadress.');

const adressTill = (id: string, description: string) => z.url().meta({ id, description });

export const arendeadress = adressTill('Arendeadress', 'Ett ärende i mängden arenden.');
export const handlingsadress = adressTill('Handlingsadress', 'En handling i mängden handlingar.');
export const yrkandeadress = adressTill('Yrkandeadress', 'Ett yrkande i mängden yrkanden.');
export const beslutsadress = adressTill('Beslutsadress', 'Ett beslut i mängden beslut.');
export const personadress = adressTill('Personadress', 'En person i mängden personer.');
export const partiadress = adressTill('Partiadress', 'Ett parti i mängden partier.');
export const organadress = adressTill('Organadress', 'Ett organ i mängden organ.');
export const begreppsadress = adressTill('Begreppsadress', 'Ett begrepp i mängden begrepp.');

export const nyckel = text.describe('Kort namn, unikt i mängden och lika på alla webbplatser som visar samma arkiv.');

export const datum = z
	.string()
	.regex(/^[0-9X.~?/-]{2,}$/)
	.describe(
		'Datum enligt EDTF (ISO 8601-2): 2023-02-13, 1985 (år), 1988-23 (höst), 194X (1940-talet), 2018~ (ungefär), 2023-10-04/.. (den dagen eller senare).',
	);
export const tidigast = z.iso.date().describe('Tidigaste dag som datumet kan betyda. Härlett, för sortering.');
export const senast = z.iso.date().describe('Senaste dag som datumet kan betyda. Härlett, för sortering.');
export const dag = z.iso.date();

export const upphovsratt = z
	.enum(['9', '26'])
	.describe(
		'Paragraf i upphovsrättslagen (1960:729) som de återgivna orden vilar på: 9 (beslut och yttranden av myndigheter, fria) eller 26 (politikers texter, omfattas inte av CC0).',
	);

export const kalla = z
	.strictObject({
		adress: webbadress.describe('Stycket i lästexten, eller handlingens sida när uppgiften gäller hela handlingen.'),
		handling: handlingsadress,
		stycke: z
			.string()
			.regex(/^s[1-9]\d*$/)
			.exactOptional()
			.describe('Styckets nummer i lästexten.'),
		hur: z
			.enum(['ordagrant', 'ocr', 'harlett'])
			.describe('Hur uppgiften är läst: ordagrant, ur skadad maskinläst text (ocr) eller härledd av oss.'),
		citat: text.exactOptional().describe('Orden i stycket, exakt som de står i lästexten.'),
	})
	.meta({ id: 'Kalla', description: 'Var uppgiften står och hur den är läst.' });

const aktorsfalt = {
	person: personadress.exactOptional(),
	parti: partiadress.exactOptional(),
	organ: organadress.exactOptional(),
	roll: text.exactOptional().describe('Roll eller titel den dagen, som den är tryckt.'),
};

export const aktor = z
	.strictObject(aktorsfalt)
	.meta({ id: 'Aktor', description: 'Den som handlar, så noga som källan säger det. Partiet är det som gällde då.' });

export const part = z
	.strictObject({ ...aktorsfalt, kalla })
	.meta({ id: 'Part', description: 'Den som har en roll, med stället som säger det.' });

export const saknas = z
	.strictObject({
		vad: z.enum(SAKNAS_VAD).describe('Vad som saknas.'),
		falt: text.exactOptional().describe('Fältet i den här posten som därför inte finns med.'),
		text: text.describe('En mening till läsaren.'),
		steg: z.enum(STATUSAR).exactOptional().describe('Steget i processen som det saknade hör till.'),
		handling: handlingsadress.exactOptional(),
		typ: z.enum(HANDLINGSTYPER).exactOptional().describe('Den saknade handlingens typ.'),
		titel: text.exactOptional().describe('Den saknade handlingens rubrik, som andra handlingar anger den.'),
		kalla: kalla.exactOptional(),
	})
	.meta({ id: 'Saknas', description: 'Något som en läsare kan vänta sig men som källorna inte ger.' });

export const anmarkning = z
	.strictObject({
		vad: z.enum(['motsagelse', 'fel-i-kallan', 'oklart', 'lasning']).describe('Vad anmärkningen gäller.'),
		text: text.describe('En eller två meningar till läsaren. Källan rättas aldrig.'),
		kallor: z.array(kalla).describe('Ställena som anmärkningen gäller.'),
	})
	.meta({ id: 'Anmarkning', description: 'En motsägelse eller ett fel i källorna, som visas och inte rättas.' });

export const rattelse = z
	.strictObject({
		datum: dag.describe('Dagen då rättelsen gjordes.'),
		text: text.describe('Vad som rättades och varför.'),
		fore: text.exactOptional().describe('Uppgiften före rättelsen.'),
		efter: text.exactOptional().describe('Uppgiften efter rättelsen.'),
	})
	.meta({ id: 'Rattelse', description: 'En rättelse som gjorts efter publiceringen.' });

export const lank = z
	.strictObject({
		fran: webbadress.describe('Ärendet eller handlingen som länken går från.'),
		till: webbadress.describe('Ärendet eller handlingen som länken går till.'),
		typ: z.enum(LANKTYPER).describe('Länkens betydelse, läst från början till slut.'),
		citat: text.exactOptional().describe('Orden i källan som motiverar länken.'),
		kalla,
	})
	.meta({ id: 'Lank', description: 'Ett samband mellan två ärenden eller handlingar.' });
