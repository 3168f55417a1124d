import { nyckel } from '../sprak/nyckel.ts';
import { utanPrickar } from '../sprak/tecken.ts';
import { termerMed, type Lasare, type Term } from './lasare.ts';
import { exakta, type Variant } from './skrivsatt.ts';

/** More words than these that begin as the typed one are too many to mean any of them. */
export const MAX_BEGINNINGS = 12;

/** Words that fill more files than these begin alike by chance. */
const MAX_FILES = 3;

/** Terms that begin as a word does, unless they are many. */
export async function borjarMed(lasare: Lasare, text: string): Promise<Term[]> {
	return (await lasare.borjarMed(text, MAX_FILES)) ?? [];
}

/** What verbs begin with is no part of a compound: `fördröja` is no kind of `röja`. */
const SAYING = 5;
const PREFIX = /^(?:an|av|be|för|om|på|und?er|ut|över)$/u;

/** Compounds that end in a word which is nowhere by itself, and whose first part no lexicon knows: `gym` → `utegym`. */
export async function slutarMed(lasare: Lasare, text: string): Promise<Term[]> {
	const end = utanPrickar(nyckel(text));
	if (end.length < 3) return [];
	const longer = (await lasare.delar()).filter(
		(key) =>
			key.length > end.length + 2 &&
			utanPrickar(key).endsWith(end) &&
			(end.length >= SAYING || !PREFIX.test(key.slice(0, -end.length))),
	);
	if (longer.length > MAX_BEGINNINGS) return [];
	return (await Promise.all(longer.map((key) => termerMed(lasare, key)))).flat();
}

/** Letters of the longest ending that only inflects (`-ernas`); with more cut off it is another word: `moderaterna`, `moder`. */
const LONGEST_ENDING = 5;

/** Compounds that begin with a word which is nowhere by itself, and inflected in the search: `läxor` → `läxhjälp`. */
export async function borjarMedStam(lasare: Lasare, text: string): Promise<Term[]> {
	const key = nyckel(text);
	if (key.length < 3 || key === text || text.length - key.length > LONGEST_ENDING) return [];
	// So short a beginning is that of other words too, if not of a noun: `tras` (of `trasig`) of `trast`.
	if (key.length < SAYING && !/^(?:[aeo]r|[ae]n|et)/.test(text.slice(key.length))) return [];
	const longer = (await borjarMed(lasare, key)).filter((term) => term.nyckel.startsWith(key));
	return longer.sort((a, b) => b.dokument - a.dokument).slice(0, MAX_BEGINNINGS);
}

/** What somebody does, for a word for its being done: `sänkningen` → `sänka`; nothing where the archive has no such word. */
export async function verbI(
	lasare: Lasare,
	ord: string,
): Promise<{ readonly verb: string; readonly varianter: readonly Variant[] } | undefined> {
	const base = /^(.{3,}?)n?ing(?:en|ens|ar|arna|arnas|s)?$/u.exec(ord)?.[1];
	if (base === undefined) return undefined;
	const varianter = await exakta(lasare, `${base}a`, 'med');
	return varianter.length > 0 ? { verb: `${base}a`, varianter } : undefined;
}
