import { PLATS, type Plats } from '../format.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordtal } from '../sprak/par.ts';
import { delaOrd, type Ordled } from '../sprak/sammansatt.ts';
import { STOPPORD } from '../sprak/stoppord.ts';

/** What parts of a compound count for. */
const DEL = { forled: 0.3, efterled: 0.4 } as const;

/** A term, and what the document that is being read has of it. */
export interface Raknad {
	readonly key: string;
	/** Its number among the terms of the archive, in the order that they were found in. */
	readonly nr: number;
	antal: number;
	plats: Plats;
	/** The part of `antal` that is not the title's. */
	iText: number;
	/** What it counts for as a part of other words, which is added at the end. */
	harlett: number;
	/** The last document that has it. */
	dokument: number;
}

/** What is known of a word. */
export interface Uppslag {
	readonly ord: string;
	readonly term: Raknad;
	readonly tal: number;
	readonly isStoppord: boolean;
	readonly hasDigit: boolean;
	/** Its parts, what each counts for, and whether a title with the word is about it. */
	readonly delar: readonly (readonly [term: Raknad, share: number, isAbout: boolean])[];
	/** In how many documents it is spelt so, where it counts in full. */
	antal: number;
	/** The last document that was counted there, and the last ones that tell of it as a word by itself and of its parts. */
	stavat: number;
	ensamt: number;
	delat: number;
}

/** Words and terms of an archive. */
export interface Ordbok {
	readonly lookUp: (ord: string) => Uppslag;
	readonly termFor: (key: string) => Raknad;
	/** Every word that has been looked up. */
	readonly ord: () => Uppslag[];
}

/** Looks words up, each once. */
export function createOrdbok(led: Ordled): Ordbok {
	const uppslag = new Map<string, Uppslag>();
	const termer = new Map<string, Raknad>();

	function termFor(key: string): Raknad {
		let term = termer.get(key);
		if (!term)
			termer.set(
				key,
				(term = { key, nr: termer.size, antal: 0, plats: PLATS.text, iText: 0, harlett: 0, dokument: 0 }),
			);
		return term;
	}

	function lookUp(ord: string): Uppslag {
		let found = uppslag.get(ord);
		if (!found) uppslag.set(ord, (found = describe(ord)));
		return found;
	}

	function describe(ord: string): Uppslag {
		return {
			ord,
			term: termFor(nyckel(ord)),
			tal: ordtal(ord),
			isStoppord: STOPPORD.has(ord),
			hasDigit: /\d/.test(ord),
			delar: delarOf(ord),
			antal: 0,
			stavat: 0,
			ensamt: 0,
			delat: 0,
		};
	}

	function delarOf(ord: string): Uppslag['delar'] {
		const delar = delaOrd(ord, led);
		if (!delar) return [];
		const isAbout = led.arNamn?.(ord) !== true;
		const keys = new Map<string, readonly [share: number, isAbout: boolean]>();
		for (const key of keysOf(delar.forled)) keys.set(key, [DEL.forled, isAbout]);
		for (const key of keysOf(delar.efterled)) keys.set(key, [DEL.efterled, true]);
		keys.delete(nyckel(ord));
		return [...keys].map(([key, [share, about]]) => [termFor(key), share, about]);
	}

	return { lookUp, termFor, ord: () => [...uppslag.values()] };
}

function keysOf(ord: readonly string[]): string[] {
	return ord.filter((one) => !STOPPORD.has(one)).map(nyckel);
}
