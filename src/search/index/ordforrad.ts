import { FLAGGA, type Ordlasning } from './ordlasning.ts';
import { flaggorI } from './packat.ts';

/** What an archive says of a word. */
export interface Ordbruk {
	readonly ord: string;
	/** How many documents have it in their title or text. */
	readonly antal: number;
	/** How it stands there in any of them. */
	readonly flaggor: number;
}

/** The words of a document by their numbers, which take a fraction of the memory of the words. */
export interface Dokumentord extends Pick<Ordlasning, 'langd' | 'nycklar'> {
	readonly ord: Uint32Array;
	/** As {@link Ordlasning.tal} has them. */
	readonly tal: Uint32Array;
	readonly harledda: readonly (readonly [ord: number, titel: number, ovrigt: number])[];
}

/** Every word of an archive, with a number. */
export interface Ordforrad {
	/** Takes in the words of a document. */
	las(last: Ordlasning): Dokumentord;
	/** The words by number; more come with each document. */
	readonly ord: readonly string[];
	/** What the documents that have been taken in say of the words. */
	bruk(): Generator<Ordbruk>;
}

export function createOrdforrad(): Ordforrad {
	const nummer = new Map<string, number>();
	const ord: string[] = [];
	const antal: number[] = [];
	const flaggor: number[] = [];

	function nummerFor(spelt: string): number {
		let nr = nummer.get(spelt);
		if (nr === undefined) {
			nummer.set(spelt, (nr = ord.length));
			ord.push(spelt);
			antal.push(0);
			flaggor.push(0);
		}
		return nr;
	}

	return {
		ord,
		las({ langd, ord: spelt, tal, nycklar, harledda }) {
			const own = Uint32Array.from(spelt === '' ? [] : spelt.split(' '), nummerFor);
			for (const [i, nr] of own.entries()) {
				const found = flaggorI(tal[i] ?? 0);
				if ((found & FLAGGA.iText) === 0) continue;
				antal[nr] = (antal[nr] ?? 0) + 1;
				flaggor[nr] = (flaggor[nr] ?? 0) | found;
			}
			return {
				langd,
				nycklar,
				ord: own,
				tal: Uint32Array.from(tal),
				harledda: harledda.map(([whole, titel, ovrigt]) => [nummerFor(whole), titel, ovrigt]),
			};
		},
		*bruk() {
			for (const [nr, one] of ord.entries()) yield { ord: one, antal: antal[nr] ?? 0, flaggor: flaggor[nr] ?? 0 };
		},
	};
}
