import edtf from 'edtf';

declare const datumBrand: unique symbol;

/**
 * A date with its certainty, as an EDTF expression (ISO 8601-2): `2023-02-13`, `1985`, `1988-23` (autumn),
 * `194X`, `2018~` (approximately), `2023-10-04/..` (that day or later), `..` (unknown).
 */
export type Datum = string & { readonly [datumBrand]: true };

/** A calendar day, `YYYY-MM-DD`. */
export type Dag = string;

/** How exactly a {@link Datum} names its time. */
export type Precision = 'dag' | 'manad' | 'arstid' | 'ar' | 'artionde' | 'intervall' | 'okant';

/** What a {@link Datum} says, taken apart. */
export interface DatumParts {
	readonly precision: Precision;
	/** Earliest possible day; absent when the expression sets no lower bound. */
	readonly tidigast?: Dag;
	/** Latest possible day; absent when the expression sets no upper bound. */
	readonly senast?: Dag;
	/** `~` or `?` stands somewhere in the expression. */
	readonly ungefarlig: boolean;
}

/** The expression for a date that is not known at all. */
export const OKANT_DATUM = '..' as Datum;

// Forms that a registrar may write. EDTF allows far more (sets, centuries, times of day), none of which has a wording.
const SINGLE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|-(?:0[1-9]|1[0-2])|-2[1-4])?[~?]?|\d{3}X[~?]?`;
const ALLOWED = new RegExp(`^(?:${SINGLE}|(?:${SINGLE}|\\.\\.)/(?:${SINGLE}|\\.\\.))$`);

const ARSTIDER: Record<string, readonly [string, string]> = {
	'21': ['03-01', '05-31'],
	'22': ['06-01', '08-31'],
	'23': ['09-01', '11-30'],
	'24': ['12-01', '12-31'],
};

const cache = new Map<string, DatumParts | undefined>();

/**
 * Reads an EDTF expression.
 * @returns the expression as a {@link Datum}, or `undefined` when it is not one of the supported forms or names a day
 * that the calendar does not have (`2023-02-30`).
 */
export function parseDatum(text: string): Datum | undefined {
	return partsOf(text) ? (text as Datum) : undefined;
}

/** Takes a {@link Datum} apart: precision and the earliest and latest day it may mean. */
export function datumParts(datum: Datum): DatumParts {
	const parts = partsOf(datum);
	if (!parts) throw new TypeError(`${datum} is not a Datum`);
	return parts;
}

/** Earliest day that a date may mean, as it sorts; what has none comes before everything. */
export function dagOf(datum: Datum | undefined): string {
	return (datum && datumParts(datum).tidigast) ?? '';
}

/** True when the expression names one certain calendar day. */
export function isExactDay(datum: Datum): boolean {
	const { precision, ungefarlig } = datumParts(datum);
	return precision === 'dag' && !ungefarlig;
}

/** Number of whole days from one calendar day to another; negative when `to` comes first. */
export function daysBetween(from: Dag, to: Dag): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The same day `years` years later; 29 February becomes 28 February where the year has no leap day. */
export function addYears(dag: Dag, years: number): Dag {
	const [y, rest] = [dag.slice(0, 4), dag.slice(4)];
	const year = String(Number(y) + years).padStart(4, '0');
	return rest === '-02-29' && !parseDatum(year + rest) ? `${year}-02-28` : year + rest;
}

/** Orders by earliest possible day; dates without a lower bound come last. */
export function compareDatum(a: Datum, b: Datum): number {
	const [x, y] = [datumParts(a).tidigast, datumParts(b).tidigast];
	if (x === y) return 0;
	if (x === undefined) return 1;
	if (y === undefined) return -1;
	return x < y ? -1 : 1;
}

function partsOf(text: string): DatumParts | undefined {
	const known = cache.get(text);
	if (known !== undefined || cache.has(text)) return known;
	const parts = interpret(text);
	cache.set(text, parts);
	return parts;
}

function interpret(text: string): DatumParts | undefined {
	if (text === OKANT_DATUM || text === '../..') return { precision: 'okant', ungefarlig: false };
	if (!ALLOWED.test(text)) return undefined;
	// Nearly all are plain days, and taking EDTF apart is slow.
	if (/^\d{4}-\d\d-\d\d$/.test(text)) {
		const ms = Date.parse(text);
		return !Number.isNaN(ms) && dayOf(ms) === text
			? { precision: 'dag', ungefarlig: false, tidigast: text, senast: text }
			: undefined;
	}
	const ungefarlig = /[~?]/.test(text);
	const [fran = '', till] = text.split('/');
	if (till !== undefined) {
		const [a, b] = [partsOf(fran), partsOf(till)];
		if (!a || !b || (a.tidigast && b.senast && a.tidigast > b.senast)) return undefined;
		return {
			precision: 'intervall',
			ungefarlig,
			...(a.tidigast && { tidigast: a.tidigast }),
			...(b.senast && { senast: b.senast }),
		};
	}
	const arstid = /^(\d{4})-(2[1-4])/.exec(text);
	if (arstid) {
		const [, ar = '', kod = ''] = arstid;
		const [forsta = '', sista = ''] = ARSTIDER[kod] ?? [];
		return { precision: 'arstid', ungefarlig, tidigast: `${ar}-${forsta}`, senast: `${ar}-${sista}` };
	}
	try {
		// `edtf` refuses `194X~`, and the sign moves no bound.
		const bare = text.replace(/[~?]$/, '');
		const { min, max } = edtf(bare);
		const [precision, tidigast] = [precisionOf(bare), dayOf(min)];
		// It reads 29 February of any year, and rolls over to 1 March.
		if (precision === 'dag' && tidigast !== bare) return undefined;
		return { precision, ungefarlig, tidigast, senast: dayOf(max) };
	} catch {
		return undefined;
	}
}

function precisionOf(bare: string): Precision {
	if (bare.endsWith('X')) return 'artionde';
	return bare.length === 10 ? 'dag' : bare.length === 7 ? 'manad' : 'ar';
}

function dayOf(ms: number): Dag {
	return new Date(ms).toISOString().slice(0, 10);
}
