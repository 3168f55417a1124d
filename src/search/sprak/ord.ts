/** A word of a text, in lower case, and where it stands. */
export interface Ord {
	readonly ord: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A word as readers write it in a search, with the hyphens that join its parts. */
export const SKRIVET_ORD = /[\p{L}\p{N}]+(?:(?<=\p{L})-(?=\p{L})[\p{L}\p{N}]+)*/gu;

/** Words that a hyphen before them does not join to the one before: `barn- och ungdom`. */
const JOINTS = new Set(['och', 'eller', 'samt', 'respektive', 'resp', 'till', 'men']);

/** Takes a text apart into runs of letters and digits; the text is taken to be in its normal form. */
export function ordI(text: string): Ord[] {
	return Array.from(text.matchAll(WORD), ({ 0: ord, index }) => ({
		ord: ord.toLowerCase(),
		start: index,
		end: index + ord.length,
	}));
}

/** Words written with a hyphen, joined: `e-tjänst` → `etjänst`, and `förvalt- ning` from the end of a line. */
export function sammanskrivna(text: string, ord: readonly Ord[]): { ord: string; plats: number }[] {
	return ord.flatMap(({ ord: nasta, start }, i) => {
		const before = ord[i - 1];
		if (!before || !/^\p{L}/u.test(nasta) || !/\p{L}$/u.test(before.ord)) return [];
		const mellan = text.slice(before.end, start);
		if (mellan !== '-' && (mellan !== '- ' || JOINTS.has(nasta) || !/^\p{Ll}/u.test(text.slice(start)))) return [];
		return [{ ord: before.ord + nasta, plats: i - 1 }];
	});
}
