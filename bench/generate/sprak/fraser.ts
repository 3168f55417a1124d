import { ORTER } from '../ord/orter.ts';
import type { Slump } from '../slump.ts';
import { RELATIONERNA, type Amnesord } from './lexikon.ts';
import { Ordval } from './ordval.ts';
import { genitiv } from './versal.ts';

/** Agreement: the form that an adjective takes after a noun phrase. */
export type Kongruens = 'n' | 't' | 'a';

/** Makes noun phrases of the words of one text. */
export class Fraser extends Ordval {
	/** Agreement of the latest noun phrase. */
	kongruens: Kongruens = 'n';
	/** Who acts, definite. */
	readonly aktorer: readonly string[];
	readonly #kommunens: readonly string[];
	readonly #orter: readonly string[];

	constructor(slump: Slump, amne: Amnesord, aktorer: readonly string[]) {
		super(slump, amne);
		this.aktorer = [...aktorer, ...amne.aktorer];
		this.#kommunens = aktorer;
		this.#orter = [slump.val(ORTER), slump.val(ORTER), slump.val(ORTER)];
	}

	/** Somebody of the municipality, or less often somebody concerned, definite. */
	aktor(): string {
		return this.slump.val(this.slump.chans(0.6) ? this.#kommunens : this.aktorer);
	}

	/** A genitive after several words is hard to read. */
	#agare(): string {
		const aktor = this.aktor();
		return aktor.includes(' ') ? 'kommunen' : aktor;
	}

	ort(): string {
		return this.slump.val(this.#orter);
	}

	/** A plural, or what is not counted, without an article: "nya lokaler", "god trygghet". */
	plural(djup = 0): string {
		const ord = this.ord();
		this.kongruens = ord.pl === undefined ? ord.genus : 'a';
		const adj = this.slump.chans(0.34) ? `${this.adjektiv()[this.kongruens]} ` : '';
		const after = djup < 2 && this.slump.chans(0.1) ? ` i ${this.ort()}` : '';
		return adj + (ord.pl ?? ord.sg) + after;
	}

	/** "en ny lokal", "ett behov av lokaler". */
	obestamd(djup = 0): string {
		const ord = this.ord();
		if (ord.pl === undefined) return this.plural(djup);
		const adj = this.slump.chans(0.45) ? `${this.adjektiv()[ord.genus]} ` : '';
		const text = `${ord.genus === 'n' ? 'en' : 'ett'} ${adj}${ord.sg}`;
		const tail = djup < 2 && this.slump.chans(0.12) ? ` för ${this.plural(djup + 1)}` : '';
		this.kongruens = ord.genus;
		return text + tail;
	}

	/** A short definite noun phrase: "lokalerna", "den nya lokalen". */
	kort(): string {
		const ord = this.ord();
		const plural = ord.pld !== undefined && this.slump.chans(0.4);
		this.kongruens = plural ? 'a' : ord.genus;
		const form = plural ? (ord.pld ?? ord.sgd) : ord.sgd;
		if (this.slump.chans(0.72)) return form;
		return `${plural ? 'de' : ord.genus === 'n' ? 'den' : 'det'} ${this.adjektiv().a} ${form}`;
	}

	/** Any definite noun phrase. */
	bestamd(djup = 0): string {
		const { slump } = this;
		const r = slump.next();
		if (r < 0.28 && djup < 2) return this.relation(djup);
		if (r < 0.46) return this.#genitiv();
		const text = this.kort();
		return slump.chans(0.12) ? `${text} i ${this.ort()}` : text;
	}

	/** "behovet av nya lokaler". */
	relation(djup = 0): string {
		const { ord, preposition } = RELATIONERNA.dra(this.slump);
		const inner = this.nagon(djup + 1);
		this.kongruens = ord.genus;
		return `${ord.sgd} ${preposition} ${inner}`;
	}

	/** "kommunens långsiktiga planering". */
	#genitiv(): string {
		const { slump } = this;
		const agare = slump.chans(0.4) ? slump.val(['kommunen', 'nämnden', 'förvaltningen']) : this.#agare();
		const ord = this.ord();
		const plural = ord.pl !== undefined && slump.chans(0.4);
		this.kongruens = plural ? 'a' : ord.genus;
		const adj = slump.chans(0.4) ? `${this.adjektiv().a} ` : '';
		return `${genitiv(agare)} ${adj}${plural ? (ord.pl ?? ord.sg) : ord.sg}`;
	}

	/** Any noun phrase. */
	nagon(djup = 0): string {
		const r = this.slump.next();
		return r < 0.42 ? this.bestamd(djup) : r < 0.8 ? this.plural(djup) : this.obestamd(djup);
	}
}
