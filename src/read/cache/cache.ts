import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';

/**
 * What has been worked out before, by a key that is the digest of everything it was worked out from. It can be thrown
 * away at any time: what is not there is worked out anew, and so is what is damaged.
 */
export interface Cache {
	get(key: string): string | undefined;
	/** Whether there seems to be something; what is damaged is only seen when it is asked for. It counts as used. */
	has(key: string): boolean;
	set(key: string, value: string): void;
	/** Says that what has the key is still used, though it was not asked for: somebody remembers it. */
	keep(key: string): void;
	/** Writes what has been set; the first time also drops everything of a kind that was not used since the cache was opened. */
	save(kind?: string): void;
}

/** Remembers nothing: for a content root that is read once, and where nothing can be written. */
export const NO_CACHE: Cache = {
	get: () => undefined,
	has: () => false,
	set: () => undefined,
	keep: () => undefined,
	save: () => undefined,
};

// Not WITHOUT ROWID: values then lie in the order of their keys, which is none, and not in that in which they were set,
// which is that in which they are asked for. From a cold disk that takes twice as long.
const SCHEMA = `
	PRAGMA journal_mode = WAL;
	PRAGMA synchronous = OFF;
	CREATE TABLE IF NOT EXISTS post (key TEXT PRIMARY KEY, crc INTEGER NOT NULL, value TEXT NOT NULL);
`;

/** SQLite's number for a file that another process writes to. */
const BUSY = 5;

/** Characters that are kept in memory before they are written. */
const MUCH = 20_000_000;

/**
 * Opens a cache, which several processes may use at a time; `NO_CACHE` when there is no file or it cannot be used.
 * Keys begin with the kind of what they are the key of, and a colon.
 */
export function openCache(file: string | undefined): Cache {
	if (file === undefined) return NO_CACHE;
	const db = open(file) ?? openAnew(file);
	if (!db) return NO_CACHE;
	const find = db.prepare('SELECT crc, value FROM post WHERE key = ?');
	const seek = db.prepare('SELECT 1 FROM post WHERE key = ?');
	const insert = db.prepare('INSERT OR REPLACE INTO post (key, crc, value) VALUES (?, ?, ?)');
	const used = new Set<string>();
	const pending = new Map<string, string>();
	const dropped = new Set<string>();
	let waiting = 0;
	let broken = false;
	const attempt = <T>(work: () => T): T | undefined => {
		if (broken) return undefined;
		try {
			return work();
		} catch (error) {
			// Full disk, damaged file, removed folder: the work goes on without. Another process that writes is soon done.
			broken = (error as { errcode?: number }).errcode !== BUSY;
			return undefined;
		}
	};
	const write = (kind?: string): void => {
		attempt(() => {
			db.exec('BEGIN IMMEDIATE');
			for (const [key, value] of pending) insert.run(key, crc32(value), value);
			// A process that stays saves after every edit, and leaves little each time.
			if (kind !== undefined && !dropped.has(kind)) dropUnused(db, kind, used);
			db.exec('COMMIT');
			if (kind !== undefined) dropped.add(kind);
		});
		pending.clear();
		waiting = 0;
	};
	return {
		get(key) {
			const known = pending.get(key) ?? attempt(() => whole(find, key));
			if (known !== undefined) used.add(key);
			return known;
		},
		has(key) {
			const known = pending.has(key) || attempt(() => seek.get(key)) !== undefined;
			if (known) used.add(key);
			return known;
		},
		set(key, value) {
			used.add(key);
			pending.set(key, value);
			waiting += value.length;
			if (waiting > MUCH) write();
		},
		keep(key) {
			used.add(key);
		},
		save: write,
	};
}

function whole(find: StatementSync, key: string): string | undefined {
	const row = find.get(key);
	return typeof row?.value === 'string' && row.crc === crc32(row.value) ? row.value : undefined;
}

/** Only when they outnumber what is used: a branch of content that is left is often gone back to. */
function dropUnused(db: DatabaseSync, kind: string, used: ReadonlySet<string>): void {
	const keys = db.prepare("SELECT key FROM post WHERE key >= ? || ':' AND key < ? || ';'").all(kind, kind);
	const unused = keys.flatMap(({ key }) => (typeof key === 'string' && !used.has(key) ? [key] : []));
	if (unused.length <= keys.length / 2) return;
	const remove = db.prepare('DELETE FROM post WHERE key = ?');
	for (const key of unused) remove.run(key);
}

function open(file: string): DatabaseSync | undefined {
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		const db = new DatabaseSync(file, { timeout: 10_000 });
		db.exec(SCHEMA);
		return db;
	} catch {
		return undefined;
	}
}

function openAnew(file: string): DatabaseSync | undefined {
	try {
		for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
	} catch {
		return undefined;
	}
	return open(file);
}
