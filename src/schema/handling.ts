import { z } from 'zod';
import { NIVAER, UTFALL, YRKANDETYPER, YRKANDEUTFALL } from '../domain/beslut.ts';
import { KALLSORTER } from '../domain/handling.ts';
import { dag, datum, heltal, id, lista, text } from './falt.ts';
import { anmarkningar, handlingstyp, lankar, rattelser, saknade, tidigare, undantag } from './gemensamt.ts';
import { aktor, kalla, part } from './kalla.ts';

const filnamn = z
	.string()
	.regex(
		/^[a-z0-9]+(?:[-._][a-z0-9]+)*\.[a-z0-9]+$/i,
		'Filnamnet får bara ha a–z, 0–9, bindestreck, punkt och understreck.',
	)
	.describe('Filens namn i ärendets mapp kallor/.');

const kallfil = z.strictObject({
	fil: filnamn,
	sort: z
		.enum(KALLSORTER)
		.describe(
			'textlager (ren text ur en pdf), ocr (maskinläst), skanning (bild), original (t.ex. Word) eller markdown.',
		),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'Kontrollsumman är 64 tecken 0–9 och a–f.')
		.describe('Filens SHA-256. Kontrolleras vid varje bygge.'),
	beskrivning: text.exactOptional().describe('En mening om filen.'),
});

const yrkande = z.strictObject({
	id: id.describe('Yrkandets id, unikt i ärendet.'),
	typ: z.enum(YRKANDETYPER).describe('Vad yrkandet går ut på.'),
	av: z.array(aktor).min(1, 'Ange vem som yrkar.').describe('Vem som yrkar.'),
	avser: id.exactOptional().describe('Yrkandet som detta stöder eller går emot.'),
	riktatTill: id.exactOptional().describe('Organet som ombeds besluta.'),
	lydelse: text.describe('Ordagrant.'),
	utfall: z.enum(YRKANDEUTFALL).describe('Yrkandets eget utfall. "okant" när källorna inte säger det.'),
	niva: z.enum(['utkast', 'forslag']).exactOptional().describe('utkast när det är förvaltningens förslag.'),
	kalla,
});

const antal = heltal.refine((n) => n >= 0, 'Antalet röster kan inte vara negativt.');

const reservation = z.strictObject({
	av: z.array(aktor).min(1, 'Ange vem som reserverar sig.').describe('Vem som reserverar sig.'),
	tillForman: id.exactOptional().describe('Yrkandet som reservationen är till förmån för.'),
	lydelse: text.describe('Ordagrant.'),
	kalla,
});

const beslut = z.strictObject({
	id: id.describe('Beslutets id, unikt i ärendet.'),
	niva: z.enum(NIVAER).describe('utkast, forslag (till ett annat organ), delbeslut eller slutligt.'),
	organ: id.describe('Organet som beslutar.'),
	riktatTill: id.exactOptional().describe('Organet som ett förslag går till.'),
	datum: datum.exactOptional(),
	paragraf: text.exactOptional().describe('Protokollets paragraf, t.ex. "§ 63".'),
	lydelse: text.describe('Ordagrant.'),
	utfall: z.enum(UTFALL).exactOptional().describe('Vad beslutet betyder, eller skulle betyda, för motionen.'),
	beslutsform: z.enum(['acklamation', 'omrostning', 'okant']).describe('Acklamation är inte samma sak som enhälligt.'),
	beslutsformHur: z.enum(['ordagrant', 'ocr', 'harlett']).exactOptional().describe('Hur beslutsformen är känd.'),
	yrkanden: lista(id).describe('Yrkandena som ställdes mot varandra, i propositionernas ordning.'),
	propositioner: text.exactOptional().describe('Protokollets egna ord om propositionerna.'),
	roster: z
		.strictObject({
			ja: antal.describe('Antal ja.'),
			nej: antal.describe('Antal nej.'),
			avstar: antal.exactOptional().describe('Antal som avstår. Utelämna det när protokollet inte säger det.'),
			franvarande: antal.exactOptional().describe('Antal frånvarande. Utelämna det när protokollet inte säger det.'),
		})
		.exactOptional()
		.describe('Bara när protokollet räknar rösterna.'),
	reservationer: lista(reservation).describe('Reservationer mot beslutet.'),
	expediering: lista(text).describe('Vilka beslutet skickas till, som det står.'),
	justerat: datum.exactOptional().describe('Dagen då protokollet justerades.'),
	anslag: datum.exactOptional().describe('Dagen då justeringen anslogs.'),
	kalla,
});

/** Frontmatter of `content/arenden/<arende>/<datum>-<typ>.md`. */
export const handlingSchema = z.strictObject({
	typ: handlingstyp,
	titel: text.describe('Handlingens rubrik, som den är tryckt.'),
	datum: datum.exactOptional().describe('Handlingens datum. Utelämna det när det inte framgår.'),
	datumKalla: kalla.exactOptional().describe('Vad datumet bygger på. Krävs när datum anges.'),
	organ: id.exactOptional().describe('Organet vars handling det är.'),
	avsandare: lista(aktor).describe('Avsändare.'),
	mottagare: lista(aktor).describe('Mottagare, som de anges i handlingen.'),
	undertecknare: lista(part).describe('Undertecknare med titel, i ordning.'),
	bilagor: lista(
		z.strictObject({
			titel: text.describe('Bilagans rubrik, som den är tryckt.'),
			handling: id.exactOptional().describe('Bilagans handling i samma ärende, när den finns här.'),
			kalla,
		}),
	).describe('Bilagor som handlingen nämner.'),
	yrkanden: lista(yrkande).describe('Förslag och yrkanden i handlingen.'),
	beslut: lista(beslut).describe('Beslut i handlingen.'),
	expediering: lista(text).describe(
		'Vilka beslutet ska skickas till enligt handlingen, när den inte själv är ett beslut.',
	),
	kallor: z.array(kallfil).min(1, 'Ange minst en källfil.').describe('De orörda källfilerna.'),
	lasning: z
		.strictObject({
			hur: z.enum(['textlager', 'avskrift', 'ocr']).describe('textlager, avskrift (granskad för hand) eller ocr.'),
			text: text.describe('En eller två meningar om hur lästexten är gjord.'),
			kalla: filnamn.describe('Källfilen som lästexten bygger på.'),
		})
		.describe('Hur lästexten har kommit till.'),
	sidor: z
		.array(
			z.strictObject({
				sida: heltal.describe('Sidans nummer i källfilen, räknat från 1.'),
				stycke: z
					.string()
					.regex(/^s[1-9]\d*$/, 'Ett stycke skrivs s1, s2, s3 …')
					.describe('Det första stycke som börjar på sidan.'),
			}),
		)
		.exactOptional()
		.describe('Var källfilens sidor börjar i lästexten.'),
	upphovsratt: z
		.enum(['9', '26'])
		.describe(
			'"9" för beslut och yttranden av myndigheter, "26" för politikers motioner och yrkanden (upphovsrättslagen).',
		),
	lankar,
	saknas: saknade,
	anmarkningar,
	rattelser,
	publicerad: dag
		.exactOptional()
		.describe('Dagen då handlingen först publicerades här. Utelämna den när det är samma dag som för ärendet.'),
	tidigare,
	undantag,
	inteLankar: lista(text).describe('Ord i texten som ser ut som hänvisningar men inte är det, exakt som de står.'),
});

export type AuthoredHandling = z.output<typeof handlingSchema>;
