import type { Slump } from '../slump.ts';
import { Fraser } from './fraser.ts';
import { LISTOR, URVAL } from './listor.ts';
import { VERBEN, type Amnesord } from './lexikon.ts';
import { mall } from './mall.ts';
import { SLOTS } from './slots.ts';
import type { Verb } from './verb.ts';
import { versal } from './versal.ts';

/** How often a verb comes back, and how many are remembered. */
const VERB = { igen: 0.62, minne: 9 } as const;

/** What a text is about and when it was written. */
export interface Talare {
	readonly slump: Slump;
	readonly amne: Amnesord;
	/** Who acts in it: names of organ, definite. */
	readonly aktorer: readonly string[];
	/** Year of the text. */
	readonly ar: number;
	/** What stands in slots of the ärende's own: `sak`, `ort1`, `lag` … */
	readonly fasta: Readonly<Record<string, string>>;
}

/** Fills the slots of templates: the vocabulary and the memory of one text. */
export class Sprak {
	readonly slump: Slump;
	readonly #ar: number;
	readonly #fraser: Fraser;
	readonly #listor: ReadonlyMap<string, readonly string[]>;
	readonly #fasta: Readonly<Record<string, string>>;
	/** Verbs of each kind that the text has used lately. */
	readonly #nyss: Record<string, Verb[]> = {};
	#djup = 0;

	constructor({ slump, amne, aktorer, ar, fasta }: Talare) {
		this.slump = slump;
		this.#ar = ar;
		this.#fasta = fasta;
		this.#fraser = new Fraser(slump, amne, aktorer);
		this.#listor = new Map(
			Object.entries(LISTOR).map(([namn, lista]) => [namn, Array.from({ length: URVAL }, () => lista.dra(slump))]),
		);
	}

	/** A sentence or phrase from a template, first letter large. */
	mening(text: string): string {
		return versal(mall(text)(this));
	}

	/** A phrase from a template, as it stands within a sentence. */
	fras(text: string): string {
		return mall(text)(this);
	}

	/** What a slot of a template stands for, drawn anew each time. */
	slot(name: string): string {
		const fast = this.#fasta[name];
		if (fast !== undefined) return fast;
		if (name[1] === '.') return this.#verb(name[0] ?? '', name.slice(2) as keyof Verb);
		const lista = this.#listor.get(name);
		if (lista) return this.slump.val(lista);
		const fill = SLOTS[name];
		if (!fill) throw new TypeError(`{${name}} is not a slot`);
		return fill({ f: this.#fraser, s: this.slump, ar: this.#ar, sprak: this });
	}

	#verb(kind: string, form: keyof Verb): string {
		const list = VERBEN[kind];
		if (!list) throw new TypeError(`{${kind}.${form}} is not a slot`);
		const nyss = (this.#nyss[kind] ??= []);
		const igen = nyss.length > 3 && this.slump.chans(VERB.igen);
		const verb = igen ? this.slump.val(nyss) : list.dra(this.slump);
		if (!igen) nyss[this.slump.int(VERB.minne) % (nyss.length + 1)] = verb;
		const ord = verb[form];
		return typeof ord === 'string' ? ord : ord.n;
	}

	/** A clause without its subjunction; within another one a plain one. */
	bisats(templates: readonly string[]): string {
		this.#djup++;
		const text = this.#djup > 1 ? (templates[0] ?? '') : this.slump.val(templates);
		const made = mall(text)(this);
		this.#djup--;
		return made;
	}
}
