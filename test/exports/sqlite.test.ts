import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EXEMPEL } from '../../src/exports/exempel.ts';
import { valueOf } from '../../src/exports/kolumner.ts';
import type { Publikation } from '../../src/exports/publikation.ts';
import { TABELLER } from '../../src/exports/sqlite/tabeller.ts';
import { VYER } from '../../src/exports/sqlite/vyer.ts';
import { fc } from '../fast-check.ts';
import { arkiv } from './arkiv.ts';
import { bytes, publicera } from './prov.ts';

const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-sqlite-'));
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

let files = 0;

function open(publikation: Publikation): DatabaseSync {
	const file = path.join(work, `${String(++files)}.sqlite`);
	writeFileSync(file, bytes(publikation, '/data/oppna-arenden.sqlite'));
	return new DatabaseSync(file, { readOnly: true });
}

const all = (db: DatabaseSync, sql: string): Record<string, unknown>[] =>
	db
		.prepare(sql)
		.all()
		.map((row) => ({ ...row }));

const real = open(publicera());

/** What a column of a table should hold for a value of a record. */
function stored(value: unknown): unknown {
	if (value === undefined) return null;
	if (typeof value === 'boolean') return value ? 1 : 0;
	return typeof value === 'object' ? JSON.stringify(value) : value;
}

describe('the SQLite file', () => {
	test('holds every record and every list of any archive, and no broken reference', () => {
		fc.assert(
			fc.property(arkiv, (register) => {
				const publikation = publicera(register);
				const db = open(publikation);
				expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
				expect(all(db, 'PRAGMA foreign_key_check')).toEqual([]);
				for (const { namn, mangd, falt, kolumner, arVardelista } of TABELLER) {
					const rows = new Map(
						all(db, `SELECT * FROM ${namn}`).map((row) => [`${String(row.post ?? row.id)} ${String(row.nr)}`, row]),
					);
					let expected = 0;
					for (const post of publikation.samling.poster(mangd)) {
						const items = falt === undefined ? [post] : (valueOf(post, [falt]) as readonly unknown[]);
						items.forEach((item, i) => {
							expected++;
							const row = rows.get(`${post.id} ${falt === undefined ? 'undefined' : String(i + 1)}`);
							for (const { namn: kolumn, vag } of kolumner)
								expect(row?.[kolumn]).toEqual(stored(arVardelista ? item : valueOf(item as object, vag)));
						});
					}
					expect([namn, rows.size]).toEqual([namn, expected]);
				}
				for (const { namn } of VYER) all(db, `SELECT * FROM ${namn}`);
				db.close();
			}),
			{ numRuns: 15 },
		);
	});

	test('says what became of each motion without calling a proposal a decision', () => {
		expect(all(real, 'SELECT vackt, parter, status, utfall, senaste_niva, senaste_utfall FROM motioner')).toEqual([
			{
				vackt: '2023-02-13',
				parter: 'Bo Källström (L)',
				status: 'forslag-till-kf',
				utfall: null,
				senaste_niva: 'forslag',
				senaste_utfall: 'anses-besvarad',
			},
		]);
	});

	test('counts the proposals of each party with their outcomes', () => {
		expect(all(real, 'SELECT beteckning, antal, vann, foll, okant FROM yrkanden_per_parti')).toEqual([
			{ beteckning: 'L', antal: 3, vann: 0, foll: 1, okant: 2 },
			{ beteckning: 'S', antal: 1, vann: 1, foll: 0, okant: 0 },
		]);
	});

	test('keeps å, ä and ö apart in full-text search, whatever the case', () => {
		const hits = (word: string) => all(real, `SELECT rowid FROM sok WHERE sok MATCH '${word}'`).length;
		expect(hits('VÄNORT')).toBeGreaterThan(0);
		expect(hits('vanort')).toBe(0);
		expect(hits('vänort*')).toBeGreaterThan(hits('vänort'));
	});

	test('describes its columns and its codes', () => {
		expect(all(real, "SELECT ord FROM koder WHERE falt = 'arenden.utfall' AND kod = 'anses-besvarad'")).toEqual([
			{ ord: 'Anses besvarad' },
		]);
		const columns = TABELLER.flatMap(({ namn, kolumner }) => kolumner.map((kolumn) => `${namn}.${kolumn.namn}`));
		const described = new Set(all(real, "SELECT tabell || '.' || kolumn AS namn FROM falt").map(({ namn }) => namn));
		expect(columns.filter((column) => !described.has(column))).toEqual([]);
	});

	test('has a fixed header and no trace of when or where it was made', () => {
		const file = bytes(publicera(), '/data/oppna-arenden.sqlite');
		expect(file.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0');
		expect(file.readUInt16BE(16)).toBe(4096);
		expect(file.readUInt32BE(68)).toBe(0x4f70_4172);
		expect(file.equals(bytes(publicera(), '/data/oppna-arenden.sqlite'))).toBe(true);
	});

	test.each(EXEMPEL.map(({ rubrik, sql }) => [rubrik, sql] as const))('answers the example: %s', (_, sql) => {
		expect(all(real, sql).length).toBeGreaterThan(0);
	});
});
