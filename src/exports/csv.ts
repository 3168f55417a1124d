import { stringify } from 'csv-stringify/sync';
import type { Mangd } from '../schema/export/dokument.ts';
import { KOLUMNER, valueOf, type Kolumn } from './kolumner.ts';
import type { Samling } from './samling.ts';

/** Records that are written at a time. */
const CHUNK = 500;

/**
 * `/data/<mangd>.csv`, piece by piece: UTF-8 without byte-order mark, RFC 4180 (comma, CRLF, quotes doubled), a header
 * row, one record a row. docs/decisions/0008-open-data.md tells how lists are written and why.
 */
export function* mangdCsv(samling: Samling, mangd: Mangd): Iterable<string> {
	const kolumner = KOLUMNER[mangd];
	yield write([kolumner.map(({ namn }) => namn)]);
	let rows: string[][] = [];
	for (const post of samling.poster(mangd)) {
		rows.push(csvRow(post, kolumner));
		if (rows.length < CHUNK) continue;
		yield write(rows);
		rows = [];
	}
	if (rows.length > 0) yield write(rows);
}

/** The cells of a record. */
export function csvRow(post: object, kolumner: readonly Kolumn[]): string[] {
	return kolumner.map((kolumn) => neutralise(cellOf(valueOf(post, kolumn.vag), kolumn)));
}

/** The record of a row: the exact inverse of {@link csvRow}. */
export function recordOf(cells: readonly string[], kolumner: readonly Kolumn[]): Record<string, unknown> {
	const post: Record<string, unknown> = {};
	kolumner.forEach((kolumn, i) => {
		const value = valueIn(denature(cells[i] ?? ''), kolumn);
		if (value === undefined) return;
		let parent = post;
		for (const name of kolumn.vag.slice(0, -1)) parent = (parent[name] ??= {}) as Record<string, unknown>;
		parent[kolumn.vag.at(-1) ?? ''] = value;
	});
	return post;
}

function cellOf(value: unknown, { slag }: Kolumn): string {
	if (value === undefined) return '';
	if (Array.isArray(value)) {
		if (value.length === 0) return '';
		// An address holds no space, so a space can stand between them.
		return slag === 'adresslista' ? value.join(' ') : JSON.stringify(value);
	}
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueIn(cell: string, { slag }: Kolumn): unknown {
	if (slag === 'adresslista') return cell === '' ? [] : cell.split(' ');
	if (slag === 'json') return cell === '' ? [] : (JSON.parse(cell) as unknown);
	if (cell === '') return undefined;
	if (slag === 'heltal') return Number(cell);
	return slag === 'sanning' ? cell === 'true' : cell;
}

/**
 * Characters with which a spreadsheet takes a cell for a formula, also in their full-width forms.
 * Source: OWASP, "CSV Injection"; line feed and full-width forms stand in its list too.
 */
const FORMULA = String.raw`[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]`;
const RISKY = new RegExp(`^'*${FORMULA}`);
const NEUTRAL = new RegExp(`^'+${FORMULA}`);

/** Puts an apostrophe before a cell that a spreadsheet would run, also when apostrophes already stand there. */
export function neutralise(cell: string): string {
	return RISKY.test(cell) ? `'${cell}` : cell;
}

/** Takes that apostrophe away again: exactly the inverse, for every text. */
export function denature(cell: string): string {
	return NEUTRAL.test(cell) ? cell.slice(1) : cell;
}

function write(rows: readonly (readonly string[])[]): string {
	// With CRLF between records csv-stringify would leave a lone CR or LF in a cell unquoted.
	return stringify([...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
