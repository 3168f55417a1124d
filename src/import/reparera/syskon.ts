import { spellingsBehind } from './forvaxling.ts';

/** Cells of the table beyond which two texts are not aligned: some 6,000 words each. */
const MAX = 40_000_000;

/**
 * Aligns the words of a damaged text with those of a clean one on the same matter, and takes a spelling only where the
 * confusions of OCR explain the difference: alignment alone would put other words in their place.
 * @returns the clean spelling of each word that has one, by its place; equal words are left out
 */
export function alignWithSibling(damaged: readonly string[], clean: readonly string[]): Map<number, string> {
	const [n, m] = [damaged.length, clean.length];
	if (n * m > MAX) return new Map();
	const explains = explainer();
	const width = m + 1;
	const cost = new Float32Array((n + 1) * width);
	for (let i = 0; i <= n; i++)
		for (let j = 0; j <= m; j++) {
			if (i === 0 || j === 0) {
				cost[i * width + j] = (i + j) * 0.8;
				continue;
			}
			const same = explains(damaged[i - 1] ?? '', clean[j - 1] ?? '');
			cost[i * width + j] = Math.min(
				(cost[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1.7),
				(cost[(i - 1) * width + j] ?? 0) + 0.8,
				(cost[i * width + j - 1] ?? 0) + 0.8,
			);
		}
	const found = new Map<number, string>();
	let [i, j] = [n, m];
	while (i > 0 && j > 0) {
		const here = cost[i * width + j] ?? 0;
		const [a, b] = [damaged[i - 1] ?? '', clean[j - 1] ?? ''];
		if (explains(a, b) && Math.abs(here - (cost[(i - 1) * width + j - 1] ?? 0)) < 1e-3) {
			if (a !== b) found.set(i - 1, b);
			[i, j] = [i - 1, j - 1];
		} else if (Math.abs(here - (cost[(i - 1) * width + j] ?? 0) - 0.8) < 1e-3) i--;
		else if (Math.abs(here - (cost[i * width + j - 1] ?? 0) - 0.8) < 1e-3) j--;
		else [i, j] = [i - 1, j - 1];
	}
	return found;
}

/** Whether OCR may have read the second word as the first; each pair is worked out once. */
function explainer(): (a: string, b: string) => boolean {
	const behind = new Map<string, ReadonlyMap<string, number>>();
	return (a, b) => {
		if (a === b) return true;
		if (
			Math.abs(a.length - b.length) > 3 ||
			(a[0]?.toLowerCase() !== b[0]?.toLowerCase() && !/^[^a-zåäö]|^[aodié]/i.test(a))
		)
			return false;
		let spellings = behind.get(a);
		if (!spellings) behind.set(a, (spellings = spellingsBehind(a)));
		return spellings.has(b);
	};
}
