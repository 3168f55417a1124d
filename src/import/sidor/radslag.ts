import { textOf, type Rad } from './rad.ts';
import type { Skrift } from './skrift.ts';
import type { Context } from './sammanhang.ts';

/** A bullet may be drawn rather than written: then the indent and the "att" with which points begin tell it. */
export function isIndentedPoint(rad: Rad, text: string, { skrift, last, gap }: Context): boolean {
	if (!/^att\s/.test(text) || rad.x < skrift.vanster + 8) return false;
	return !last || last.x < rad.x - 8 || gap > skrift.radavstand * 1.22 || /[.,;]$/.test(textOf(last));
}

/** The rank of a heading, 1 for the largest; nothing for a line that is none. */
export function headingLevel(
	rad: Rad,
	text: string,
	skrift: Skrift,
	isHeading: (text: string) => boolean,
	{ gap, next, last }: Context,
): number | undefined {
	const { brodtext, rubriker, ocr } = skrift;
	// A heading may be broken before its last word, which may be a number.
	const goesOn = last !== undefined && last.fet && rad.hojd > brodtext * 1.1 && sameType(last, rad, skrift);
	if (text.length > 160 || (!/\p{L}{2}/u.test(text) && !goesOn)) return undefined;
	if (!ocr) {
		if (!rad.fet || rad.hojd < brodtext * 0.97) {
			if (rad.hojd > brodtext * 1.25 && !/[.,;]$/.test(text))
				return 1 + rubriker.filter((size) => size > rad.hojd).length;
			// A heading in ordinary type is known by its words and the space above it.
			return isHeading(text) && gap > skrift.radavstand * 1.22 ? rubriker.length + 1 : undefined;
		}
		if (/[.;]$/.test(text) && text.length > 90) return undefined;
		return 1 + rubriker.indexOf(Math.round(rad.hojd));
	}
	if (isHeading(text)) return 2;
	// A short line with room above it and full lines below.
	const width = skrift.hoger - skrift.vanster;
	const above = !last || gap > skrift.radavstand * 1.22;
	const short = rad.slut - rad.x < width * 0.75 && /^\p{Lu}/u.test(text) && !/[.,;:]$/.test(text);
	const opens =
		next !== undefined &&
		next.slut - next.x > width * 0.8 &&
		/^\p{Lu}/u.test(textOf(next)) &&
		rad.y - next.y < skrift.radavstand * 2;
	if (above && short && opens && Math.abs(rad.x - next.x) < 6) return 3;
	const large = rad.hojd > brodtext * 1.22;
	return large && !/[.,;]$/.test(text) && text.length < 110 ? (rad.hojd > brodtext * 1.5 ? 1 : 2) : undefined;
}

export function sameType(a: Rad, b: Rad, { ocr, brodtext }: Skrift): boolean {
	return Math.abs(a.hojd - b.hojd) < (ocr ? brodtext * 0.45 : 1);
}
