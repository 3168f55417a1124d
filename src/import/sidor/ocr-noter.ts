import type { Skrift } from './skrift.ts';
import { NOT_BORJAN, NOT_SLUT, textOf, type Bit, type Rad, type Sida } from './rad.ts';

/** What OCR makes of a small raised digit at the beginning of a note, with or without room after it. */
const SKADAD_SIFFRA = /^[!?>”"'’*]\s+(?=\p{Lu})/u;

/** A line that ends in such a sign, where neither an exclamation nor a question is likely. */
const MARKE = /(?<=[.\p{L}])[!?>”'’\d]$/u;

/** A place in a line where the mark of a note stands: at the end of one of its pieces. */
interface Marke {
	readonly rad: Rad;
	readonly bit: number;
	readonly tecken: number;
}

/**
 * Gives footnotes their numbers back. OCR reads raised digits as other signs, but sees that they are raised; where as many
 * marks stand on a page as it has notes at its foot, the first belongs to the first. Where the reading says nothing of
 * height, lines that end in such a sign are taken. Where marks were not read at all, the notes still leave the running text.
 * Anything else is left as it was read.
 * @returns numbers of the notes whose places in the text were not found
 */
export function restoreNotes(
	sidor: readonly Sida[],
	skrift: Pick<Skrift, 'brodtext' | 'radavstand' | 'vanster'>,
): string[] {
	const lost: string[] = [];
	let count = 0;
	for (const sida of sidor) {
		const numbered = sida.rader.filter((rad) => isNote(rad, sida, skrift.brodtext));
		if (numbered.length === 0) continue;
		// Of the first note the digit may be lost altogether: then it is the line between the text and those that have one.
		const lines = [numbered, [...bareNotes(sida, numbered, skrift), ...numbered]];
		const found = lines.map((notes) => ({ notes, marked: marksAbove(sida, notes) })).find(({ marked }) => marked);
		const notes = found?.notes ?? numbered;
		if (!found && !standsApart(sida, notes, skrift)) continue;
		const marked = found?.marked ?? [];
		for (const [i, note] of notes.entries()) {
			const nummer = String(++count);
			takeNumber(note);
			note.not = nummer;
			const mark = marked[i];
			if (mark) putMark(mark, nummer);
			else lost.push(nummer);
		}
	}
	return lost;
}

/** As many marks above the notes as there are notes. */
function marksAbove(sida: Sida, notes: readonly Rad[]): Marke[] | undefined {
	const above = linesAbove(sida, notes);
	return [above.flatMap(raisedMarks), above.flatMap(likelyMark)].find(({ length }) => length === notes.length);
}

function linesAbove({ rader }: Sida, notes: readonly Rad[]): Rad[] {
	return rader.filter((rad) => rad.y > (notes[0]?.y ?? 0));
}

type Matt = Pick<Skrift, 'radavstand' | 'vanster'>;

/** Lines between the running text and the first note that has a number. */
function bareNotes(sida: Sida, notes: readonly Rad[], skrift: Matt): Rad[] {
	const above = linesAbove(sida, notes);
	for (let i = above.length - 1; i >= 0 && above.length - i < 4; i--)
		if (standsApart(sida, above.slice(i), skrift)) return above.slice(i);
	return [];
}

/** Notes begin at the margin, as points of a list do not, and with room above the first. */
function standsApart(sida: Sida, notes: readonly Rad[], { vanster, radavstand }: Matt): boolean {
	const [first, above] = [notes[0], linesAbove(sida, notes).at(-1)];
	if (!first || !above || above.y - first.y < radavstand * 1.3) return false;
	return notes.every((rad) => Math.abs(rad.x - vanster) < 4 && /^[^\p{Ll}]/u.test(textOf(rad)));
}

function isNote(rad: Rad, sida: Sida, brodtext: number): boolean {
	if (rad.y >= sida.hojd * 0.4) return false;
	const text = textOf(rad);
	const raised = rad.bitar[0]?.upphojda?.forst ?? 0;
	if (raised > 0 && /^\s*[\p{Lu}”"]/u.test(text.slice(raised))) return true;
	return rad.hojd < brodtext && (SKADAD_SIFFRA.test(text) || /^\d{1,2}\s+\p{Lu}/u.test(text));
}

/** Signs above the line at the end of words; what closes a quotation stands as high, but something opens it. */
function raisedMarks(rad: Rad): Marke[] {
	return rad.bitar.flatMap((bit, i) => {
		const tecken = bit.upphojda?.sist ?? 0;
		const isWhole = tecken >= bit.text.length;
		const isQuote =
			/[”"’']$/.test(bit.text) && rad.bitar.slice(0, i + 1).some(({ text }) => /^[(]?[”"’']\p{L}/u.test(text));
		return tecken === 0 || isWhole || isQuote ? [] : [{ rad, bit: i, tecken }];
	});
}

function likelyMark(rad: Rad): Marke[] {
	const text = textOf(rad);
	return MARKE.test(text) && isPlausible(text) ? [{ rad, bit: rad.bitar.length - 1, tecken: 1 }] : [];
}

/** A question ends in a question mark; a heading or a sentence that has its full stop does not. */
function isPlausible(text: string): boolean {
	if (/\d$/.test(text)) return /\p{L}\d$|\.\d$/u.test(text) && !/\d\.\d$/.test(text);
	return /\.[!?>”’]$/.test(text)
		? !/[”'’]$/.test(text) || !/[”"'‘][^”"'’‘]*$/.test(text.slice(0, -1))
		: text.length < 70 && !/^(?:hur|vad|vem|vilka|vilken|vilket|varför|när|var|ska|kan|är|har)\s/i.test(text);
}

/** A damaged digit stands alone before a note, or is glued to its first word. */
function takeNumber(note: Rad): void {
	const bit = note.bitar[0];
	if (!bit) return;
	const raised = bit.upphojda?.forst ?? 0;
	if (raised === 0 && /^\p{L}/u.test(bit.text)) return;
	const rest =
		raised > 0
			? bit.text.slice(raised)
			: bit.text.length <= 2
				? ''
				: bit.text.replace(/^(?:[!?>”"'’*]|\d{1,2})\s*/, '');
	note.bitar.splice(0, 1, ...(rest === '' ? [] : [{ ...bit, text: rest }]));
}

function putMark({ rad, bit, tecken }: Marke, nummer: string): void {
	const old = rad.bitar[bit];
	if (!old) return;
	const marked: Bit = { ...old, text: old.text.slice(0, -tecken) + NOT_BORJAN + nummer + NOT_SLUT };
	rad.bitar.splice(bit, 1, marked);
}
