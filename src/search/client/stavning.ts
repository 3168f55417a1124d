import { nyckel } from '../sprak/nyckel.ts';
import { stam } from '../sprak/stam.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { harPrickar, utanPrickar } from '../sprak/tecken.ts';
import type { Lasare, Ordantal } from './lasare.ts';

/** A word of the archive that a misspelt one may mean. */
export interface Forslag {
	readonly ord: string;
	/** Letters that have to be changed, added, taken away or swapped. */
	readonly avstand: number;
	/** The words are that near each other as they are spelt, and not their stems only. */
	readonly saker: boolean;
}

/**
 * The word of the archive that an unknown one most likely means: the nearest, and of several the commonest. A common word
 * that is a single edit away comes before the rare ones, and those that begin as it does before those that begin with its
 * second letter: the first may be wrong.
 * @param vanligast words must stand in about 2 to this power of documents, and not be the word itself
 * @param harDelar whether the word is made of two that the archive has: its first letter is then hardly wrong
 */
export async function stavaOm(
	lasare: Lasare,
	ord: string,
	vanligast = 0,
	harDelar?: () => Promise<boolean>,
): Promise<Forslag | undefined> {
	const fold = utanPrickar(ord);
	if (fold.length < 4 || /\d/.test(fold)) return undefined;
	const [first = '', second = ''] = fold;
	const most = mostEdits(fold);
	const look = async (letter: string, within: number, rare = false): Promise<Forslag | undefined> => {
		const words = await lasare.ordPa(letter, fold.length - most, fold.length + most, rare);
		return nearest(ord, words, within, rare ? 0 : vanligast);
	};
	// Asked for at once: a slow network pays more for waiting than for a list that turns out not to be needed.
	const [common, rare] = await Promise.all([look(first, most), vanligast > 0 ? undefined : look(first, most, true)]);
	if (common && (vanligast > 0 || (common.avstand === 1 && common.saker))) return common;
	if (common ?? rare) return rare && (!common || (rare.avstand === 1 && rare.saker)) ? rare : common;
	return vanligast > 0 || first === second || (await harDelar?.()) ? undefined : look(second, most);
}

/** An edit of a shorter stem leads to some other word. */
const SHORTEST_STEM = 5;

/** Edits that a word may need: in a short one every edit leads to some other word. */
function mostEdits({ length }: string): number {
	return length < 7 ? 1 : 2;
}

/** What speaks against a word, in edits: that only its stem is near, and that it has other å, ä and ö than were written. */
const AGAINST = 0.3;

function nearest(skrivet: string, words: readonly Ordantal[], most: number, vanligast: number): Forslag | undefined {
	const fold = utanPrickar(skrivet);
	const stem = stam(fold);
	let best: (Forslag & { readonly score: number }) | undefined;
	for (const { ord, antal } of words) {
		const vanlig = Math.round(Math.log2(antal));
		const other = utanPrickar(ord);
		if (STOPPORD.has(ord) || vanlig < vanligast || (vanligast > 0 && other === fold)) continue;
		const direct = Math.abs(ord.length - fold.length) > most ? most + 1 : distance(fold, other, most);
		// The archive may have the word in another form only.
		const avstand = direct > 1 && stem.length >= SHORTEST_STEM && distance(stem, stam(other), 1) < 2 ? 1 : direct;
		if (avstand > most) continue;
		// Half an edit for a word that is a thousand times as common.
		const isOther = harPrickar(skrivet) && direct <= most && distance(skrivet, ord, most) > direct;
		const score = avstand - Math.min(vanlig, 10) * 0.05 + (direct > avstand || isOther ? AGAINST : 0);
		if (!best || score < best.score) best = { ord, avstand, saker: direct < 2, score };
	}
	return best;
}

/** Edits from one word to another, swapped neighbours being one; more than `most` is only said to be more. */
function distance(a: string, b: string, most: number): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] ?? Infinity) + 1);
			next.push(edits);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length] ?? most + 1;
}

/** A part stands for a whole word when it has this many letters, and this share of them. */
const ALONE = { letters: 6, share: 0.4 } as const;

/** Words of these kinds have an s before what follows in a compound. */
const JOINED = /(?:ing|ion|het|skap|dom|nad|tet|lek)s$/;

/** So short an end of a word is an ending and no part: `betalar`. */
const ENDING = /^.[aeo][rn]$/u;

/** What a joint is worth, in letters: the last part is one shorter for it, and may then be the shorter of the two. */
const JOINT = 2;

/**
 * Takes an unknown word apart into two that the archive has: wrongly joined, or a compound that nobody there has used.
 * The joint may have an s, or lack or change a vowel (`skol-`, `kyrko-`, `gatu-`). Where only one part is known, that one.
 */
export async function delaOkant(lasare: Lasare, ord: string): Promise<string[] | undefined> {
	if (ord.length < 7) return undefined;
	const delar = await lasare.delar();
	const [known, spelt] = [new Set(delar.map(utanPrickar)), new Set(delar)];
	// So short a part is another word when its letters are: `betalar` is not `beta` and `lär`.
	const isKnown = (text: string): boolean =>
		text.length > 3 ? known.has(utanPrickar(nyckel(text))) : text.length === 3 && spelt.has(nyckel(text));
	let best: { readonly parts: string[]; readonly score: number } | undefined;
	for (let at = 3; at <= ord.length - 3; at++) {
		const [a, b] = [ord.slice(0, at), ord.slice(at)];
		const joint = JOINED.test(a);
		const stem = joint ? a.slice(0, -1) : a;
		const first = [stem, ...(/[soueaa]$/.test(a) ? [a.slice(0, -1)] : []), `${a}a`, `${a}e`].find(isKnown);
		const last = isKnown(b) && !ENDING.test(b) ? b : undefined;
		const parts = [first, last].filter((part) => part !== undefined);
		if (parts.length === 1 && (parts[0]?.length ?? 0) < Math.max(ALONE.letters, ord.length * ALONE.share)) continue;
		// Both parts are better than one, and long parts better than short ones.
		const score =
			parts.length === 2
				? 100 + Math.min(a.length, b.length) + (joint ? JOINT : 0)
				: (first === undefined ? b : a).length;
		if (parts.length > 0 && (!best || score > best.score)) best = { parts, score };
	}
	return best?.parts;
}
