/**
 * Folds Swedish text to the letters that addresses, ids and file names may hold:
 * `KS-2022/1011` → `ks-2022-1011`, `Så går det` → `sa-gar-det`.
 * Idempotent, and equal for NFC and NFD input.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** What an id (and so a file or folder name) must look like: folded words joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that say nothing of what a title is about, folded. */
const SMAORD: ReadonlySet<string> = new Set(
	(
		'att av de den det dess dessa detta du ej eller en ett for fran genom har hos hur i in inom inte kan med mellan mot nar och ' +
		'om pa per samt sig sin sina sitt ska skall som svar till under upp ur ut utan vad vi vid ar at over'
	).split(' '),
);

/**
 * The first words of a title that say what it is about, folded, for the name of a folder: `bygg`, `bro`, `an`.
 * @param most how many at most
 */
export function titelord(titel: string, most: number): string[] {
	return fold(titel)
		.split('-')
		.filter((word) => word.length > 1 && !SMAORD.has(word))
		.slice(0, most);
}
