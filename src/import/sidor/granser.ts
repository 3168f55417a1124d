import type { Punkt, Stycke } from './block.ts';
import { sameType } from './radslag.ts';
import { textOf, type Rad } from './rad.ts';
import type { Skrift } from './skrift.ts';
import type { Context } from './sammanhang.ts';

/** The line is part of the paragraph or point above it. */
export function goesOn(before: Stycke | Punkt, rad: Rad, { gap, last, skrift }: Context): boolean {
	if (!last || gap > skrift.radavstand * (skrift.ocr ? 1.38 : 1.22) || !sameType(rad, last, skrift)) return false;
	return before.slag === 'stycke' || rad.x > before.x + 3;
}

/**
 * A paragraph that a page break divides: it has not come to an end, or its last line had no room for the word that
 * follows, as few last lines of paragraphs do.
 */
export function goesOver(before: Stycke | Punkt, over: Rad, rad: Rad, skrift: Skrift): boolean {
	if (!sameType(over, rad, skrift) || (before.slag === 'punkt' && rad.x <= before.x + 3)) return false;
	const text = textOf(over).replace(/(?<![\uFDD0\uFDD1\d])[\uFDD0\uFDD1\d]+$/, '');
	if (/[,–-]$/.test(text) || (!/[.:!?”"]$/.test(text) && /^[\p{Ll}(]/u.test(textOf(rad)))) return true;
	return !text.endsWith(':') && roomAfter(over, rad, skrift) < 0 && before.rader.length > 1;
}

/** How much room a line has left when the first word of the next has been put on it. */
function roomAfter(last: Rad, rad: Rad, skrift: Skrift): number {
	const word = textOf(rad).split(' ', 1)[0]?.length ?? 0;
	const perLetter = (last.slut - last.x) / Math.max(1, textOf(last).length);
	return skrift.hoger - last.slut - (word + 1) * perLetter;
}

/** The first word of the line would have found room on the line above: the line was broken on purpose. */
export function breaksBefore(last: Rad, rad: Rad, skrift: Skrift, next: Rad | undefined): boolean {
	if (/[\p{L}\d]-$/u.test(textOf(last))) return false;
	const width = skrift.hoger - skrift.vanster;
	// In a narrow column every line is short: then the next line would be as short as this.
	const narrow =
		next !== undefined &&
		rad.y - next.y < skrift.radavstand * 1.22 &&
		Math.abs(next.slut - rad.slut) < width * 0.02 &&
		Math.abs(rad.slut - last.slut) < width * 0.02;
	return roomAfter(last, rad, skrift) > width * 0.1 && !narrow;
}
