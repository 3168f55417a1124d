// Control characters, bidirectional controls, zero-width and other invisible characters, private use (what a font without
// its table leaves in a pdf), the replacement character.
const FORBIDDEN =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/gu;

/** A character that must not stand in content, and where in the text it does. */
export interface Tecken {
	readonly index: number;
	/** What to say about it. */
	readonly text: string;
}

/** The first invisible or otherwise forbidden characters of a text. */
export function forbiddenIn(text: string): Tecken[] {
	return [...text.matchAll(FORBIDDEN)].slice(0, 20).map((match) => {
		const text = `Här står det osynliga eller otillåtna tecknet U+${hex(match[0])}. Ta bort det.`;
		return { index: match.index, text };
	});
}

// Those of them that stand between letters and take the place of none.
const MELLAN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** A text as it was meant, without invisible characters; `undefined` where a forbidden one stands for a letter or sign. */
export function utanOsynliga(text: string): string | undefined {
	const visible = text.replace(MELLAN, '');
	return visible.search(FORBIDDEN) < 0 ? visible : undefined;
}

/** A text of unknown origin as it can be printed: on one line, and with nothing in it that cannot be seen. */
export function visible(text: string): string {
	return text.replace(/[\t\r\n]/g, ' ').replace(FORBIDDEN, (char) => `\\u{${hex(char)}}`);
}

function hex(char: string): string {
	return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
