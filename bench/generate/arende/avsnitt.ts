import { NOTKALLOR } from '../ord/adverb.ts';
import { GENERELLT } from '../meningar/generellt.ts';
import type { Sprak } from '../sprak/sprak.ts';
import type { Dokument } from './dokument.ts';

/** A section of a text that only fills it: a heading, and the sentences that belong there. */
export interface Avsnitt {
	readonly rubrik: string;
	readonly niva: 2 | 3;
	readonly meningar: readonly string[];
}

/** Writes running text about a subject. */
export class Utfyllnad {
	readonly #dok: Dokument;
	readonly #sprak: Sprak;
	readonly #amne: readonly string[];
	/** The general templates that this writer uses: nobody uses all. */
	readonly #vanliga: readonly string[];
	/** Templates that were used lately, so that no two sentences near each other are made alike. */
	readonly #nyss: string[] = [];
	/** Facts of the subject are told once. */
	readonly #sagt = new Set<string>();

	constructor(dok: Dokument, sprak: Sprak, amne: readonly string[]) {
		this.#dok = dok;
		this.#sprak = sprak;
		this.#amne = amne;
		this.#vanliga = sprak.slump.urval(GENERELLT, 48);
	}

	/** A paragraph of 3–6 sentences, a share of them from `egna`. */
	styckestext(egna: readonly string[], antal = this.#sprak.slump.mellan(3, 6)): string {
		let text = '';
		for (let i = 0; i < antal; i++) {
			const mening = this.mening(egna);
			const fler = i > 0 && i + 1 < antal && this.#sprak.slump.chans(0.42);
			text += (i > 0 ? ' ' : '') + (fler ? forena(mening, this.mening(egna)) : mening);
		}
		return text;
	}

	/** One sentence. */
	mening(egna: readonly string[]): string {
		const { slump } = this.#sprak;
		const r = slump.next();
		const pool = r < 0.4 && egna.length > 0 ? egna : r < 0.5 ? this.#amne : this.#vanliga;
		let mall = slump.val(pool);
		for (let i = 0; i < 4 && (this.#nyss.includes(mall) || this.#sagt.has(mall)); i++) mall = slump.val(this.#vanliga);
		if (pool === this.#amne) this.#sagt.add(mall);
		this.#nyss.push(mall);
		if (this.#nyss.length > 30) this.#nyss.shift();
		return this.#sprak.mening(mall);
	}

	/** Sections, so long that the text has about `mal` words after the last one. */
	avsnitt(avsnitt: readonly Avsnitt[], mal: number): void {
		avsnitt.forEach((del, i) => {
			this.#dok.rubrik(del.niva, del.rubrik);
			const kvar = mal - this.#dok.ord;
			this.stycken(del.meningar, this.#dok.ord + kvar / (avsnitt.length - i));
		});
	}

	/** Paragraphs, lists and tables until the text has about `till` words; at least one paragraph. */
	stycken(egna: readonly string[], till: number): void {
		const { slump } = this.#sprak;
		do {
			const kvar = till - this.#dok.ord;
			const text = this.styckestext(egna, kvar < 40 ? 2 : undefined);
			const not = slump.chans(0.06) ? this.#dok.fotnot(`${slump.val(NOTKALLOR)}, ${this.#sprak.slot('arnu')}.`) : '';
			this.#dok.stycke(text + not);
			if (kvar > 220 && slump.chans(0.1)) this.#lista();
			else if (kvar > 260 && slump.chans(0.05)) this.#tabell();
		} while (this.#dok.ord < till - 12);
	}

	#lista(): void {
		const { slump } = this.#sprak;
		const inledning = slump.val([
			'Följande har [beaktats|lyfts fram|prövats]:',
			'{A} pekar på följande:',
			'I arbetet ingår att',
		]);
		this.#dok.stycke(this.#sprak.mening(inledning));
		const mall = inledning.endsWith('att') ? '{H.inf} {X}' : slump.val(['{P}', '{R}', '{B}']);
		const items = Array.from({ length: slump.mellan(3, 6) }, () => this.#sprak.fras(mall));
		this.#dok.lista(items, slump.chans(0.25) ? '1.' : '-');
	}

	#tabell(): void {
		const { slump } = this.#sprak;
		const ar = Number(this.#sprak.slot('arnu'));
		this.#dok.stycke(this.#sprak.mening('Tabellen visar [antalet|kostnaden för|utvecklingen av] {N}.'));
		const rader = Array.from({ length: slump.mellan(3, 7) }, () => [
			this.#sprak.mening('{N}'),
			...[0, 1, 2].map(() => this.#sprak.slot('tal')),
		]);
		this.#dok.tabell([['Område', String(ar - 2), String(ar - 1), String(ar)], ...rader]);
	}
}

/** Two main clauses as one sentence. */
function forena(ena: string, andra: string): string {
	if (!ena.endsWith('.') || !andra.endsWith('.')) return `${ena} ${andra}`;
	return `${ena.slice(0, -1)}, och ${andra.slice(0, 1).toLowerCase()}${andra.slice(1)}`;
}
