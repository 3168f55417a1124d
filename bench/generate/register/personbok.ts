import type { Kalla } from '../arende/dokument.ts';
import type { Yamlvarde } from '../yaml.ts';
import type { Personpost } from './personer.ts';

interface Anteckning {
	readonly person: Personpost;
	readonly uppdrag: { readonly key: string; readonly yaml: Readonly<Record<string, Yamlvarde>> }[];
	readonly varianter: Set<string>;
}

/** Remembers where people, organ and parties are first named, for the registers, which give sources for what they say. */
export class Personbok {
	readonly #personer = new Map<string, Anteckning>();
	readonly #kallor = new Map<string, Kalla[]>();
	readonly #anvant = new Set<string>();

	/** Notes that a text names somebody with a party or a title; the first few places are kept. */
	notera(person: Personpost, uppdrag: { organ?: string; roll?: string }, kalla: Kalla): void {
		const entry = this.#entry(person);
		const parti = person.parti?.id;
		const key = [uppdrag.organ, uppdrag.roll, parti].join();
		if (entry.uppdrag.length >= 4 || entry.uppdrag.some((u) => u.key === key)) return;
		entry.uppdrag.push({ key, yaml: { ...uppdrag, parti, kalla } });
	}

	/** Notes a damaged spelling of a name. */
	variant(person: Personpost, namn: string): void {
		const { varianter } = this.#entry(person);
		if (namn !== person.namn && varianter.size < 5) varianter.add(namn);
	}

	/** Notes that a text names an organ or a party; the first three places are kept. */
	kalla(slag: 'organ' | 'parti', id: string, kalla: Kalla): void {
		const key = `${slag}/${id}`;
		const list = this.#kallor.get(key);
		if (!list) this.#kallor.set(key, [kalla]);
		else if (list.length < 3) list.push(kalla);
	}

	/** Notes that something in a register is used. */
	anvand(slag: 'organ' | 'amne' | 'forfattning', id: string): void {
		this.#anvant.add(`${slag}/${id}`);
	}

	/** True of what has been noted as used. */
	arAnvand(slag: 'organ' | 'amne' | 'forfattning', id: string): boolean {
		return this.#anvant.has(`${slag}/${id}`);
	}

	/** Places noted for an organ or a party. */
	kallor(slag: 'organ' | 'parti', id: string): readonly Kalla[] {
		return this.#kallor.get(`${slag}/${id}`) ?? [];
	}

	/** Everybody named, as files of the register hold them. */
	*poster(): Generator<{ id: string; yaml: Readonly<Record<string, Yamlvarde>> }> {
		for (const { person, uppdrag, varianter } of this.#personer.values())
			yield {
				id: person.id,
				yaml: {
					namn: person.namn,
					namnvarianter: [...varianter].sort(),
					kategori: person.kategori,
					uppdrag: uppdrag.map(({ yaml }) => yaml),
				},
			};
	}

	#entry(person: Personpost): Anteckning {
		let entry = this.#personer.get(person.id);
		if (!entry) this.#personer.set(person.id, (entry = { person, uppdrag: [], varianter: new Set() }));
		return entry;
	}
}
