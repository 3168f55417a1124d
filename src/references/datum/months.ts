/** Months by name and by the abbreviations in use; the number with two digits. */
export const MANADER: ReadonlyMap<string, string> = new Map(
	[
		['januari', 'jan'],
		['februari', 'feb', 'febr'],
		['mars', 'mar'],
		['april', 'apr'],
		['maj'],
		['juni', 'jun'],
		['juli', 'jul'],
		['augusti', 'aug'],
		['september', 'sep', 'sept'],
		['oktober', 'okt'],
		['november', 'nov'],
		['december', 'dec'],
	].flatMap((names, i) => names.map((name) => [name, String(i + 1).padStart(2, '0')] as const)),
);

/** Names written out; an abbreviation needs a year beside it, for `mar` and `jul` are other words too. */
export function isWholeMonth(norm: string): boolean {
	return norm.length > 4 || norm === 'mars' || norm === 'maj' || norm === 'juni' || norm === 'juli';
}

/** EDTF codes of the seasons. */
export const ARSTIDER: ReadonlyMap<string, string> = new Map([
	['våren', '21'],
	['sommaren', '22'],
	['hösten', '23'],
	['vintern', '24'],
]);
