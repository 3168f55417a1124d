import type { Sokdokument } from '../../src/search/index/dokument.ts';
import { uppslagsord } from '../../src/search/index/ordlista.ts';
import { nyckel } from '../../src/search/sprak/nyckel.ts';
import { ordI } from '../../src/search/sprak/ord.ts';
import { STOPPORD } from '../../src/search/sprak/stoppord.ts';

/** How many of the inflected forms that texts have are looked up by the key of their word. */
export interface Bojning {
	readonly former: number;
	readonly samma: number;
	/** The others, as `form (word)`. */
	readonly andra: readonly string[];
}

/**
 * Inflects every word of the documents that the Swedish dictionary has by the dictionary's own rules, and looks at those of
 * the forms that the documents have too. What the dictionary gives as a word of its own (`litterär` beside `litteratur`) is
 * none of them.
 */
export function bojning(dokument: readonly Sokdokument[]): Bojning {
	const ord = ordUr(dokument);
	const andra: string[] = [];
	let former = 0;
	for (const { ord: word, former: inflected } of uppslagsord()) {
		if (!/^\p{Ll}+$/u.test(word) || !ord.has(word) || STOPPORD.has(word)) continue;
		const key = nyckel(word);
		for (const form of new Set(inflected().map((one) => one.form))) {
			if (form === word || !ord.has(form) || STOPPORD.has(form)) continue;
			former++;
			if (nyckel(form) !== key) andra.push(`${form} (${word})`);
		}
	}
	return { former, samma: former - andra.length, andra };
}

function ordUr(dokument: readonly Sokdokument[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { titel, stycken } of dokument)
		for (const text of [titel, ...stycken.map((stycke) => stycke.text)])
			for (const { ord } of ordI(text.toLowerCase())) found.add(ord);
	return found;
}
