import { nyckel } from '../sprak/nyckel.ts';
import { ordtal, partal } from '../sprak/par.ts';
import type { Led } from './fraga.ts';
import { termerMed, type Lasare } from './lasare.ts';

/** Each two words are a file: in longer searches how they stand matters less than that they do. */
const MAX_WORDS = 3;

/**
 * Documents where words that stand beside each other in the search do so too, or are one word: who writes `Åke Blomqvist`
 * means one person, and `demokrati frågor` means `demokratifrågor`.
 * @returns a set for each two words
 */
export async function lasGrannar(lasare: Lasare, led: readonly Led[]): Promise<ReadonlySet<number>[]> {
	if (led.length > MAX_WORDS) return [];
	const pairs = led.slice(1).flatMap((after, i) => {
		const before = led[i];
		return before?.slag === 'ord' && after.slag === 'ord' && after.bredvid ? [[before.text, after.text] as const] : [];
	});
	return Promise.all(
		pairs.map(async ([before, after]) => {
			const [beside, joined] = await Promise.all([
				lasare.par(partal(ordtal(before), ordtal(after))),
				termerMed(lasare, nyckel(before + after)),
			]);
			return new Set([...beside, ...joined.flatMap((term) => Array.from(term.poster().nr))]);
		}),
	);
}
