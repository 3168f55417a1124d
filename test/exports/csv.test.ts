import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvRow, denature, neutralise, recordOf } from '../../src/exports/csv.ts';
import { KOLUMNER } from '../../src/exports/kolumner.ts';
import { MANGDNAMN, type Mangd } from '../../src/schema/export/dokument.ts';
import { fc } from '../fast-check.ts';
import { arkiv, fientligText } from './arkiv.ts';
import { bytes, publicera, text } from './prov.ts';
import type { Publikation } from '../../src/exports/publikation.ts';

/** The rows of a CSV file, read by a parser that is not ours and that refuses anything but RFC 4180. */
function rows(publikation: Publikation, mangd: Mangd): string[][] {
	return parse(text(publikation, `/data/${mangd}.csv`), { relax_quotes: false, record_delimiter: '\r\n' });
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

describe('CSV', () => {
	test('reads back as the records of the JSON, whatever the texts hold', () => {
		fc.assert(
			fc.property(arkiv, (register) => {
				const publikation = publicera(register);
				for (const mangd of MANGDNAMN) {
					const [header, ...cells] = rows(publikation, mangd);
					expect(header).toEqual(KOLUMNER[mangd].map(({ namn }) => namn));
					expect(cells.map((row) => recordOf(row, KOLUMNER[mangd]))).toEqual([...publikation.samling.poster(mangd)]);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test.each(MANGDNAMN)('of the real %s reads back as its records', (mangd) => {
		const publikation = publicera();
		const [, ...cells] = rows(publikation, mangd);
		expect(cells.map((row) => recordOf(row, KOLUMNER[mangd]))).toEqual([...publikation.samling.poster(mangd)]);
	});

	test('lets no formula start in a cell', () => {
		fc.assert(
			fc.property(arkiv, (register) => {
				const publikation = publicera(register);
				for (const mangd of MANGDNAMN)
					for (const cell of rows(publikation, mangd).flat()) expect(FORMULA.test(cell)).toBe(false);
			}),
			{ numRuns: 20 },
		);
	});

	test('takes the apostrophe away again exactly, also where one stood before', () => {
		fc.assert(fc.property(fientligText, (cell) => denature(neutralise(cell)) === cell));
		expect(['=1', "'=1", "''=1", "'a", '-1', 'a=1'].map(neutralise)).toEqual([
			"'=1",
			"''=1",
			"'''=1",
			"'a",
			"'-1",
			'a=1',
		]);
	});

	test('is UTF-8 without a byte-order mark, and ends every record with CRLF', () => {
		const file = bytes(publicera(), '/data/partier.csv');
		expect(file.subarray(0, 9).toString('utf8')).toBe('id,nyckel');
		expect(file.toString('utf8')).toMatch(/\r\n$/);
		expect(new TextDecoder('utf-8', { fatal: true }).decode(file)).toContain('Liberalerna');
	});

	test('writes lists of addresses with spaces, other lists as JSON, and nothing for what is absent', () => {
		const [, motion] = [...publicera().samling.poster('arenden')];
		const cells = Object.fromEntries(
			csvRow(motion ?? {}, KOLUMNER.arenden).map((cell, i) => [KOLUMNER.arenden[i]?.namn ?? '', cell]),
		);
		expect(cells.amnen).toMatch(/^https:\S+ https:\S+ https:\S+$/);
		expect(JSON.parse(cells.parter ?? '')).toMatchObject([{ roll: 'motionären' }]);
		expect([cells.diarienummer, cells.diarienummerKalla_adress, cells.rattelser]).toEqual(['', '', '']);
	});
});
