import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FORMATVERSION } from '../meta.ts';
import type { Samling } from '../samling.ts';
import { fillNotes, fillSets, fillTexts } from './fyll.ts';
import { createTable, TABELLER } from './tabeller.ts';
import { VYER } from './vyer.ts';

/** Marks the file as ours (`file` shows it): "OpAr" in the four bytes that SQLite keeps for applications. */
const APPLICATION_ID = 0x4f70_4172;

// A paragraph is found by number, so that its long address is not written out for each: the view `stycken` makes it.
const TEXTER = `CREATE TABLE texter (nr INTEGER PRIMARY KEY, handling TEXT NOT NULL UNIQUE REFERENCES handlingar(id));
	CREATE TABLE styckesrader (nr INTEGER PRIMARY KEY, textnr INTEGER NOT NULL REFERENCES texter(nr),
		stycke TEXT NOT NULL, slag TEXT NOT NULL, rubrik TEXT, text TEXT)`;

// The index holds no text of its own, and keeps å, ä and ö apart from a and o.
const SOK = `CREATE VIRTUAL TABLE sok USING fts5(text, content='styckesrader', content_rowid='nr',
	tokenize="unicode61 remove_diacritics 0")`;

/** Bytes of the index that are collected before they are written: fewer parts to join into one. */
const HASHSIZE = 1 << 26;

const NOTER = `CREATE TABLE om (nyckel TEXT PRIMARY KEY, varde TEXT NOT NULL) WITHOUT ROWID;
	CREATE TABLE falt (tabell TEXT, kolumn TEXT, beskrivning TEXT NOT NULL, PRIMARY KEY (tabell, kolumn)) WITHOUT ROWID;
	CREATE TABLE koder (falt TEXT, kod TEXT, ord TEXT NOT NULL, PRIMARY KEY (falt, kod)) WITHOUT ROWID`;

const INDEX = [
	...['handlingar', 'handelser', 'yrkanden', 'beslut'].map(
		(mangd) => `CREATE INDEX ${mangd}_arende ON ${mangd}(arende)`,
	),
	'CREATE INDEX styckesrader_textnr ON styckesrader(textnr)',
].join('; ');

/**
 * `/data/oppna-arenden.sqlite`: everything as one file. Its bytes depend on the archive alone: rows come in published
 * order, keys are ours or counted from 1, the page size is fixed, no clock is read, and VACUUM leaves no trace of how
 * the pages were filled. It is made as a temporary file, for a large archive does not fit in memory twice.
 * @returns the path of the file, which goes when the process ends
 */
export function databas(samling: Samling): string {
	const dir = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-sqlite-'));
	process.once('exit', () => {
		rmSync(dir, { recursive: true, force: true });
	});
	const [work, done] = [path.join(dir, 'arbete'), path.join(dir, 'oppna-arenden.sqlite')];
	const db = new DatabaseSync(work);
	try {
		// Rows refer to rows that come later; every reference is checked at the end. Nothing has to survive a crash.
		db.exec(`PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = OFF;
			PRAGMA cache_size = -${HASHSIZE / 1024}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN`);
		db.exec([...TABELLER.map(createTable), TEXTER, SOK, NOTER].join('; '));
		fillSets(db, samling);
		fillTexts(db, samling);
		fillNotes(db, samling);
		db.exec(INDEX);
		for (const { namn, sql } of VYER) db.exec(`CREATE VIEW ${namn} AS ${sql}`);
		db.exec(`INSERT INTO sok(sok, rank) VALUES ('hashsize', ${HASHSIZE})`);
		db.exec("INSERT INTO sok(sok) VALUES ('rebuild'); INSERT INTO sok(sok) VALUES ('optimize'); COMMIT");
		const broken = db.prepare('PRAGMA foreign_key_check').all();
		if (broken.length > 0) throw new Error(`Databasen har brutna referenser: ${JSON.stringify(broken.slice(0, 5))}`);
		db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${Number.parseInt(FORMATVERSION)}`);
		db.prepare('VACUUM INTO ?').run(done);
	} finally {
		db.close();
	}
	rmSync(work, { force: true });
	return done;
}

/** The bytes of a file, a megabyte at a time. */
export function* readChunks(file: string): Iterable<Uint8Array> {
	const fd = openSync(file, 'r');
	try {
		for (;;) {
			const chunk = new Uint8Array(1 << 20);
			const n = readSync(fd, chunk);
			if (n === 0) return;
			yield chunk.subarray(0, n);
		}
	} finally {
		closeSync(fd);
	}
}
