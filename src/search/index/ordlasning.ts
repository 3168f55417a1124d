import { arendenyckel } from '../format.ts';
import { identiteter } from '../sprak/identitet.ts';
import { ordI, sammanskrivna } from '../sprak/ord.ts';
import { ensamtal, ordtal, parI } from '../sprak/par.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { normalform, type Sokdokument } from './dokument.ts';
import { packa, packaPar } from './packat.ts';

/** What a word counts for by where it stands, in hundredths: numbers that add up to the same in any order. */
export const VIKT = { titel: 1600, rubrik: 200, text: 100, ovrigt: 60 } as const;

/** What is not there as a word of its own counts for this share. */
const SAMMANSKRIVET = 0.6;

/** What is known of a word of a document, besides how often it stands there. */
export const FLAGGA = {
	/** It stands where words are spelt with care. */
	stavas: 1,
	/** It stands in what a hit shows. */
	visas: 2,
	iRubrik: 4,
	/** It stands in the title or the text; there with a small letter, or inside a sentence with a capital. */
	iText: 8,
	gemen: 16,
	versal: 32,
} as const;

/** Where a text stands in its document, and what that says of its words. */
const STALLE = {
	titel: { vikt: VIKT.titel, flaggor: FLAGGA.stavas | FLAGGA.visas | FLAGGA.iText },
	// What kind of document it is stands beside its title wherever it is shown.
	typnamn: { vikt: VIKT.titel, flaggor: FLAGGA.stavas },
	rubrik: { vikt: VIKT.rubrik, flaggor: FLAGGA.stavas | FLAGGA.visas | FLAGGA.iRubrik },
	text: { vikt: VIKT.text, flaggor: FLAGGA.stavas | FLAGGA.visas | FLAGGA.iText },
	ovrigt: { vikt: VIKT.ovrigt, flaggor: 0 },
} as const;

/**
 * Words of one document that are indexed, about 250 pages. What follows is shown on its page but not searched, so that
 * one book among the handlingar cannot make the search of all others heavy.
 */
const MAX_WORDS = 100_000;

/** Names that are written out in documents and abbreviated in searches, or the other way round. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
	[/Sveriges\s+(?:och\s+)?Kommuners?\s+och\s+Regioner/i, 'skr'],
	[/Sveriges\s+Kommuners?\s+och\s+Landsting/i, 'skl'],
	[/\bSKR\b|\bSKL\b/, 'sveriges'],
];

/** A sentence goes on here: a capital is then that of a name. */
const IN_SENTENCE = /[\p{Ll},] $/u;

/** How often something stands in the title, and what it counts for elsewhere, in hundredths. */
type Antal = readonly [titel: number, ovrigt: number];

/** The words of a document: all that is found in it without looking at any other. It is JSON. */
export interface Ordlasning {
	/** How many words it has. */
	readonly langd: number;
	/** Each of its different words, in order of where they stand first, with a space between them. */
	readonly ord: string;
	/** For each of them its flags and its {@link Antal}, packed: see `packat.ts`. */
	readonly tal: readonly number[];
	/** Keys that are no words: numbers, dates, the ärende. */
	readonly nycklar: readonly (readonly [key: string, flaggor: number, ...Antal])[];
	/** Words that are not there as they are: joined at a hyphen, or a name's abbreviation; both counts in hundredths. */
	readonly harledda: readonly (readonly [ord: string, ...Antal])[];
	/** Numbers of words, and of those that stand beside each other, packed. */
	readonly par: string;
}

/** Takes documents apart; what has been read of some is at hand for the index as long as it is made. */
export type Lasning = (dokument: readonly Sokdokument[]) => Promise<(i: number) => Ordlasning>;

/** Reads all documents at once and remembers them: for archives that are not large. */
export const lasHar: Lasning = (dokument) => {
	const lasta = dokument.map(createOrdlasare());
	return Promise.resolve((i) => lasta[i] ?? TOM);
};

const TOM: Ordlasning = { langd: 0, ord: '', tal: [], nycklar: [], harledda: [], par: '' };

/** A word, and what is counted of it in the document that is being read. */
interface Raknat {
	readonly ord: string;
	readonly tal: number;
	readonly isStoppord: boolean;
	dokument: number;
	flaggor: number;
	titel: number;
	ovrigt: number;
}

/**
 * Makes a reader of documents. What is counted is kept with the words, which are looked up once for all that it reads: to
 * build maps for each document takes nearly twice as long.
 */
