import { NOT_BORJAN, NOT_SLUT, textOf, type Rad, type Sida } from './rad.ts';
import type { Skrift } from './skrift.ts';

/** Smaller type, low on the page, beginning with a number. */
export function noteAt(
	rad: Rad,
	sida: Sida,
	{ brodtext, ocr }: Skrift,
): { nummer: string; rader: string[] } | undefined {
	if (rad.not !== undefined) return { nummer: rad.not, rader: [textOf(rad)] };
	const small = rad.hojd < brodtext * (ocr ? 0.9 : 0.93);
	if (!small || rad.y > sida.hojd * 0.5) return undefined;
	const [, nummer, text] = /^(\d{1,2})\s*(\p{L}.*|[”"].*)$/u.exec(textOf(rad)) ?? [];
	return nummer !== undefined && text !== undefined ? { nummer, rader: [text] } : undefined;
}

/** A number in smaller type inside a line refers to a footnote. */
export function markNotes(rad: Rad, { brodtext, ocr }: Skrift): void {
	if (ocr) return;
	rad.bitar = rad.bitar.map((bit) =>
		bit.hojd < Math.min(brodtext, rad.hojd) * 0.8 && /^\s*\d{1,2}\s*$/.test(bit.text) && bit.x > rad.x + 1
			? { ...bit, text: NOT_BORJAN + bit.text.trim() + NOT_SLUT, hojd: rad.hojd }
			: bit,
	);
}
