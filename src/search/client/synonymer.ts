import { ledI } from '../format.ts';
import { ordnyckel } from '../sprak/nyckel.ts';
import { harPrickar, utanPrickar } from '../sprak/tecken.ts';
import type { Lasare } from './lasare.ts';

type Tabell = ReadonlyMap<string, readonly string[]>;

/** The tables of the groups of an archive, made when a word is first looked up: they are hundreds, and each word has a key. */
const tabeller = new WeakMap<Lasare['synonymer'], { readonly skrivna: Tabell; readonly utanPrickar: Tabell }>();

/**
 * Other words for the same thing, or for what it has to do with, as the archive has them. Words in two are not among them.
 * @param kanda keys that the word was found by, with its å, ä and ö or without: `hastighet` is no `häst`
 */
export function andraOrd(lasare: Lasare, ord: string, kanda: readonly string[] = []): string[] {
	const keys = [ordnyckel(ord), ...kanda];
	return [...new Set(menade(lasare, ord, keys).filter((other) => !keys.includes(ordnyckel(other))))];
}

function menade(lasare: Lasare, ord: string, [key = '', ...kanda]: readonly string[]): readonly string[] {
	const { skrivna, utanPrickar: skalade } = tabellerna(lasare);
	const own = skrivna.get(key);
	if (own || harPrickar(ord)) return own ?? [];
	// Who writes no å, ä or ö may lack them.
	if (kanda.length === 0) return skalade.get(skalad(ord)) ?? [];
	return kanda.flatMap((found) => skrivna.get(found) ?? []);
}

/** Letters that an end of a word must have to be a word of the tables. */
const SHORTEST_END = 6;

/** The longest end of an unknown compound that has other words: `misshandel` of `kvinnomisshandel`. */
export function kantSlut(lasare: Lasare, ord: string): string | undefined {
	for (let at = 3; at <= ord.length - SHORTEST_END; at++) {
		const end = ord.slice(at);
		if (andraOrd(lasare, end).length > 0) return end;
	}
	return undefined;
}

function tabellerna({ synonymer }: Lasare): { readonly skrivna: Tabell; readonly utanPrickar: Tabell } {
	let found = tabeller.get(synonymer);
	if (!found)
		tabeller.set(
			synonymer,
			(found = { skrivna: tabellFor(synonymer, ordnyckel), utanPrickar: tabellFor(synonymer, skalad) }),
		);
	return found;
}

function skalad(ord: string): string {
	return utanPrickar(ordnyckel(ord));
}

function tabellFor(synonymer: Lasare['synonymer'], written: (ord: string) => string): Tabell {
	const tabell = new Map<string, string[]>();
	const single = (ord: string): boolean => !ord.includes(' ');
	for (const group of synonymer) {
		const { fran, till } = ledI(group);
		for (const ord of fran.filter(single)) {
			const key = written(ord);
			tabell.set(key, [...(tabell.get(key) ?? []), ...till.filter(single)]);
		}
	}
	return tabell;
}
