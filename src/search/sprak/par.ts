import { ordI, sammanskrivna, type Ord } from './ord.ts';
import { utanPrickar } from './tecken.ts';

/** A number for a word as it is spelt, the same with and without diacritics. */
export function ordtal(ord: string): number {
	const fold = utanPrickar(ord);
	let hash = 0x811c9dc5;
	for (let i = 0; i < fold.length; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** A number below 2³² for two words beside each other, of the numbers of both; so mixed that every bit tells them apart. */
export function partal(a: number, b: number): number {
	let hash = Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The number of a word by itself, of its own number. */
export function ensamtal(tal: number): number {
	return partal(tal, tal ^ 0x5bd1e995);
}

/** What stands at a place of a text: a word, or one that a hyphen parts, which goes on to the place after the next. */
export interface Lank {
	readonly ord: string;
	readonly nasta: number;
}

/** The words of a text by place, and those that hyphens part both apart and as one. */
export function lankarI(text: string, ord: readonly Ord[]): Lank[][] {
	const lankar = ord.map(({ ord: text }, i): Lank[] => [{ ord: text, nasta: i + 1 }]);
	for (const { ord: whole, plats } of sammanskrivna(text, ord)) lankar[plats]?.push({ ord: whole, nasta: plats + 2 });
	return lankar;
}

/**
 * Every two words that stand beside each other in a text, those that hyphens part both apart and as one.
 * @param tal numbers of the words by place
 * @param hela numbers of words that a hyphen parts, by the place of their first half
 */
export function parI(tal: readonly number[], hela: ReadonlyMap<number, number>): number[] {
	const found: number[] = [];
	const follow = (before: number, at: number): void => {
		const apart = tal[at];
		if (apart === undefined) return;
		found.push(partal(before, apart));
		const whole = hela.get(at);
		if (whole !== undefined) found.push(partal(before, whole));
	};
	for (const [i, ett] of tal.entries()) {
		follow(ett, i + 1);
		const whole = hela.get(i);
		if (whole !== undefined) follow(whole, i + 2);
	}
	return found;
}

/** The words of a phrase in order; where it has hyphens, also with the words that they part as one. */
export function foljder(text: string): string[][] {
	const lankar = lankarI(text, ordI(text));
	const follow = (pick: (here: readonly Lank[]) => Lank | undefined): string[] => {
		const words: string[] = [];
		for (let link = pick(lankar[0] ?? []); link; link = pick(lankar[link.nasta] ?? [])) words.push(link.ord);
		return words;
	};
	const apart = follow(([first]) => first);
	const joined = follow((here) => here.at(-1));
	return joined.length < apart.length ? [apart, joined] : [apart];
}
