import { NOT_BORJAN, NOT_SLUT, textOf, type Bit, type Rad, type Sida } from './rad.ts';

/** What OCR makes of a small raised digit. */
const SKADAD_SIFFRA = /^[!?>”"'’*]\s+(?=\p{Lu})/u;

/** A line that ends in such a sign, where neither an exclamation nor a question is likely. */
const MARKE = /(?<=[.\p{L}])[!?>”'’\d]$/u;

/**
 * Gives footnotes their numbers back. OCR reads raised digits as other signs; where as many lines of a page end in one
 * as it has notes at its foot, the first belongs to the first. Anything else is left as it was read.
 */
export function restoreNotes(sidor: readonly Sida[], brodtext: number): void {
	let count = 0;
	for (const sida of sidor) {
		const notes = sida.rader.filter((rad) => isNote(rad, sida, brodtext));
		const first = notes[0];
		if (!first) continue;
		const marked = sida.rader.filter((rad) => rad.y > first.y && MARKE.test(textOf(rad)) && isPlausible(textOf(rad)));
		if (marked.length !== notes.length) continue;
		for (const [i, note] of notes.entries()) {
			const nummer = String(++count);
			replaceText(note, (text) => text.replace(SKADAD_SIFFRA, '').replace(/^\d{1,2}\s*/, ''), 'first');
			note.not = nummer;
			const rad = marked[i];
			if (rad) replaceText(rad, (text) => text.replace(MARKE, NOT_BORJAN + nummer + NOT_SLUT), 'last');
		}
	}
}

function isNote(rad: Rad, sida: Sida, brodtext: number): boolean {
	const text = textOf(rad);
	const begins = SKADAD_SIFFRA.test(text) || /^\d{1,2}\s+\p{Lu}/u.test(text);
	return begins && rad.y < sida.hojd * 0.4 && rad.hojd < brodtext;
}

/** A question ends in a question mark; a heading or a sentence that has its full stop does not. */
function isPlausible(text: string): boolean {
	if (/\d$/.test(text)) return /\p{L}\d$|\.\d$/u.test(text) && !/\d\.\d$/.test(text);
	return /\.[!?>”'’]$/.test(text)
		? !/[”'’]$/.test(text) || !/[”"'‘][^”"'’‘]*$/.test(text.slice(0, -1))
		: text.length < 70 && !/^(?:hur|vad|vem|vilka|vilken|vilket|varför|när|var|ska|kan|är|har)\s/i.test(text);
}

function replaceText(rad: Rad, change: (text: string) => string, which: 'first' | 'last'): void {
	// A damaged digit stands alone before a note, and glued to the last word of a line.
	const at = which === 'first' ? 0 : rad.bitar.length - 1;
	const bit = rad.bitar[at];
	if (!bit) return;
	const text = which === 'first' && bit.text.length <= 2 ? '' : change(bit.text);
	const changed: Bit[] = text === '' ? [] : [{ ...bit, text }];
	rad.bitar.splice(at, 1, ...changed);
}
