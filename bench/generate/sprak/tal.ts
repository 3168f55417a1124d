/** Names of the months. */
export const MANADER = [
	...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
	...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
] as const;

/** Small numbers in words. */
export const TALORD = [
	'två',
	'tre',
	'fyra',
	'fem',
	'sex',
	'sju',
	'åtta',
	'nio',
	'tio',
	'elva',
	'tolv',
	'14',
	'15',
	'18',
	'22',
];

/** A whole number with a space between thousands: 12 400. */
export function tal(n: number): string {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** Tenths as a decimal number with a comma: 124 is 12,4. */
export function decimal(tenths: number): string {
	return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

const DYGN = 86_400_000;

/** A day as a number: days since 1 January 1970. */
export type Dag = number;

/** The day of a date. */
export function dagAv(ar: number, manad: number, dag: number): Dag {
	return Date.UTC(ar, manad - 1, dag) / DYGN;
}

/** `2003-02-13`. */
export function iso(dag: Dag): string {
	return new Date(dag * DYGN).toISOString().slice(0, 10);
}

/** Year of a day. */
export function arAv(dag: Dag): number {
	return new Date(dag * DYGN).getUTCFullYear();
}

/** "13 februari 2003". */
export function datumord(dag: Dag): string {
	const date = new Date(dag * DYGN);
	return `${date.getUTCDate()} ${MANADER[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** The first given weekday (1 Monday … 5 Friday) on or after a day; July has no meetings, so it becomes August. */
export function nastaVeckodag(dag: Dag, veckodag: number): Dag {
	const date = new Date(dag * DYGN);
	const from = date.getUTCMonth() === 6 ? dagAv(date.getUTCFullYear(), 8, 20) : dag;
	const today = new Date(from * DYGN).getUTCDay() || 7;
	return from + ((veckodag - today + 7) % 7);
}
