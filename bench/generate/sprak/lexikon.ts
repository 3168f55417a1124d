import { AMNEN } from '../amnen/amnen.ts';
import type { Amnestabell } from '../amnen/typ.ts';
import { ADJEKTIV, PREDIKATIV } from '../ord/adjektiv.ts';
import { EFTERLEDER, FORLEDER, MELLANLEDER } from '../ord/leder.ts';
import { RELATIONER, SUBSTANTIV } from '../ord/substantiv.ts';
import { HANDLA, INNEBARA, PAVERKA, SAGA, SKE } from '../ord/verb.ts';
import { Zipf, type Slump } from '../slump.ts';
import { adjektiv, substantiv, type Adjektiv, type Substantiv } from './bojning.ts';
import { verb, type Verb } from './verb.ts';

/** Words of one kind, the commonest first, drawn as they are used. */
export class Ordlista<T> {
	readonly ord: readonly T[];
	readonly #zipf: Zipf;

	constructor(ord: readonly T[], platt: number) {
		this.ord = ord;
		this.#zipf = new Zipf(ord.length, { platt });
	}

	/** A word, the common ones more often. */
	dra(slump: Slump): T {
		return this.ord[this.#zipf.dra(slump)] as T;
	}
}

/** A noun that leads to something else by a preposition: "behov av". */
export interface Relation {
	readonly ord: Substantiv;
	readonly preposition: string;
}

/** What a subject adds to the words of all texts. */
export interface Amnesord {
	readonly substantiv: Ordlista<Substantiv>;
	readonly leder: Ordlista<string>;
	readonly aktorer: readonly string[];
}

function las<T>(text: string, parse: (entry: string) => T): T[] {
	return [...new Set(text.trim().split(/\s+/))].map(parse);
}

const lista = <T>(text: string, parse: (entry: string) => T, platt: number) => new Ordlista(las(text, parse), platt);

export const SUBSTANTIVEN = lista(SUBSTANTIV, substantiv, 30);
export const ADJEKTIVEN: Ordlista<Adjektiv> = lista(ADJEKTIV, adjektiv, 25);
export const PREDIKATIVEN: Ordlista<Adjektiv> = lista(PREDIKATIV, adjektiv, 15);
export const EFTERLEDERNA = lista(EFTERLEDER, substantiv, 25);
export const FORLEDERNA = new Ordlista(FORLEDER, 40);
export const MELLANLEDERNA = new Ordlista(MELLANLEDER, 10);
export const RELATIONERNA: Ordlista<Relation> = lista(
	RELATIONER,
	(entry) => {
		const [ord = '', preposition = ''] = entry.split('+');
		return { ord: substantiv(ord), preposition };
	},
	15,
);

const utanPartikel = (text: string) => text.replace(/\S+_\S+/g, '');

/** Verbs by the letter that templates use; G and T are H and S without particles, for where a subject follows the verb. */
export const VERBEN: Readonly<Record<string, Ordlista<Verb>>> = {
	H: lista(HANDLA, verb, 20),
	G: lista(utanPartikel(HANDLA), verb, 20),
	T: lista(utanPartikel(SAGA), verb, 3),
	V: lista(PAVERKA, verb, 12),
	I: lista(INNEBARA, verb, 4),
	S: lista(SAGA, verb, 3),
	K: lista(SKE, verb, 5),
};

/** The words of each subject, by its id. */
export const AMNESORDEN: ReadonlyMap<string, Amnesord> = new Map(AMNEN.map((amne) => [amne.id, amnesord(amne)]));

function amnesord({ ord, leder, aktorer }: Amnestabell): Amnesord {
	return {
		substantiv: lista(ord, substantiv, 10),
		leder: new Ordlista(
			las(leder, (led) => led),
			8,
		),
		aktorer: aktorer.split(', '),
	};
}

/** A compound: `led` before a noun. Three equal consonants in a row become two. */
export function sammansatt(led: string, ord: Substantiv): Substantiv {
	const forsta = led.endsWith(ord.sg[0] ?? '') && led.at(-1) === led.at(-2) ? led.slice(0, -1) : led;
	return {
		genus: ord.genus,
		sg: forsta + ord.sg,
		sgd: forsta + ord.sgd,
		...(ord.pl !== undefined && ord.pld !== undefined && { pl: forsta + ord.pl, pld: forsta + ord.pld }),
	};
}
