import type { Traff } from './personnummer.ts';
import { gruppering, isTusental, sifferrader, type Siffror } from './siffror.ts';

/** An area code and two or more short groups, an area code and the rest in one, or all digits together. */
const RIKSNUMMER = /^(?:[234](?:,[23]){2,4}|[234],[5-8]|9|10)$/;

const ORD =
	/(?<!\p{L})(?:telefon|telefonnummer|tel|tfn|mobil|mobilnummer|växel)[.:]?[ \u00A0]{0,2}(?:nr[.:]? ?)?[(+]?$/iu;
const DIARIENUMMER = /(?<!\p{L})(?:dnr|diarienr|diarienummer)[.:]{0,2}[ \u00A0]?$/iu;

/**
 * Phone numbers in a text: `08-535 300 00`, `0701234567`, `+46 (0)8 535 300 00`, and any digits after "tel" or "mobil".
 * Digits that belong to a word, a date, a diarienummer or a decimal are none.
 */
export function findTelefon(text: string, rader: Iterable<Siffror[]> = sifferrader(text)): Traff[] {
	const found: Traff[] = [];
	for (const row of rader) {
		const [first, last] = [row[0], row.at(-1)];
		if (!first || !last || !isTelefon(row, text.slice(Math.max(0, first.start - 24), first.start))) continue;
		const start = text.charAt(first.start - 1) === '+' ? first.start - 1 : first.start;
		found.push({ start, text: text.slice(start, last.end) });
	}
	return found;
}

function isTelefon(row: readonly Siffror[], before: string): boolean {
	const digits = row.map((group) => group.digits).join('');
	if (digits.length > 14 || DIARIENUMMER.test(before)) return false;
	if (ORD.test(before)) return digits.length >= 6;
	if (before.endsWith('+')) return digits.length >= 9 && !isTusental(row);
	if (/[\p{L}\d§][.,/:_-]?$/u.test(before)) return false;
	if (digits.startsWith('0046')) return digits.length >= 11;
	return /^0[1-9]/.test(digits) && digits.length >= 8 && digits.length <= 11 && RIKSNUMMER.test(gruppering(row));
}
