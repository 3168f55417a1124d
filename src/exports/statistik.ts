import { stringify } from 'csv-stringify/sync';
import type { Tabell } from '../text/statistik.ts';
import { neutralise } from './csv.ts';

/** `/statistik/<tabell>.csv`: UTF-8, RFC 4180, a header row; no cell can start a formula. */
export function statistikCsv({ kolumner, rader }: Pick<Tabell, 'kolumner' | 'rader'>): string {
	const rows = [kolumner, ...rader].map((rad) => rad.map((cell) => neutralise(String(cell).replace(/\s/g, ' '))));
	return stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
