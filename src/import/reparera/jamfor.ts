import { wordsIn } from './ord.ts';

/** How far a text is from the clean one. */
export interface Skada {
	/** Words of the clean text that are wrong or missing, and words too many, as a share of its words. */
	readonly ord: number;
	/** Wrong characters as a share of all. */
	readonly tecken: number;
	/** Share of the clean text's å, ä and ö that are wrong. */
	readonly svenska: number;
	/** Each pair of words that differ: what stands there, and what should; empty for a word too many or missing. */
	readonly par: readonly (readonly [string, string])[];
}

/** Compares a text with the clean one, word by word. */
export function compareTexts(text: string, clean: string): Skada {
	const [got, want] = [wordsIn(text.normalize('NFC')), wordsIn(clean.normalize('NFC'))];
	const par = align(got, want);
	const wrong = par.filter(([a, b]) => a !== b);
	const letters = want.join('').length;
	const svenska = countSvenska(want.join(''));
	return {
		ord: wrong.length / Math.max(1, want.length),
		tecken:
			wrong.reduce((sum, [a, b]) => sum + align([...a], [...b]).filter(([x, y]) => x !== y).length, 0) /
			Math.max(1, letters),
		svenska:
			wrong.reduce(
				(sum, [a, b]) => sum + align([...a], [...b]).filter(([x, y]) => x !== y && countSvenska(y) > 0).length,
				0,
			) / Math.max(1, svenska),
		par: wrong,
	};
}

/** The figures as a line for people. */
export function describeSkada({ ord, tecken, svenska }: Skada): string {
	return `${percent(ord)} av orden fel, ${percent(tecken)} av tecknen, ${percent(svenska)} av å, ä och ö`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2).replace('.', ',')} %`;
}

function countSvenska(text: string): number {
	return text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
}

/** Pairs of a shortest way from one row to the other; one side is empty where something is added or missing. */
function align(a: readonly string[], b: readonly string[]): [string, string][] {
	const width = b.length + 1;
	const cost = new Uint32Array((a.length + 1) * width);
	for (let i = 0; i <= a.length; i++)
		for (let j = 0; j <= b.length; j++)
			cost[i * width + j] =
				i === 0 || j === 0
					? i + j
					: Math.min(
							(cost[(i - 1) * width + j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
							(cost[(i - 1) * width + j] ?? 0) + 1,
							(cost[i * width + j - 1] ?? 0) + 1,
						);
	const pairs: [string, string][] = [];
	let [i, j] = [a.length, b.length];
	while (i > 0 || j > 0) {
		const here = cost[i * width + j] ?? 0;
		if (i > 0 && j > 0 && here === (cost[(i - 1) * width + j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
			pairs.push([a[--i] ?? '', b[--j] ?? '']);
		else if (i > 0 && here === (cost[(i - 1) * width + j] ?? 0) + 1) pairs.push([a[--i] ?? '', '']);
		else pairs.push(['', b[--j] ?? '']);
	}
	return pairs.reverse();
}
