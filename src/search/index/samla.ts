import { arendenyckel, PLATS, type Plats } from '../format.ts';
import { identiteter } from '../sprak/identitet.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordI, sammanskrivna } from '../sprak/ord.ts';
import { ensamtal, parI } from '../sprak/par.ts';
import type { Ordled } from '../sprak/sammansatt.ts';
import type { Sokdokument } from './dokument.ts';
import { createOrdbok, type Raknad, type Uppslag } from './ordbok.ts';

/** What a word counts for by where it stands; what is not there as a word of its own counts for less. */
const VIKT = { text: 1, rubrik: 2, titel: 16, ovrigt: 0.6, sammanskrivet: 0.6 } as const;

/** The words of a text count for no more than this together: what a document is called says more than any repetition. */
const MAX_TEXT = 10;

/**
 * Derived terms of one kind count for no more than this together: a word that is there itself always weighs more. Those of
 * a title may weigh as much as a word or two of the text, for the title says what the document is about.
 */
const MAX_DERIVED = { text: 0.8, titel: 5 } as const;

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

/** What one document is found by; good until the next one is read. */
export interface Samlat {
	/** How much each term counts for, and the best place that it stands in. */
	readonly termer: readonly Readonly<Raknad>[];
	/** Words as they are spelt, and those that stand beside each other, by their numbers; each once. */
	readonly par: Uint32Array;
	/** Compounds of the text. */
	readonly sammansatta: readonly Sammansatt[];
	readonly langd: number;
}

export interface Sammansatt {
	readonly ord: string;
	readonly key: string;
	/** Keys of its parts. */
	readonly delar: readonly string[];
}

/** Takes documents apart into what they are found by. */
export interface Samlare {
	/** @param dokument with its texts in their normal form */
	samla(dokument: Sokdokument): Samlat;
	/** Words as they are spelt, without numbers, and how many documents have each. */
	stavning(): (readonly [ord: string, antal: number])[];
}

/**
 * What is counted for a document is kept with its words and terms, which are looked up once for the whole archive: to build
 * maps for each document takes nearly twice as long.
 */
export function createSamlare(led: Ordled): Samlare {
	const { lookUp, termFor, ord } = createOrdbok(led);
	let dokument = 0;
	let termer: Raknad[] = [];

	/** Makes ready to count for this document. */
	function open(term: Raknad): void {
		if (term.dokument === dokument) return;
		term.dokument = dokument;
		term.antal = term.iText = term.harlett = 0;
		term.plats = PLATS.text;
		termer.push(term);
	}

	function count(term: Raknad, antal: number): void {
		open(term);
		raise(term, placeOf(antal));
		if (antal >= VIKT.titel) term.antal += antal;
		else countInText(term, antal);
	}

	/** Counts the numbers and dates of a text. */
	function identify(text: string, antal: number): void {
		for (const { nycklar } of identiteter(text)) for (const key of nycklar) count(termFor(key), antal);
	}

	function derive(term: Raknad, antal: number, most: number = MAX_DERIVED.text): void {
		open(term);
		term.harlett = Math.max(term.harlett, Math.min(term.harlett + antal, most));
		if (most === MAX_DERIVED.titel) raise(term, PLATS.titelled);
	}

	function samla(ett: Sokdokument): Samlat {
		dokument++;
		termer = [];
		const sammansatta: Sammansatt[] = [];
		const par: number[] = [];
		let langd = 0;
		const alone = (word: Uppslag): void => {
			if (word.ensamt !== dokument) par.push(ensamtal(word.tal));
			word.ensamt = dokument;
		};
		const read = (text: string, weight: number, isShown: boolean): void => {
			const words = ordI(text);
			const tal: number[] = [];
			for (const { ord: spelt } of words) {
				const word = lookUp(spelt);
				tal.push(word.tal);
				count(word.term, weight);
				if (!word.isStoppord) alone(word);
				if (weight >= 1 && !word.hasDigit && word.stavat !== dokument) {
					word.stavat = dokument;
					word.antal++;
				}
				for (const [term, share, isAbout] of word.delar)
					if (weight === VIKT.titel && isAbout) derive(term, share * weight, MAX_DERIVED.titel);
					else derive(term, share * Math.min(weight, VIKT.rubrik));
				if (isShown && word.delar.length > 0 && word.delat !== dokument) {
					word.delat = dokument;
					sammansatta.push({ ord: word.ord, key: word.term.key, delar: word.delar.map(([{ key }]) => key) });
				}
			}
			langd += words.length;
			const hela = new Map<number, number>();
			for (const { ord: whole, plats } of sammanskrivna(text, words)) {
				const word = lookUp(whole);
				hela.set(plats, word.tal);
				derive(word.term, VIKT.sammanskrivet * weight, weight === VIKT.titel ? MAX_DERIVED.titel : MAX_DERIVED.text);
				alone(word);
			}
			// No phrase reaches from one piece of text into the next.
			for (const one of parI(tal, hela)) par.push(one);
			identify(text, weight);
			for (const [pattern, key] of ABBREVIATED)
				if (pattern.test(text)) derive(termFor(nyckel(key)), VIKT.sammanskrivet);
		};
		count(termFor(arendenyckel(ett.arendeId)), 1);
		read(ett.titel, VIKT.titel, true);
		if (ett.diarienummer) {
			identify(ett.diarienummer, VIKT.titel);
			for (const { ord: word } of ordI(ett.diarienummer)) count(termFor(word), VIKT.ovrigt);
		}
		if (ett.dag && ett.datumtext) identify(ett.datumtext, VIKT.titel);
		// What kind of document it is stands beside its title wherever it is shown.
		read(ett.typnamn, VIKT.titel, false);
		for (const text of ett.ovrigt) read(text, VIKT.ovrigt, false);
		let rubrik: string | undefined;
		for (const stycke of ett.stycken) {
			if (langd > MAX_WORDS) break;
			if (stycke.rubrik !== rubrik && stycke.rubrik) read(stycke.rubrik, VIKT.rubrik, true);
			rubrik = stycke.rubrik;
			read(stycke.text, VIKT.text, true);
		}
		for (const term of termer) countInText(term, term.harlett);
		return { termer, par: unika(par), sammansatta, langd };
	}

	return {
		samla,
		stavning: () => ord().flatMap(({ ord, antal }) => (antal > 0 ? [[ord, antal] as const] : [])),
	};
}

function countInText(term: Raknad, antal: number): void {
	if (term.iText >= MAX_TEXT) return;
	term.iText += antal;
	term.antal += antal;
}

function raise(term: Raknad, plats: Plats): void {
	if (plats > term.plats) term.plats = plats;
}

/** Each number once, in order. */
function unika(tal: readonly number[]): Uint32Array {
	const sorted = Uint32Array.from(tal).sort();
	let used = 0;
	for (const one of sorted) if (used === 0 || one !== sorted[used - 1]) sorted[used++] = one;
	return sorted.subarray(0, used);
}

/** The place that words of a weight stand in. */
function placeOf(weight: number): Plats {
	if (weight >= VIKT.titel) return PLATS.titel;
	return weight >= VIKT.rubrik ? PLATS.rubrik : PLATS.text;
}
