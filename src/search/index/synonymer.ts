import type { Begrepp } from '../../domain/grunddata.ts';

/** Everyday words that the glossary, which explains terms, has no entry for. */
const EVERYDAY: readonly (readonly string[])[] = [
	['bistånd', 'u-hjälp', 'uhjälp', 'biståndshjälp', 'utlandshjälp'],
	['motion', 'motionsförslag'],
	['försörjningsstöd', 'socialbidrag'],
	['förskola', 'dagis'],
	['funktionsnedsättning', 'handikapp'],
	['äldreboende', 'ålderdomshem'],
	['cykelväg', 'cykelbana'],
	['gångväg', 'gångbana', 'trottoar'],
	['återvinningscentral', 'soptipp'],
	['busshållplats', 'hållplats'],
];

/** Words for the same thing: each term of the glossary with its synonyms, then everyday words. */
export function synonymerUr(begrepp: Iterable<Begrepp>): string[][] {
	return [...EVERYDAY.map((group) => [...group]), ...fromGlossary(begrepp)];
}

function fromGlossary(begrepp: Iterable<Begrepp>): string[][] {
	return [...begrepp].flatMap(({ term, synonymer }) =>
		synonymer.length > 0 ? [[term.toLowerCase(), ...synonymer.map((ord) => ord.toLowerCase())]] : [],
	);
}
