import { parseDatum } from '../../domain/datum.ts';
import { spanOf } from '../phrase-list.ts';
import { follows, isGlued, isNumber, isWord } from '../reading.ts';
import type { DatumReference } from '../reference.ts';
import type { Tokens } from '../tokens.ts';
import { readDecade, readDigits, readMonth, readSeason, readWords, type ReadDate } from './forms.ts';

const READERS = [readWords, readDigits, readDecade] as const;
const WORD_READERS = [readMonth, readSeason] as const;

/** Signs that make a date a part of something longer: `2024-03-06-yrkande`, `12:2023-10-04`. */
const TYING = new Set(['-', '/', ':', '.', ',', '_', '§', '#']);

/**
 * Finds dates: days, months, seasons and decades, each only when the calendar has it. A year alone is none, for four
 * digits are often something else.
 */
export function findDatum(tokens: Tokens): DatumReference[] {
	const found: DatumReference[] = [];
	for (let i = 0; i < tokens.count; i++) {
		const readers = isNumber(tokens, i) ? READERS : isWord(tokens, i) ? WORD_READERS : [];
		for (const read of readers) {
			const date = read(tokens, i);
			const known = date && standsAlone(tokens, i, date.to) ? check(date) : undefined;
			if (!date || !known) continue;
			found.push({ kind: 'datum', ...spanOf(tokens, i, date.to), ...known });
			i = date.to - 1;
			break;
		}
	}
	return found;
}

/** The forms of a date that the calendar has. */
function check({ edtf, yearless }: ReadDate): Pick<DatumReference, 'datum' | 'datetime'> | undefined {
	// A leap year has every day that some year has.
	if (yearless !== undefined) return parseDatum(`2024-${yearless}`) ? { datetime: yearless } : undefined;
	const datum = edtf === undefined ? undefined : parseDatum(edtf);
	if (!datum) return undefined;
	return /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(datum) ? { datum, datetime: datum } : { datum };
}

function standsAlone(tokens: Tokens, from: number, to: number): boolean {
	const before = tokens.norm[from - 1] ?? '';
	// `§ 4/10 2023` is an item of minutes; in `35 § 3 mars` the sign belongs to the number before it.
	if (before === '§' && follows(tokens, from) && !isNumber(tokens, from - 2)) return false;
	if (isGlued(tokens, from) && (TYING.has(before) || !isSignToken(tokens, from - 1))) return false;
	if (!isGlued(tokens, to)) return true;
	if (!isSignToken(tokens, to)) return false;
	return !(TYING.has(tokens.norm[to] ?? '') && isGlued(tokens, to + 1) && !isSignToken(tokens, to + 1));
}

function isSignToken(tokens: Tokens, i: number): boolean {
	return !isNumber(tokens, i) && !isWord(tokens, i);
}
