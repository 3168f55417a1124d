import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { generera } from '../../bench/generate/generate.ts';
import { Utmapp } from '../../bench/generate/utmapp.ts';
import { collectionFiles, readArkiv } from '../../src/read/arkiv.ts';
import { openCache } from '../../src/read/cache/cache.ts';
import { codeVersion } from '../../src/read/cache/version.ts';
import { listFiler } from '../../src/read/filer.ts';
import { lasFil } from '../../src/read/las-fil.ts';
import { lasFiler } from '../../src/read/las-filer.ts';
import { validate } from '../../src/read/validera/validera.ts';
import { tempFolder, writeArchive } from '../archive.ts';

async function cacheFile(): Promise<string> {
	return path.join(await tempFolder(), 'mapp', 'cache.sqlite');
}

/** Everything that was read, trees and places included. */
async function all(root: string, file?: string): Promise<string> {
	const arkiv = await readArkiv(root, { cache: openCache(file) });
	const places = arkiv.arenden.map(({ index }) => index.yaml.at(['titel']));
	return JSON.stringify([arkiv, [...arkiv.trasiga], places, validate(arkiv)]);
}

describe('openCache()', () => {
	it('remembers between openings, in a folder that it makes', async () => {
		const file = await cacheFile();
		const first = openCache(file);
		first.set('fil:a', 'ett');
		first.save();
		expect(openCache(file).get('fil:a')).toBe('ett');
		expect(openCache(file).get('fil:b')).toBeUndefined();
	});

	it('forgets a value that is not the one that was written', async () => {
		const file = await cacheFile();
		const cache = openCache(file);
		cache.set('fil:a', 'ett');
		cache.set('fil:b', 'två');
		cache.save();
		const db = new DatabaseSync(file);
		db.exec("UPDATE post SET value = 'fel' WHERE key = 'fil:a'");
		db.close();
		expect([openCache(file).get('fil:a'), openCache(file).get('fil:b')]).toEqual([undefined, 'två']);
	});

	it('goes on remembering after another process has kept it waiting too long', { timeout: 60_000 }, async () => {
		const file = await cacheFile();
		const cache = openCache(file);
		const other = new DatabaseSync(file);
		other.exec('BEGIN IMMEDIATE');
		cache.set('fil:a', 'ett');
		cache.save();
		other.exec('COMMIT');
		other.close();
		cache.set('fil:b', 'två');
		cache.save();
		expect([openCache(file).get('fil:a'), openCache(file).get('fil:b')]).toEqual([undefined, 'två']);
	});

	it('tells what there is, whether or not it has been written', async () => {
		const file = await cacheFile();
		const cache = openCache(file);
		cache.set('fil:a', 'ett');
		expect([cache.has('fil:a'), cache.has('fil:b')]).toEqual([true, false]);
		cache.save();
		expect([cache.has('fil:a'), openCache(file).has('fil:a'), openCache(file).has('fil:b')]).toEqual([
			true,
			true,
			false,
		]);
	});

	it('starts anew when the file is damaged', async () => {
		const file = await cacheFile();
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, 'inte en databas '.repeat(1000));
		const cache = openCache(file);
		cache.set('fil:a', 'ett');
		cache.save();
		expect(openCache(file).get('fil:a')).toBe('ett');
	});

	it('works without remembering where no file can be written', () => {
		const cache = openCache('/dev/null/cache.sqlite');
		cache.set('fil:a', 'ett');
		cache.save('fil');
		expect(cache.get('fil:a')).toBeUndefined();
	});

	it('drops what is not used any more when that is most of a kind, and leaves other kinds alone', async () => {
		const file = await cacheFile();
		const first = openCache(file);
		for (const key of ['fil:a', 'fil:b', 'fil:c', 'text:d']) first.set(key, key);
		first.save();
		const second = openCache(file);
		second.get('fil:a');
		second.save('fil');
		const third = openCache(file);
		expect(['fil:a', 'fil:b', 'fil:c', 'text:d'].map((key) => third.get(key))).toEqual([
			'fil:a',
			undefined,
			undefined,
			'text:d',
		]);
	});
});

describe('reading with a cache', () => {
	it('gives what reading without gives, the second time too, for an archive with faults', async () => {
		const root = await writeArchive({
			'personer/aron-ek.yaml': 'namn: [Aron\nkategori: x\n',
			'arenden/ks-2022-1011/2022-01-01-protokollsutdrag.md': '---\ntyp: protokoll\n---\nText *med* [länk](/x/).\n',
			'arenden/ks-2022-1011/2022-01-02-protokollsutdrag.md': '<div>\n',
		});
		const file = await cacheFile();
		const without = await all(root);
		expect(await all(root, file)).toBe(without);
		expect(await all(root, file)).toBe(without);
	});

	it('sees every change of a file', async () => {
		const root = await writeArchive();
		const file = await cacheFile();
		await all(root, file);
		const kommun = path.join(root, 'kommun.yaml');
		await writeFile(kommun, (await readFile(kommun, 'utf8')).replaceAll('Exempelby', 'Annanstad'));
		expect(await all(root, file)).toBe(await all(root));
	});

	it('gives in threads what it gives without', async () => {
		const root = await tempFolder();
		await generera(new Utmapp(root), { antal: 15, seed: 'tradar' });
		const files = collectionFiles(listFiler(root).texter).flatMap(({ fil, kind }) =>
			kind === 'handling' ? [{ fil, slag: 'handling' as const }] : [],
		);
		// More files than are read without threads.
		const many = Array.from({ length: 4 }, () => files).flat();
		const read = await lasFiler(root, many);
		for (const { fil, slag } of files)
			expect(read.get(fil)?.last).toEqual(lasFil(fil, slag, await readFile(path.join(root, fil))));
		expect(many.length).toBeGreaterThan(150);
	});

	it('keeps nothing from other code', () => {
		expect(codeVersion()).toMatch(/^[\w-]{43}$/);
		expect(codeVersion(['package-lock.json'])).not.toBe(codeVersion(['package.json']));
	});
});
