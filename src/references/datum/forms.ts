import {
	follows,
	isDash,
	isGlued,
	isSign,
	isNumber,
	isSpaced,
	isWord,
	numberAt,
	skipStop,
	yearAt,
} from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { ARSTIDER, isWholeMonth, MANADER } from './months.ts';

/** What a form of date says, before the calendar is asked: EDTF, or the day without its year, `03-26`. */
export interface ReadDate {
	/** Token after the last. */
	readonly to: number;
	readonly edtf?: string;
	readonly yearless?: string;
}

/** `13 februari 2023`, `26 mars`, `13:e feb. 2023`, `13–14 februari 2023`, `1 januari–31 december 2023`. */
export function readWords(tokens: Tokens, i: number): ReadDate | undefined {
	const first = readDay(tokens, i);
	if (!first) return undefined;
	const second = isDash(tokens, first.to) ? readDay(tokens, first.to + 1) : undefined;
	const last = second ?? first;
	const month = last.month;
	if (!month) return undefined;
	const from = first.month ?? month;
	const year = isSpaced(tokens, month.to) ? yearAt(tokens, month.to) : undefined;
	if (year === undefined)
		return second || !month.whole ? undefined : { to: month.to, yearless: `${month.number}-${last.day}` };
	const end = `${year}-${month.number}-${last.day}`;
	return { to: month.to + 1, edtf: second ? `${year}-${from.number}-${first.day}/${end}` : end };
}

/** `2024-03-06`, `4/10 2023`, `4/10-2023`, `4.10.2023`. */
export function readDigits(tokens: Tokens, i: number): ReadDate | undefined {
	const sign = tokens.norm[i + 1] ?? '';
	const [a = '', b = '', c = ''] = [i, i + 2, i + 4].map((at) => tokens.norm[at]);
	if (![i + 1, i + 2].every((at) => isGlued(tokens, at))) return undefined;
	if (sign === '-')
		return isSign(tokens, i + 3, '-') && isGlued(tokens, i + 3) && isGlued(tokens, i + 4)
			? { to: i + 5, edtf: `${a}-${b}-${c}` }
			: undefined;
	const at = sign === '.' ? afterGlued(tokens, i + 3, '.') : sign === '/' ? afterMonth(tokens, i + 3) : undefined;
	const year = at === undefined ? undefined : yearAt(tokens, at);
	if (at === undefined || year === undefined) return undefined;
	return { to: at + 1, edtf: `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}` };
}

/** `1940-talet`; `1900-talet` is a century, for which there is no form. */
export function readDecade(tokens: Tokens, i: number): ReadDate | undefined {
	const year = yearAt(tokens, i) ?? '';
	if (!/[1-9]0$/.test(year) || !isDash(tokens, i + 1) || !isGlued(tokens, i + 2)) return undefined;
	return /^talets?$/.test(tokens.norm[i + 2] ?? '') ? { to: i + 3, edtf: `${year.slice(0, 3)}X` } : undefined;
}

/** `mars 2024`; not in `30 februari 2023`, a day that the calendar does not have. */
export function readMonth(tokens: Tokens, i: number): ReadDate | undefined {
	const month = readMonthName(tokens, i);
	const year = month && isSpaced(tokens, month.to) ? yearAt(tokens, month.to) : undefined;
	if (!month || year === undefined || (follows(tokens, i) && isNumber(tokens, i - 1))) return undefined;
	return { to: month.to + 1, edtf: `${year}-${month.number}` };
}

/** `hösten 1988`. */
export function readSeason(tokens: Tokens, i: number): ReadDate | undefined {
	const season = ARSTIDER.get(tokens.norm[i] ?? '');
	const year = season !== undefined && isSpaced(tokens, i + 1) ? yearAt(tokens, i + 1) : undefined;
	return season !== undefined && year !== undefined ? { to: i + 2, edtf: `${year}-${season}` } : undefined;
}

interface Month {
	readonly number: string;
	readonly whole: boolean;
	readonly to: number;
}

/** A day of the month, with the ending of an ordinal and its own month where it has one. */
function readDay(tokens: Tokens, i: number): { day: string; to: number; month?: Month } | undefined {
	const day = numberAt(tokens, i, 2);
	if (day === undefined) return undefined;
	const ordinal = isGlued(tokens, i + 1) && tokens.norm[i + 1] === ':' && /^[ae]$/.test(tokens.norm[i + 2] ?? '');
	const to = ordinal && isGlued(tokens, i + 2) ? i + 3 : i + 1;
	const month = follows(tokens, to) ? readMonthName(tokens, to) : undefined;
	return { day: String(day).padStart(2, '0'), to: month?.to ?? to, ...(month && { month }) };
}

function readMonthName(tokens: Tokens, i: number): Month | undefined {
	const norm = tokens.norm[i] ?? '';
	const number = isWord(tokens, i) ? MANADER.get(norm) : undefined;
	if (number === undefined) return undefined;
	const whole = isWholeMonth(norm);
	return { number, whole, to: whole ? i + 1 : skipStop(tokens, i + 1) };
}

function afterGlued(tokens: Tokens, i: number, sign: string): number | undefined {
	return tokens.norm[i] === sign && isGlued(tokens, i) && isGlued(tokens, i + 1) ? i + 1 : undefined;
}

function afterMonth(tokens: Tokens, i: number): number | undefined {
	return isSpaced(tokens, i) ? i : afterGlued(tokens, i, '-');
}