export function createOrdlasare(): (dokument: Sokdokument) => Ordlasning {
	const kanda = new Map<string, Raknat>();
	let dokument = 0;
	let ord: Raknat[] = [];

	function lookUp(spelt: string): Raknat {
		let found = kanda.get(spelt);
		if (!found) {
			found = {
				ord: spelt,
				tal: ordtal(spelt),
				isStoppord: STOPPORD.has(spelt),
				dokument: 0,
				flaggor: 0,
				titel: 0,
				ovrigt: 0,
			};
			kanda.set(spelt, found);
		}
		if (found.dokument !== dokument) {
			found.dokument = dokument;
			found.flaggor = found.titel = found.ovrigt = 0;
			ord.push(found);
		}
		return found;
	}

	return (given) => {
		const ett = normalform(given);
		dokument++;
		ord = [];
		const nycklar = new Map<string, [flaggor: number, ...[...Antal]]>();
		const harledda = new Map<string, [...Antal]>();
		const par: number[] = [];
		let langd = 0;

		const countKey = (key: string, vikt: number): void => {
			const known = nycklar.get(key) ?? [0, 0, 0];
			nycklar.set(key, known);
			if (vikt === VIKT.rubrik) known[0] |= FLAGGA.iRubrik;
			if (vikt === VIKT.titel) known[1]++;
			else known[2] += vikt;
		};
		const identify = (text: string, vikt: number): void => {
			for (const { nycklar: keys } of identiteter(text)) for (const key of keys) countKey(key, vikt);
		};
		const derive = (whole: string, titel: number, ovrigt: number): void => {
			const known = harledda.get(whole) ?? [0, 0];
			harledda.set(whole, known);
			known[0] += titel;
			known[1] += ovrigt;
		};
		const read = (text: string, { vikt, flaggor }: (typeof STALLE)[keyof typeof STALLE]): void => {
			const words = ordI(text);
			const tal: number[] = [];
			for (const { ord: spelt, start } of words) {
				const word = lookUp(spelt);
				tal.push(word.tal);
				word.flaggor |= flaggor;
				if (vikt === VIKT.titel) word.titel++;
				else word.ovrigt += vikt;
				if ((flaggor & FLAGGA.iText) === 0 || (word.flaggor & FLAGGA.gemen) !== 0) continue;
				if (text.startsWith(spelt.charAt(0), start)) word.flaggor |= FLAGGA.gemen;
				else if ((word.flaggor & FLAGGA.versal) === 0 && IN_SENTENCE.test(text.slice(Math.max(0, start - 2), start)))
					word.flaggor |= FLAGGA.versal;
			}
			langd += words.length;
			const hela = new Map<number, number>();
			for (const { ord: whole, plats } of sammanskrivna(text, words)) {
				const tal = ordtal(whole);
				hela.set(plats, tal);
				const counts = SAMMANSKRIVET * vikt;
				if (vikt === VIKT.titel) derive(whole, counts, 0);
				else derive(whole, 0, counts);
				par.push(ensamtal(tal));
			}
			// No phrase reaches from one piece of text into the next.
			for (const one of parI(tal, hela)) par.push(one);
			identify(text, vikt);
			for (const [pattern, short] of ABBREVIATED) if (pattern.test(text)) derive(short, 0, SAMMANSKRIVET * VIKT.text);
		};

		countKey(arendenyckel(ett.arendeId), VIKT.text);
		read(ett.titel, STALLE.titel);
		if (ett.diarienummer) {
			identify(ett.diarienummer, VIKT.titel);
			for (const { ord: spelt } of ordI(ett.diarienummer)) countKey(spelt, VIKT.ovrigt);
		}
		if (ett.dag && ett.datumtext) identify(ett.datumtext, VIKT.titel);
		read(ett.typnamn, STALLE.typnamn);
		for (const text of ett.ovrigt) read(text, STALLE.ovrigt);
		let rubrik: string | undefined;
		for (const stycke of ett.stycken) {
			if (langd > MAX_WORDS) break;
			if (stycke.rubrik !== rubrik && stycke.rubrik) read(stycke.rubrik, STALLE.rubrik);
			rubrik = stycke.rubrik;
			read(stycke.text, STALLE.text);
		}
		for (const { tal, isStoppord } of ord) if (!isStoppord) par.push(ensamtal(tal));
		return {
			langd,
			ord: ord.map((word) => word.ord).join(' '),
			tal: ord.map(packa),
			nycklar: [...nycklar].map(([key, counts]) => [key, ...counts]),
			harledda: [...harledda].map(([whole, counts]) => [whole, ...counts]),
			par: packaPar(par),
		};
	};
}
