import { distance } from 'fastest-levenshtein';
import { mode, textOf, type Rad, type Sida } from './rad.ts';

/** Share of a page's height, above and below, in which headers and footers stand. */
const KANT = 0.18;

/** Share of the pages on which a line must come back. */
const ANDEL = 0.6;

/**
 * Takes headers and footers off the pages: lines in the margins that come back at the same height with the same text,
 * whatever their digits. A page number alone counts at any height of the margin.
 * @param likhet how unlike two readings of the same line may be, as a share of its length; for OCR
 * @returns each different line once, in order
 */
export function takeSidmobler(sidor: readonly Sida[], likhet = 0): string[] {
	const [only] = sidor;
	if (only && sidor.length === 1) return takeSmallMargins(only);
	const found: { sida: number; rad: Rad; mask: string; plats: number }[] = [];
	for (const sida of sidor)
		for (const rad of sida.rader)
			if (rad.y > sida.hojd * (1 - KANT) || rad.y < sida.hojd * KANT)
				found.push({ sida: sida.nummer, rad, mask: masked(textOf(rad)), plats: (rad.y / sida.hojd) * 842 });
	const brodtext = mode(sidor.flatMap(({ rader }) => rader.map(({ hojd }) => Math.round(hojd * 2) / 2)));
	const needed = Math.max(2, Math.ceil(sidor.length * ANDEL));
	const furniture = new Set(
		found
			.filter(({ rad, mask, plats }) => {
				if (isPageNumber(textOf(rad))) return !isInHeading(rad, brodtext);
				const pages = found.filter(
					(other) => Math.abs(other.plats - plats) <= (likhet > 0 ? 12 : 3) && isLike(other.mask, mask, likhet),
				);
				return new Set(pages.map(({ sida }) => sida)).size >= needed;
			})
			.map(({ rad }) => rad),
	);
	const taken: string[] = [];
	for (const sida of sidor)
		sida.rader = sida.rader.filter((rad) => {
			if (!furniture.has(rad)) return true;
			const text = textOf(rad);
			if (!taken.some((other) => isLike(masked(other), masked(text), likhet))) taken.push(text);
			return false;
		});
	return taken;
}

/** A single page has nothing to compare with: there the margins are told by type that is smaller than the text's. */
function takeSmallMargins(sida: Sida): string[] {
	// Of a short letter the header may be the greater part, and its heading too: the text is the largest type with a fifth
	// of the letters that are not fat.
	const plain = sida.rader.filter(({ fet }) => !fet);
	const sizes = (plain.length > 0 ? plain : sida.rader)
		.flatMap((rad) => Array<number>(textOf(rad).length).fill(rad.hojd))
		.sort((a, b) => b - a);
	const brodtext =
		sizes.find((size) => sizes.filter((other) => Math.abs(other - size) < 0.5).length >= sizes.length / 5) ?? 0;
	const taken: string[] = [];
	sida.rader = sida.rader.filter((rad) => {
		const text = textOf(rad);
		const above = rad.y > sida.hojd * (1 - KANT);
		const below = rad.y < sida.hojd * KANT * 0.6 && !/^\d{1,2}\s*\p{L}/u.test(text);
		const isFurniture =
			(isPageNumber(text) && !isInHeading(rad, brodtext)) || ((above || below) && rad.hojd < brodtext * 0.9);
		if (isFurniture) taken.push(text);
		return !isFurniture;
	});
	return taken;
}

/** A bare number in fat or larger type than the text's is the last word of a heading. */
function isInHeading(rad: Rad, brodtext: number): boolean {
	return (rad.fet || rad.hojd > brodtext * 1.1) && /^\d+$/.test(textOf(rad).trim());
}

/** `3`, `3 (4)`, `Sida 3 av 4`, `– 3 –`, alone on its line. */
function isPageNumber(given: string): boolean {
	const text = given.replace(/\s+/g, ' ').trim();
	return (
		/^(?:[-–] ?)?(?:sida|sid\.?|s\.)? ?\d{1,3} ?(?:\( ?\d{1,3} ?\)|(?:av|\/) ?\d{1,3})?(?: ?[-–])?$/i.test(text) &&
		/\(|av|\/|sid|^[-–]? ?\d{1,3} ?[-–]?$/i.test(text)
	);
}

function masked(text: string): string {
	return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function isLike(a: string, b: string, likhet: number): boolean {
	return a === b || (likhet > 0 && distance(a, b) <= Math.max(a.length, b.length) * likhet);
}
