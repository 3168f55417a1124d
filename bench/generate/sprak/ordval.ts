import type { Slump } from '../slump.ts';
import type { Adjektiv, Substantiv } from './bojning.ts';
import {
	ADJEKTIVEN,
	EFTERLEDERNA,
	FORLEDERNA,
	MELLANLEDERNA,
	Ordlista,
	sammansatt,
	SUBSTANTIVEN,
	type Amnesord,
} from './lexikon.ts';

/** How often a word that the text has used lately comes back, and where other nouns are drawn from. */
const VIKT = {
	tema: 0.42,
	temaord: 9,
	igen: 0.36,
	amne: 0.36,
	sammansatt: 0.36,
	treled: 0.06,
	minne: 40,
	adjektiv: 0.62,
	adjektivminne: 12,
} as const;

/** Draws the words of one text: a text returns to what it is about, and to words that it has just used. */
export class Ordval {
	readonly slump: Slump;
	readonly #amne: Amnesord;
	/** What the text is most about. */
	readonly #tema: Ordlista<Substantiv>;
	readonly #minne: Substantiv[] = [];
	readonly #egenskaper: Adjektiv[] = [];
	#next = 0;

	constructor(slump: Slump, amne: Amnesord) {
		this.slump = slump;
		this.#amne = amne;
		const tema = Array.from({ length: VIKT.temaord }, () => this.#nytt());
		this.#tema = new Ordlista(tema, 1);
	}

	/** A noun, as often as not one that the text has used before. */
	ord(): Substantiv {
		const { slump } = this;
		const r = slump.next();
		if (r < VIKT.tema) return this.#tema.dra(slump);
		if (this.#minne.length > 8 && r < VIKT.tema + VIKT.igen) return slump.val(this.#minne);
		const ord = this.#nytt();
		this.#minne[this.#next] = ord;
		this.#next = (this.#next + 1) % VIKT.minne;
		return ord;
	}

	#nytt(): Substantiv {
		const { slump } = this;
		const r = slump.next();
		if (r < VIKT.amne) return this.#amne.substantiv.dra(slump);
		if (r > VIKT.amne + VIKT.sammansatt) return SUBSTANTIVEN.dra(slump);
		const forled = slump.chans(0.6) ? this.#amne.leder.dra(slump) : FORLEDERNA.dra(slump);
		const led = slump.chans(VIKT.treled) ? forled + MELLANLEDERNA.dra(slump) : forled;
		return sammansatt(led, EFTERLEDERNA.dra(slump));
	}

	/** An adjective, often one of those that the text has used lately. */
	adjektiv(): Adjektiv {
		const { slump } = this;
		if (this.#egenskaper.length > 3 && slump.chans(VIKT.adjektiv)) return slump.val(this.#egenskaper);
		const ord = ADJEKTIVEN.dra(slump);
		this.#egenskaper[slump.int(VIKT.adjektivminne) % (this.#egenskaper.length + 1)] = ord;
		return ord;
	}

	/** A plural noun alone. */
	flera(): string {
		let ord = this.ord();
		while (ord.pl === undefined) ord = SUBSTANTIVEN.dra(this.slump);
		return ord.pl;
	}
}
