/** A paragraph, heading, list item, table row or footnote of a text that is compared. */
export interface Block {
	/** Plain text, white space collapsed; the mark of a footnote is part of it, and {@link CELL} parts the cells of a row. */
	readonly text: string;
	readonly arRubrik: boolean;
	/** Anchor of the paragraph in the reading text, `s1`. */
	readonly id?: string;
}

/** The end of a table cell. It is part of the cell's last word, and no word itself. */
export const CELL = '\u00A0|';

/** The words of a text, as white space parts them. */
export function wordsOf(text: string): string[] {
	return text.split(/(?!\u00A0\|)\s+/).filter(Boolean);
}

/** A word without the end of a cell: numbers in a row must not run together, but how it is drawn is no text. */
export function withoutCell(word: string): string {
	return word.endsWith(CELL) ? word.slice(0, -CELL.length) : word;
}

/** A word without case, accents and signs: how far words damaged by OCR are still known as the same. */
export function fold(word: string): string {
	if (PLAIN.test(word)) return word.toLowerCase();
	const bare = word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
	return bare === '' ? word : bare;
}

/** Letters and digits without accents or signs, most of most words. */
const PLAIN = /^[a-z\d]+$/i;

const known = new WeakMap<Block, readonly string[]>();

/** The words of a block, folded; worked out once, for a text is compared with several others. */
export function foldedWords(block: Block): readonly string[] {
	const words = known.get(block) ?? wordsOf(block.text).map(fold);
	known.set(block, words);
	return words;
}
