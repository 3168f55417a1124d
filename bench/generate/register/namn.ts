import { fold } from '../../../src/domain/fold.ts';
import { DUBBELNAMN, EFTERNAMN, FORNAMN } from '../ord/namn.ts';
import type { Slump } from '../slump.ts';

/** Draws names; now and then one that somebody else has already. */
export class Namn {
	readonly #slump: Slump;
	readonly #upptagna: ReadonlySet<string>;
	readonly #ids = new Set<string>();
	readonly #namn: string[] = [];

	constructor(slump: Slump, upptagna: ReadonlySet<string>) {
		this.#slump = slump;
		this.#upptagna = upptagna;
	}

	nytt(): { id: string; namn: string } {
		for (;;) {
			const namn = this.#namn.length > 20 && this.#slump.chans(0.02) ? this.#slump.val(this.#namn) : this.#kombinera();
			const bas = fold(namn);
			let id = bas;
			for (let n = 2; this.#ids.has(id); n++) id = `${bas}-${n}`;
			if (this.#upptagna.has(id) || this.#upptagna.has(namn)) continue;
			this.#ids.add(id);
			this.#namn.push(namn);
			return { id, namn };
		}
	}

	#kombinera(): string {
		const [fornamn, efternamn] = [this.#slump.val(FORNAMN), this.#slump.val(EFTERNAMN)];
		const r = this.#slump.next();
		if (r < 0.06) return `${fornamn} ${efternamn} ${this.#slump.val(EFTERNAMN)}`;
		if (r < 0.12) return `${this.#slump.val(DUBBELNAMN)} ${efternamn}`;
		return `${fornamn} ${efternamn}`;
	}
}
