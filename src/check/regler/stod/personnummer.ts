import { gruppering, isBelopp, isTusental, sifferrader, type Siffror } from './siffror.ts';

/** Something found in a text. */
export interface Traff {
	readonly start: number;
	readonly text: string;
}

/** The usual ways of writing one; any other grouping must be the whole row of digits to count. */
const VANLIGA = new Set(['6,4', '8,4', '10', '12']);

/**
 * Personnummer and samordningsnummer in a text, however their digits are grouped: a date that the calendar has (the day
 * raised by 60 in a samordningsnummer) and a control digit that is right, lag (1991:481) om folkbokföring 18 §.
 * An organisationsnummer is none, for its third digit is at least 2.
 */
export function findPersonnummer(text: string, rader: Iterable<Siffror[]> = sifferrader(text)): Traff[] {
	const found: Traff[] = [];
	for (const row of rader) {
		for (let i = 0; i < row.length; i++) {
			let length = 0;
			for (let j = i; j < row.length && length < 12; j++) {
				length += row[j]?.digits.length ?? 0;
				const part = row.slice(i, j + 1);
				if ((length !== 10 && length !== 12) || !isPersonnummer(part, row, text)) continue;
				const [start, end] = [row[i]?.start ?? 0, row[j]?.end ?? 0];
				found.push({ start, text: text.slice(start, end) });
				i = j;
				break;
			}
		}
	}
	return found;
}

function isPersonnummer(part: readonly Siffror[], row: readonly Siffror[], text: string): boolean {
	if (!isValid(part.map(({ digits }) => digits).join(''))) return false;
	const groups = gruppering(part);
	const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
	if (groups === '6,4' || groups === '8,4') return true;
	// Undivided digits are often something else: an amount, a decimal, a part of a longer code.
	if (isBelopp(text, end) || /\d[.,:/]$/.test(text.slice(0, start).slice(-2)) || /^[.,:/]\d/.test(text.slice(end)))
		return false;
	if (VANLIGA.has(groups)) return true;
	return part.length === row.length && !isTusental(part) && groups !== '4,6' && !isTidpunkt(part, text);
}

/** A date with a time of day after it, `2023-02-13 1830`. */
function isTidpunkt(part: readonly Siffror[], text: string): boolean {
	if (gruppering(part) !== '4,2,2,4') return false;
	const [, month, day, last] = part;
	const spaced = day && last && text.slice(day.end, last.start).trim() === '';
	const dashed = month && text.slice(month.end, month.end + 1) === '-';
	return Boolean(spaced && dashed && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last.digits));
}

function isValid(digits: string): boolean {
	const [, sekel, yy, mm, dd] = /^(18|19|20)?(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits) ?? [];
	if (yy === undefined || (sekel === undefined) !== (digits.length === 10)) return false;
	const [month, day] = [Number(mm), Number(dd) > 60 ? Number(dd) - 60 : Number(dd)];
	const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
	return days !== undefined && day >= 1 && day <= days && hasControlDigit(digits.slice(-10));
}

/** The Luhn formula: every other digit doubled, the sum of all digits divisible by ten. */
function hasControlDigit(digits: string): boolean {
	let sum = 0;
	for (const [i, digit] of [...digits].entries()) {
		const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 === 0;
}
