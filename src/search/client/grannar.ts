import { PLATS } from '../format.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordtal, partal } from '../sprak/par.ts';
import type { Led } from './fraga.ts';
import { termerMed, type Lasare, type Term } from './lasare.ts';
import { turnedForms } from './skrivsatt.ts';

/** Each two words are a file: in longer searches how they stand matters less than that they do. */
const MAX_WORDS = 3;

/**
 * Documents where words that stand beside each other in the search do so too, or are one word: who writes `Åke Blomqvist`
 * means one person, and `demokrati frågor` means `demokratifrågor`. With a word that says nothing between them they may be
 * one the other way round: `gård för ungdomar`, `ungdomsgård`.
 * @returns a set for each two words
 */
export async function lasGrannar(lasare: Lasare, led: readonly Led[]): Promise<ReadonlySet<number>[]> {
	if (led.length > MAX_WORDS) return [];
	const pairs = led.slice(1).flatMap((after, i) => {
		const before = led[i];
		return before?.slag === 'ord' && after.slag === 'ord' ? [{ before: before.text, after }] : [];
	});
	const found = await Promise.all(
		pairs.map(async ({ before, after: { text, bredvid } }) => {
			const words = bredvid ? [before + text] : turnedForms(before, text);
			const [beside, ...joined] = await Promise.all([
				bredvid ? lasare.par(partal(ordtal(before), ordtal(text))) : [],
				...words.map((ord) => termerMed(lasare, nyckel(ord))),
			]);
			const compounds = joined.flat().flatMap((term) => Array.from(term.poster().nr));
			// What is called by both words is about them no less.
			const called = bredvid === true || compounds.length === 0 ? [] : await medBadaITiteln(lasare, before, text);
			return { bredvid, set: new Set([...beside, ...compounds, ...called]) };
		}),
	);
	return found.filter(({ bredvid, set }) => bredvid === true || set.size > 0).map(({ set }) => set);
}

async function medBadaITiteln(lasare: Lasare, ...ord: readonly string[]): Promise<number[]> {
	const [first = [], second = []] = await Promise.all(
		ord.map(async (one) => (await termerMed(lasare, nyckel(one))).flatMap(iTiteln)),
	);
	const others = new Set(second);
	return first.filter((nr) => others.has(nr));
}

function iTiteln(term: Term): number[] {
	const { nr, plats } = term.poster();
	return Array.from(nr).filter((_, i) => (plats[i] ?? 0) >= PLATS.titelled);
}
