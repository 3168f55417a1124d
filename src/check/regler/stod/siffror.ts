/** Digits that stand together. */
export interface Siffror {
	readonly start: number;
	readonly end: number;
	readonly digits: string;
}

/** What stands between the parts of one number: spaces, dashes, a plus sign, parentheses, a line that breaks at a dash. */
const MELLAN = /^(?:[ \u00A0\u2009\u202F()+\-\u2010-\u2015\u2212]{1,3}|[+\-\u2010-\u2015\u2212]\n)$/;

/** Rows of digits with nothing but such signs between them: `811218-9876`, `08-535 300 00`, `1 234 567`. */
export function* sifferrader(text: string): Generator<Siffror[]> {
	let row: Siffror[] = [];
	for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
		if (digits.length > 4 && isInCode(text, start)) continue;
		const last = row.at(-1);
		const near = last && start - last.end <= 3 && MELLAN.test(text.slice(last.end, start));
		if (!near) {
			if (row.length > 0) yield row;
			row = [];
		}
		row.push({ start, end: start + digits.length, digits });
	}
	if (row.length > 0) yield row;
}

/** How the digits are grouped, `6,4`. */
export function gruppering(row: readonly Siffror[]): string {
	return row.map(({ digits }) => digits.length).join(',');
}

/** Thousands with spaces between them, `1 234 567 890`. */
export function isTusental(row: readonly Siffror[]): boolean {
	return row.length > 1 && (row[0]?.digits.length ?? 4) <= 3 && row.slice(1).every(({ digits }) => digits.length === 3);
}

/** True when the text after a number says that it is an amount. */
export function isBelopp(text: string, end: number): boolean {
	return /^[ \u00A0]?(?:[%€$]|(?:kr|kronor|mkr|tkr|sek|eur|euro|procent)(?!\p{L}))/iu.test(text.slice(end, end + 10));
}

/** True within a code, whose digits mean nothing. */
function isInCode(text: string, at: number): boolean {
	const from = Math.max(0, at - 64);
	const near = text.slice(from, at + 64);
	return [...near.matchAll(/[\da-f]{12,}/g)].some(({ 0: code, index }) => {
		const start = from + index;
		return at >= start && at < start + code.length && isCode(code, near.slice(Math.max(0, index - 8), index));
	});
}

/** A checksum or another long code; or the beginning of one, as pages and references show it: `SHA-256 c4902789025b…`. */
function isCode(code: string, before: string): boolean {
	return code.length >= 32 || (code.length === 12 && /[a-f]/.test(code) && /(?:sha256|SHA-256)\s$/.test(before));
}
