/** Anything but letters and signs that are in that form already, as nearly all of a text is. */
const OTHER = /[^ -~À-ÖØ-öø-ÿ–”’]/;
const SPACES = /^ | $| {2}/;

/**
 * Text in the one form that is indexed, searched and shown in hits: ligatures and other compatibility signs spelt out,
 * soft hyphens gone, a word that a line end has parted made whole, white space collapsed.
 */
export function normalText(text: string): string {
	if (!OTHER.test(text) && !SPACES.test(text)) return text;
	return text
		.normalize('NFKC')
		.replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
		.replace(/(\p{L})[-\u2010][^\S\n]*\n\s*(?!(?:och|eller|samt|respektive|till)\b)(\p{Ll})/gu, '$1$2')
		.replace(/\s+/g, ' ')
		.trim();
}

const MARKS = /\p{M}/gu;
const PLAIN = /^[\x00-\x7F]*$/;

/** A word without diacritics, as people write who lack the letters: `vänort` → `vanort`. Lower case is kept as it is. */
export function utanPrickar(ord: string): string {
	if (PLAIN.test(ord)) return ord;
	return ord
		.normalize('NFD')
		.replace(MARKS, '')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'a')
		.replaceAll('ß', 'ss')
		.replaceAll('ł', 'l');
}

/** True when a text has letters that the folding changes: its writer had them at hand. */
export function harPrickar(text: string): boolean {
	return utanPrickar(text) !== text;
}
