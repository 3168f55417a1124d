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
	// In a narrow column every line is short: then the next line would be as short as this, and a sentence goes on in one of
	// them; names under each other are a list.
	const narrow =
		next !== undefined &&
		![rad, next].every((line) => /^\p{Lu}/u.test(textOf(line))) &&
		rad.y - next.y < skrift.radavstand * 1.22 &&
		Math.abs(next.slut - rad.slut) < width * 0.02 &&
		Math.abs(rad.slut - last.slut) < width * 0.02;
	return roomAfter(last, rad, skrift) > width * 0.1 && !narrow;
}

export const SIDBRYTNING = 'en sidbrytning kan ha delat stycket';

/** A page ends in the middle of a sentence, and the next begins with what may be another. */
export function isCutOff(over: Rad, rad: Rad): boolean {
	return !/[.:!?”")]$/.test(textOf(over)) && /^\p{Lu}/u.test(textOf(rad)) && textOf(over).length > 60;
}

/** Points that begin with "att" stand under each other without room between them. */
export function isNextPoint(before: Stycke | Punkt, text: string): boolean {
	const last = before.rader.at(-1) ?? '';
	return /^att\s/.test(text) && /^att\s/.test(before.rader[0] ?? '') && /(?:[.,;]|\s(?:och|samt))$/.test(last);
}

interface Fog {
	/** On the same page, close below. */
	readonly isSame: boolean;
	/** The line above had room for the next word. */
	readonly isBroken: boolean;
	readonly gap: number;
	readonly skrift: Skrift;
}

/** Why two lines that were joined may belong to different paragraphs; nothing where they hardly do. */
export function doubtfulJoin(
	above: Rad | undefined,
	rad: Rad,
	{ isSame, isBroken, gap, skrift }: Fog,
): string | undefined {
	if (!above) return undefined;
	const ends = /[.!?:]["”)]?$/.test(textOf(above)) && /^[\p{Lu}\d–-]/u.test(textOf(rad));
	if (!isSame) return ends ? SIDBRYTNING : undefined;
	if (isBroken) return /^\p{Lu}/u.test(textOf(rad)) ? 'raderna kan vara olika stycken' : undefined;
	return ends && (gap > skrift.radavstand * 1.1 || roomAfter(above, rad, skrift) > 0)
		? 'raderna kan vara olika stycken'
		: undefined;
}
