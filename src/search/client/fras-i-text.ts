import { ordI } from '../sprak/ord.ts';
import { lankarI, type Lank } from '../sprak/par.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import type { Range } from './excerpt.ts';
import type { Fras } from './fras.ts';

/** How a text has a phrase: not, without regard to diacritics, or letter by letter. */
export type Ordagrant = 0 | 1 | 2;

/** Finds a phrase in the texts that are shown. */
export function createFrassokare({ foljder }: Fras): (text: string) => { marks: Range[]; ordagrant: Ordagrant } {
	const folded = foljder.map((ord) => ord.map(utanPrickar));
	return (text) => {
		const ord = ordI(text);
		const lankar = lankarI(text, ord);
		const marks: Range[] = [];
		let ordagrant: Ordagrant = 0;
		for (let i = 0; i < ord.length; i++) {
			const end = Math.max(...folded.map((wanted) => endOf(lankar, i, wanted, utanPrickar)));
			const [first, last] = [ord[i], ord[end - 1]];
			if (end < 0 || !first || !last) continue;
			marks.push({ start: first.start, end: last.end });
			const exact = foljder.some((wanted) => endOf(lankar, i, wanted, (one) => one) >= 0);
			ordagrant = exact ? 2 : ordagrant === 2 ? 2 : 1;
			i = end - 1;
		}
		return { marks, ordagrant };
	};
}

/** The place after the phrase, when it begins at this one; else -1. */
function endOf(
	lankar: readonly (readonly Lank[])[],
	from: number,
	wanted: readonly string[],
	spelt: (ord: string) => string,
): number {
	let at = from;
	for (const word of wanted) {
		const link = lankar[at]?.find(({ ord }) => spelt(ord) === word);
		if (!link) return -1;
		at = link.nasta;
	}
	return at;
}
