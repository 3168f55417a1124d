import { arendenyckel, PLATS, type Plats } from '../format.ts';
import { identiteter } from '../sprak/identitet.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import { ensamtal, lankarI, ordtal, parI } from '../sprak/par.ts';
import { delaOrd, type Ordled } from '../sprak/sammansatt.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { normalText } from '../sprak/tecken.ts';
import type { Sokdokument } from './dokument.ts';

/** What a word in the text counts for; what is not there as a word of its own counts for less. */
const VIKT = { text: 1, rubrik: 2, titel: 16, ovrigt: 0.6, sammanskrivet: 0.6, efterled: 0.4, forled: 0.3 } as const;

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

/** What one document is found by. */
export interface Samlat {
	/** By key: how much it counts, and the best place that it stands in. */
	readonly termer: ReadonlyMap<string, { readonly antal: number; readonly plats: Plats }>;
	/** Words as they are spelt, and those that stand beside each other, by their numbers. */
	readonly par: ReadonlySet<number>;
	/** Words as they are spelt, without numbers. */
	readonly ord: ReadonlySet<string>;
	/** Compounds of the text and the keys of their parts. */
	readonly sammansatta: ReadonlyMap<string, readonly string[]>;
	readonly langd: number;
}

/** What is known of a word. */
interface Uppslag {
	readonly key: string;
	readonly tal: number;
	/** Keys of its parts, what each counts for, and whether a title with the word is about it. */
	readonly derived: readonly (readonly [key: string, share: number, isAbout: boolean])[];
}

/** Takes documents apart into what they are found by. Words are looked up once for the whole archive. */
export function createSamlare(led: Ordled): (dokument: Sokdokument) => Samlat {
	const known = new Map<string, Uppslag>();

	function lookUp(ord: string): Uppslag {
		let found = known.get(ord);
		if (!found) known.set(ord, (found = { key: nyckel(ord), tal: ordtal(ord), derived: derivedOf(ord) }));
		return found;
	}

	const talFor = (ord: string): number => lookUp(ord).tal;

	function derivedOf(ord: string): Uppslag['derived'] {
		const delar = delaOrd(ord, led);
		if (!delar) return [];
		const own = nyckel(ord);
		const isAbout = led.arNamn?.(ord) !== true;
		const keys = new Map<string, readonly [string, number, boolean]>();
		for (const key of keysOf(delar.forled)) keys.set(key, [key, VIKT.forled, isAbout]);
		for (const key of keysOf(delar.efterled)) keys.set(key, [key, VIKT.efterled, true]);
		keys.delete(own);
		return [...keys.values()];
	}

	return (dokument) => {
		const termer = new Map<string, { antal: number; iText: number; plats: Plats }>();
		const derived = new Map<string, { antal: number; plats: Plats }>();
		const ord = new Set<string>();
		const sammansatta = new Map<string, readonly string[]>();
		const par = new Set<number>();
		let langd = 0;
		const count = (key: string, antal: number, plats: Plats = placeOf(antal)): void => {
			let term = termer.get(key);
			if (!term) termer.set(key, (term = { antal: 0, iText: 0, plats }));
			if (plats > term.plats) term.plats = plats;
			if (antal >= VIKT.titel) term.antal += antal;
			else if (term.iText < MAX_TEXT) {
				term.iText += antal;
				term.antal += antal;
			}
		};
		const derive = (key: string, antal: number, most: number = MAX_DERIVED.text): void => {
			const { antal: before, plats } = derived.get(key) ?? { antal: 0, plats: PLATS.text };
			derived.set(key, {
				antal: Math.max(before, Math.min(before + antal, most)),
				plats: most === MAX_DERIVED.titel ? PLATS.titelled : plats,
			});
		};
		const read = (raw: string, weight: number, isShown: boolean): void => {
			const text = normalText(raw);
			const words = ordI(text);
			for (const word of words) {
				const { key, tal, derived: parts } = lookUp(word.ord);
				count(key, weight);
				if (!STOPPORD.has(word.ord)) par.add(ensamtal(tal));
				if (weight >= 1 && !/\d/.test(word.ord)) ord.add(word.ord);
				for (const [part, share, isAbout] of parts)
					if (weight === VIKT.titel && isAbout) derive(part, share * weight, MAX_DERIVED.titel);
					else derive(part, share * Math.min(weight, VIKT.rubrik), MAX_DERIVED.text);
				if (isShown && parts.length > 0)
					sammansatta.set(
						word.ord,
						parts.map(([part]) => part),
					);
			}
			langd += words.length;
			const lankar = lankarI(text, words);
			for (const [, joined] of lankar) {
				if (!joined) continue;
				const { key, tal } = lookUp(joined.ord);
				derive(key, VIKT.sammanskrivet * weight, weight === VIKT.titel ? MAX_DERIVED.titel : MAX_DERIVED.text);
				par.add(ensamtal(tal));
			}
			// No phrase reaches from one piece of text into the next.
			for (const tal of parI(lankar, talFor)) par.add(tal);
			for (const { nycklar } of identiteter(text)) for (const key of nycklar) count(key, weight);
			for (const [pattern, key] of ABBREVIATED) if (pattern.test(text)) derive(nyckel(key), VIKT.sammanskrivet);
		};
		count(arendenyckel(dokument.arendeId), 1);
		read(dokument.titel, VIKT.titel, true);
		if (dokument.diarienummer)
			for (const { nycklar } of identiteter(dokument.diarienummer)) for (const key of nycklar) count(key, VIKT.titel);
		if (dokument.diarienummer) for (const { ord: word } of ordI(dokument.diarienummer)) count(word, VIKT.ovrigt);
		if (dokument.dag && dokument.datumtext)
			for (const { nycklar } of identiteter(dokument.datumtext)) for (const key of nycklar) count(key, VIKT.titel);
		// What kind of document it is stands beside its title wherever it is shown.
		read(dokument.typnamn, VIKT.titel, false);
		for (const text of dokument.ovrigt) read(text, VIKT.ovrigt, false);
		let rubrik: string | undefined;
		for (const stycke of dokument.stycken) {
			if (langd > MAX_WORDS) break;
			if (stycke.rubrik !== rubrik && stycke.rubrik) read(stycke.rubrik, VIKT.rubrik, true);
			rubrik = stycke.rubrik;
			read(stycke.text, VIKT.text, true);
		}
		for (const [key, { antal, plats }] of derived) count(key, antal, plats);
		return { termer, par, ord, sammansatta, langd };
	};
}

function keysOf(ord: readonly string[]): string[] {
	return ord.filter((one) => !STOPPORD.has(one)).map(nyckel);
}

/** The place that words of a weight stand in. */
function placeOf(weight: number): Plats {
	if (weight >= VIKT.titel) return PLATS.titel;
	return weight >= VIKT.rubrik ? PLATS.rubrik : PLATS.text;
}
