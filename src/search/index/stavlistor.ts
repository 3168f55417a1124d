import { compareText } from '../../domain/order.ts';
import { langdgrupp, langdgruppOvanlig, type Innehallsforteckning } from '../format.ts';
import { packaOrd } from '../ordlistor.ts';
import { utanPrickar } from '../sprak/tecken.ts';

/** Common words that misspelt ones are compared with first. */
const COMMON = 200_000;

/** Shorter words that are rare are one edit from too many others. */
const SHORTEST_RARE = 6;

type Write = (name: string, content: string) => Promise<void>;

/**
 * Writes the words of an archive by first letter and length, with how common each is: nobody fetches a dictionary. The
 * common ones lie in `v/`, all others in `r/`.
 * @returns the names of the lists
 */
export async function skrivStavlistor(
	write: Write,
	stavning: readonly (readonly [ord: string, antal: number])[],
): Promise<Pick<Innehallsforteckning, 'stavlistor' | 'ovanliga'>> {
	const words = stavning
		.filter(([ord]) => ord.length > 2 && ord.length < 40 && /^\p{L}+$/u.test(ord))
		.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
	const rare = words.slice(COMMON).filter(([ord]) => ord.length >= SHORTEST_RARE);
	return {
		stavlistor: await writeLists(write, 'v', words.slice(0, COMMON), langdgrupp),
		ovanliga: await writeLists(write, 'r', rare, langdgruppOvanlig),
	};
}

async function writeLists(
	write: Write,
	folder: string,
	words: readonly (readonly [ord: string, antal: number])[],
	groupOf: (langd: number) => number,
): Promise<string[]> {
	const lists = new Map<string, [ord: string, antal: number][]>();
	for (const [ord, antal] of words) {
		const letter = utanPrickar(ord).charAt(0);
		if (!/[a-z]/.test(letter)) continue;
		const name = letter + String(groupOf(ord.length));
		const list = lists.get(name) ?? [];
		list.push([ord, antal]);
		lists.set(name, list);
	}
	const names = [...lists.keys()].sort();
	for (const name of names) {
		const list = (lists.get(name) ?? []).sort(([a], [b]) => compareText(a, b));
		const antal = list.map((one) => one[1]).join(' ');
		await write(`${folder}/${name}`, `${antal}\n${packaOrd(list.map(([ord]) => ord))}`);
	}
	return names;
}
