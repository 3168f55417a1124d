import { PLATS, type Plats } from '../format.ts';
import type { Ordled } from '../sprak/sammansatt.ts';
import { createOrdbok, type Raknad } from './ordbok.ts';
import type { Dokumentord } from './ordforrad.ts';
import { FLAGGA, VIKT } from './ordlasning.ts';
import { flaggorI, ovrigtI, titelI } from './packat.ts';
import { niva, packaPost } from './poster.ts';

/**
 * The words of a text count for no more than this together, in hundredths: what a document is called says more than any
 * repetition.
 */
const MAX_TEXT = 1000;

/**
 * Derived terms of one kind count for no more than this together, in hundredths: a word that is there itself always weighs
 * more. Those of a title may weigh as much as a word or two of the text, for the title says what the document is about.
 */
const MAX_DERIVED = { text: 80, titel: 500 } as const;

/** What one document is found by. */
export interface Samlat {
	/** Its terms, packed: see `poster.ts`. */
	readonly poster: Uint32Array;
	/** Compounds of what is shown of it. */
	readonly sammansatta: readonly Sammansatt[];
}

export interface Sammansatt {
	readonly ord: string;
	readonly key: string;
	/** Keys of its parts. */
	readonly delar: readonly string[];
}

/** Makes what documents are found by of the words in them. */
export interface Samlare {
	samla(dokument: Dokumentord): Samlat;
	/** The terms by number. */
	nycklar(): string[];
	/** Words as they are spelt, and how many documents have each. */
	stavning(): (readonly [ord: string, antal: number])[];
}

/** @param ord the words by their numbers */
export function createSamlare(led: Ordled, ord: readonly string[]): Samlare {
	const { lookUp, termFor, nycklar, uppslagna } = createOrdbok(led, ord);
	let dokument = 0;
	let termer: Raknad[] = [];

	/** Makes ready to count for this document. */
	function open(term: Raknad): void {
		if (term.dokument === dokument) return;
		term.dokument = dokument;
		term.titel = term.ovrigt = term.harlettTitel = term.harlettText = 0;
		term.iRubrik = false;
		termer.push(term);
	}

	function count(term: Raknad, flaggor: number, titel: number, ovrigt: number): void {
		open(term);
		term.titel += titel;
		term.ovrigt += ovrigt;
		term.iRubrik ||= (flaggor & FLAGGA.iRubrik) !== 0;
	}

	function derive(term: Raknad, titel: number, text: number): void {
		open(term);
		term.harlettTitel += titel;
		term.harlettText += text;
	}

	return {
		samla({ langd, ord, tal, nycklar, harledda }) {
			dokument++;
			termer = [];
			const sammansatta: Sammansatt[] = [];
			for (const [i, nr] of ord.entries()) {
				const word = lookUp(nr);
				const packat = tal[i] ?? 0;
				const [flaggor, titel, ovrigt] = [flaggorI(packat), titelI(packat), ovrigtI(packat)];
				count(word.term, flaggor, titel, ovrigt);
				if ((flaggor & FLAGGA.stavas) !== 0) word.antal++;
				for (const [term, share, isAbout] of word.delar)
					if (isAbout) derive(term, share * VIKT.titel * titel, share * ovrigt);
					else derive(term, 0, share * (VIKT.rubrik * titel + ovrigt));
				if ((flaggor & FLAGGA.visas) !== 0 && word.delar.length > 0)
					sammansatta.push({ ord: word.ord, key: word.term.key, delar: word.delar.map(([{ key }]) => key) });
			}
			for (const [key, flaggor, titel, ovrigt] of nycklar) count(termFor(key), flaggor, titel, ovrigt);
			for (const [whole, titel, ovrigt] of harledda) derive(lookUp(whole).term, titel, ovrigt);
			const poster = new Uint32Array(termer.length);
			for (const [i, term] of termer.entries())
				poster[i] = packaPost(term.nr, niva(antalFor(term), langd), platsFor(term));
			return { poster, sammansatta };
		},
		nycklar,
		stavning: () => uppslagna().flatMap(({ ord, antal }) => (antal > 0 ? [[ord, antal] as const] : [])),
	};
}

/** How much a term counts for, once for each time in a text. */
function antalFor({ titel, ovrigt, harlettTitel, harlettText }: Raknad): number {
	const about = aboutOf(harlettTitel);
	const harlett = Math.max(about, Math.min(about + harlettText, MAX_DERIVED.text));
	return (VIKT.titel * titel + Math.min(ovrigt + harlett, MAX_TEXT)) / VIKT.text;
}

/** The best place that a term stands in. */
function platsFor({ titel, harlettTitel, iRubrik }: Raknad): Plats {
	if (titel > 0) return PLATS.titel;
	if (aboutOf(harlettTitel) > 0) return PLATS.titelled;
	return iRubrik ? PLATS.rubrik : PLATS.text;
}

function aboutOf(harlettTitel: number): number {
	return Math.min(harlettTitel, MAX_DERIVED.titel);
}
