import { nyckel } from '../sprak/nyckel.ts';
import { delaOrd, type Ordled } from '../sprak/sammansatt.ts';
import { STOPPORD } from '../sprak/stoppord.ts';

/** What parts of a compound count for. */
const DEL = { forled: 0.3, efterled: 0.4 } as const;

/** A term, and what the document that is being looked at has of it; what it counts for is in hundredths. */
export interface Raknad {
	readonly key: string;
	/** Its number among the terms of the archive, in the order that they were found in. */
	readonly nr: number;
	/** How often it stands in the title. */
	titel: number;
	/** What it counts for elsewhere. */
	ovrigt: number;
	/** What it counts for as a part of other words, in the title and elsewhere. */
	harlettTitel: number;
	harlettText: number;
	iRubrik: boolean;
	/** The last document that has it. */
	dokument: number;
}

/** What is known of a word. */
export interface Uppslag {
	readonly ord: string;
	readonly term: Raknad;
	/** Its parts, what each counts for, and whether a title with the word is about it. */
	readonly delar: readonly (readonly [term: Raknad, share: number, isAbout: boolean])[];
	/** In how many documents it is spelt so, where words are spelt with care. */
	antal: number;
}

/** Words and terms of an archive. */
export interface Ordbok {
	/** @param nr number of the word */
	readonly lookUp: (nr: number) => Uppslag;
	readonly termFor: (key: string) => Raknad;
	/** Keys of the terms, by number. */
	readonly nycklar: () => string[];
	/** Every word that has been looked up. */
	readonly uppslagna: () => Uppslag[];
}

/**
 * Looks words up, each once.
 * @param ord the words by their numbers
 */
export function createOrdbok(led: Ordled, ord: readonly string[]): Ordbok {
	// What no document of this index has is a hole.
	const uppslag: (Uppslag | undefined)[] = [];
	const termer = new Map<string, Raknad>();

	function termFor(key: string): Raknad {
		let term = termer.get(key);
		if (!term)
			termer.set(
				key,
				(term = {
					key,
					nr: termer.size,
					titel: 0,
					ovrigt: 0,
					harlettTitel: 0,
					harlettText: 0,
					iRubrik: false,
					dokument: 0,
				}),
			);
		return term;
	}

	function lookUp(nr: number): Uppslag {
		return (uppslag[nr] ??= describe(ord[nr] ?? ''));
	}

	function describe(ord: string): Uppslag {
		return { ord, term: termFor(nyckel(ord)), delar: delarOf(ord), antal: 0 };
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

	return {
		lookUp,
		termFor,
		nycklar: () => [...termer.keys()],
		uppslagna: () => uppslag.filter((word) => word !== undefined),
	};
}

function keysOf(ord: readonly string[]): string[] {
	return ord.filter((one) => !STOPPORD.has(one)).map(nyckel);
}
