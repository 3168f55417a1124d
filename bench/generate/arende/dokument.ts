import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { numberStycken } from '../../../src/markdown/stycken.ts';
import { antalOrd } from '../sprak/antal-ord.ts';

/** Characters of a paragraph that tell whether it is one. */
const BORJAN = 30;

/** Where a fact stands, as frontmatter gives it. */
export type Kalla = Readonly<{ handling: string; stycke?: string; citat?: string }>;

/** A paragraph that has been written. */
export interface Plats {
	/** The source of a fact in it; `citat` must be words of the paragraph. */
	kalla(citat?: string): Kalla;
	readonly text: string;
}

/** A handling's text while it is written: Markdown blocks, the number of each paragraph, and what is cited from it. */
export class Dokument {
	/** Id within the ärende. */
	readonly id: string;
	/** Words so far. */
	ord = 0;
	readonly #block: string[] = [];
	/** Numbers of the paragraphs that are blocks of their own, by the place of the block. */
	readonly #prosa = new Map<number, number>();
	readonly #noter: string[] = [];
	readonly #citerat: { stycke: number; citat: string }[] = [];
	#stycken = 0;

	constructor(id: string) {
		this.id = id;
	}

	/** Number of paragraphs so far. */
	get stycken(): number {
		return this.#stycken;
	}

	rubrik(niva: 2 | 3 | 4, text: string): void {
		this.#add(`${'#'.repeat(niva)} ${text}`);
	}

	/** A paragraph; a line break in `text` stays one. */
	stycke(text: string): Plats {
		this.#add(text.replaceAll('\n', '\\\n'));
		this.#prosa.set(this.#block.length - 1, this.#stycken + 1);
		return this.#plats(text);
	}

	/** A list; each item is a numbered paragraph of its own. */
	lista(items: readonly string[], marke: '-' | '1.' = '-'): Plats[] {
		this.#add(items.map((item, i) => `${marke === '-' ? '-' : `${i + 1}.`} ${item}`).join('\n'));
		return items.map((item) => this.#plats(item));
	}

	/** A table, the first row its head. It is not numbered. */
	tabell(rader: readonly (readonly string[])[]): void {
		const [huvud = [], ...resten] = rader;
		const row = (celler: readonly string[]) => `| ${celler.join(' | ')} |`;
		this.#add([row(huvud), `|${huvud.map(() => ' --- |').join('')}`, ...resten.map(row)].join('\n'));
	}

	/** The mark of a footnote, to stand in the next paragraph; its text comes last in the document. */
	fotnot(text: string): string {
		this.#noter.push(`[^${this.#noter.length + 1}]: ${text}`);
		this.ord += antalOrd(text);
		return `[^${this.#noter.length}]`;
	}

	/** The whole text as Markdown. */
	text(): string {
		return `${[...this.#block, ...this.#noter].join('\n\n')}\n`;
	}

	/**
	 * Numbers the paragraphs as the site does and sees that each fact stands where it says. Of paragraphs that nothing
	 * rests on only the beginning is parsed, which decides what they are: parsing all takes half the time of the archive.
	 * @throws TypeError when a fact does not stand there: the generator is wrong then
	 */
	granska(): void {
		const citerade = new Set(this.#citerat.map(({ stycke }) => stycke));
		const block = this.#block.map((text, i) => {
			const stycke = this.#prosa.get(i);
			return stycke === undefined || citerade.has(stycke) ? text : text.slice(0, BORJAN);
		});
		const stycken = numberStycken(parseMarkdown(block.join('\n\n')));
		if (stycken.length !== this.#stycken)
			throw new TypeError(`${this.id} has ${stycken.length} paragraphs, not ${this.#stycken}`);
		for (const { stycke, citat } of this.#citerat)
			if (!stycken[stycke - 1]?.stycke.text.includes(citat))
				throw new TypeError(`${this.id}#s${stycke} does not say "${citat}"`);
	}

	#add(block: string): void {
		this.#block.push(block);
		this.ord += antalOrd(block);
	}

	#plats(text: string): Plats {
		const nummer = ++this.#stycken;
		const kalla = (citat?: string): Kalla => {
			if (citat !== undefined) this.#citerat.push({ stycke: nummer, citat });
			return { handling: this.id, stycke: `s${nummer}`, ...(citat !== undefined && { citat }) };
		};
		return { kalla, text };
	}
}
