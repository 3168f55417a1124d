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
