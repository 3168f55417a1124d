import { huvudord } from './huvudord.ts';
import { ADJEKTIVFORMER, OREGELBUNDNA, OREGELBUNDNA_SLUT } from './oregelbundna.ts';
import { stam } from './stam.ts';

/** Those who do something, where the stem alone would be what they do: `arbetare` is no `arbete`, and `ledare` no `led`. */
const DOER = /^(.*(?:arbet|spel|tal|led))ar(?:es?|ens?|nas?)$/u;

/**
 * What a word is indexed and looked up by, the same for all its inflected forms: `böckerna`, `bok` → `bok`.
 * Diacritics stay: `får` and `far` have different keys, which fold to the same.
 */
export function nyckel(ord: string): string {
	const doer = DOER.exec(ord);
	if (doer) return `${doer[1] ?? ''}ar`;
	const adjective = ADJEKTIVFORMER.get(ord);
	if (adjective !== undefined) return adjective;
	const head = huvudord(ord);
	if (head !== undefined) return head;
	const cut = stam(ord);
	const known = OREGELBUNDNA.get(cut);
	if (known !== undefined) return known;
	// Compounds are inflected as their last part: `tjänstemän`, `handböcker`.
	for (const [end, to] of OREGELBUNDNA_SLUT)
		if (cut.length > end.length + 2 && cut.endsWith(end)) return cut.slice(0, -end.length) + to;
	return cut;
}

/** The key of a word that may have a hyphen, which words of texts and searches lose: `e-tjänst` → `etjänst`. */
export function ordnyckel(ord: string): string {
	return nyckel(ord.replaceAll('-', ''));
}
