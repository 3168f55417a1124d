/** A paragraph, heading, list item, table row or footnote of a text that is compared. */
export interface Block {
	/** Plain text, white space collapsed; the mark of a footnote is part of it. */
	readonly text: string;
	readonly arRubrik: boolean;
	/** Anchor of the paragraph in the reading text, `s1`. */
	readonly id?: string;
}

/** The words of a text, as white space parts them. */
export function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

/** A word without case, accents and signs: how far words damaged by OCR are still known as the same. */
export function fold(word: string): string {
	const bare = word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
	return bare === '' ? word : bare;
}
