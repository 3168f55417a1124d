/** A paragraph as it was published: its anchor then, and those that led to it before. */
export type PubliceratStycke = readonly [ankare: string, ...tidigare: string[]];

/**
 * Where every anchor that has been published leads now. An anchor that a paragraph still has leads to it. Paragraphs
 * whose words have changed are found by their neighbours: as many new ones as are gone between two that stayed follow
 * each other one to one. Where paragraphs were joined, divided or taken away, the anchor leads to where it stood.
 * @param nu anchors of the text as it is, in order
 * @returns for each paragraph of the text the anchors that lead to it beside its own
 */
export function tidigareAnkare(publicerade: readonly PubliceratStycke[], nu: readonly string[]): string[][] {
	const found: string[][] = nu.map(() => []);
	const taken = new Set(nu);
	for (const [i, till] of follow(publicerade, nu).entries())
		for (const ankare of publicerade[i] ?? [])
			if (!taken.has(ankare)) {
				taken.add(ankare);
				found[till]?.push(ankare);
			}
	return found;
}

/** The place in the text now of each published paragraph. */
function follow(publicerade: readonly PubliceratStycke[], nu: readonly string[]): number[] {
	const place = new Map(nu.map((ankare, i) => [ankare, i]));
	const kvar = publicerade.map(([ankare]) => place.get(ankare));
	const known = new Set(kvar);
	const found: number[] = [];
	for (let i = 0; i < kvar.length; i++) {
		const stays = kvar[i];
		if (stays !== undefined) {
			found.push(stays);
			continue;
		}
		const length = Math.max(1, runFrom(kvar, i));
		const before = found.at(-1) ?? -1;
		const after = kvar[i + length] ?? nu.length;
		const fresh = between(before, after).filter((at) => !known.has(at));
		const fallback = Math.min(Math.max(before, 0), nu.length - 1);
		for (let k = 0; k < length; k++) found.push(fresh[Math.min(k, fresh.length - 1)] ?? fallback);
		i += length - 1;
	}
	return found;
}

/** How many paragraphs in a row are gone. */
function runFrom(kvar: readonly (number | undefined)[], start: number): number {
	const end = kvar.findIndex((at, i) => i >= start && at !== undefined);
	return (end < 0 ? kvar.length : end) - start;
}

function between(before: number, after: number): number[] {
	return Array.from({ length: Math.max(0, after - before - 1) }, (_, i) => before + 1 + i);
}
