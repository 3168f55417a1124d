import { z } from 'zod';
import { KALLSORTER } from '../../domain/handling.ts';
import { HANDLINGSTYPER } from '../../domain/handlingstyp.ts';
import * as g from './grund.ts';

const kallfil = z
	.strictObject({
		adress: g.webbadress.describe('Den orörda källfilen.'),
		fil: g.text.describe('Filens namn.'),
		sort: z
			.enum(KALLSORTER)
			.describe('textlager (ren text ur en pdf), ocr (maskinläst), skanning (bild), original eller markdown.'),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.describe('Filens kontrollsumma, SHA-256.'),
		bytes: z.int().min(0).describe('Filens storlek i byte.'),
		beskrivning: g.text.exactOptional().describe('En mening om filen.'),
	})
	.meta({ id: 'Kallfil', description: 'En orörd källfil.' });

const bilaga = z
	.strictObject({
		titel: g.text.describe('Bilagans rubrik, som den är tryckt.'),
		handling: g.handlingsadress.exactOptional(),
		kalla: g.kalla,
	})
	.meta({ id: 'Bilaga', description: 'En bilaga som handlingen nämner.' });

const lasning = z
	.strictObject({
		hur: z.enum(['textlager', 'avskrift', 'ocr']).describe('textlager, avskrift (granskad för hand) eller ocr.'),
		text: g.text.describe('En eller två meningar om hur lästexten är gjord.'),
		kalla: g.webbadress.describe('Källfilen som lästexten bygger på.'),
	})
	.meta({ id: 'Lasning', description: 'Hur lästexten har kommit till.' });

export const handlingPost = z
	.strictObject({
		id: g.handlingsadress.describe('Handlingens adress och permanenta id.'),
		nyckel: g.nyckel,
		arende: g.arendeadress,
		typ: z.enum(HANDLINGSTYPER).describe('Handlingens typ.'),
		titel: g.text.describe('Handlingens rubrik, som den är tryckt.'),
		datum: g.datum.exactOptional(),
		tidigast: g.tidigast.exactOptional(),
		senast: g.senast.exactOptional(),
		datumKalla: g.kalla.exactOptional().describe('Vad datumet bygger på.'),
		organ: g.organadress.exactOptional().describe('Organet vars handling det är.'),
		avsandare: z.array(g.aktor).describe('Avsändare.'),
		mottagare: z.array(g.aktor).describe('Mottagare, som de anges i handlingen.'),
		undertecknare: z.array(g.part).describe('Undertecknare, i ordning.'),
		bilagor: z.array(bilaga).describe('Bilagor som handlingen nämner.'),
		yrkanden: z.array(g.yrkandeadress).describe('Förslag och yrkanden i handlingen.'),
		beslut: z.array(g.beslutsadress).describe('Beslut i handlingen.'),
		expediering: z.array(g.text).describe('Vilka handlingen säger att beslutet ska skickas till.'),
		kallor: z.array(kallfil).describe('De orörda källfilerna.'),
		lasning,
		upphovsratt: g.upphovsratt,
		antalStycken: z.int().min(0).describe('Antal numrerade stycken i lästexten.'),
		markdown: g.webbadress.describe('Hela lästexten som Markdown-fil.'),
		publicerad: g.dag.exactOptional().describe('Dagen då handlingen först publicerades här.'),
		saknas: z.array(g.saknas).describe('Det som källorna inte ger.'),
		anmarkningar: z.array(g.anmarkning).describe('Motsägelser och fel i källorna.'),
		rattelser: z.array(g.rattelse).describe('Rättelser efter publiceringen.'),
	})
	.meta({ id: 'Handling', description: 'En handling: ett dokument som hör till ett ärende.' });

const stycke = z
	.strictObject({
		id: z
			.string()
			.regex(/^s[1-9]\d*$/)
			.describe(
				'Styckets nummer. Handlingens adress, # och numret är styckets adress så länge inget stycke kommer före.',
			),
		ankare: z
			.string()
			.regex(/^p--[0-9a-z]+(?:-\d+)?$/)
			.describe(
				'Styckets permanenta ankare, som är gjort av orden. Handlingens adress, # och ankaret leder alltid hit.',
			),
		slag: z.enum(['stycke', 'punkt']).describe('Ett stycke, eller en punkt i en lista.'),
		rubrik: g.text.exactOptional().describe('Närmaste rubrik före stycket.'),
		text: g.text.exactOptional().describe('Texten utan formatering.'),
	})
	.meta({ id: 'Stycke', description: 'Ett numrerat stycke i lästexten.' });

/** A handling with its reading text, as it stands in the file of its ärende. */
export const handlingMedText = z
	.strictObject({
		...handlingPost.shape,
		brodtext: g.text.exactOptional().describe('Hela lästexten, som Markdown.'),
		stycken: z.array(stycke).describe('Lästexten stycke för stycke, så som källorna hänvisar till den.'),
	})
	.meta({ id: 'HandlingMedText', description: 'En handling med hela sin lästext.' });

export type HandlingPost = z.output<typeof handlingPost>;
export type HandlingMedText = z.output<typeof handlingMedText>;
