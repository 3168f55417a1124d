import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { skrivSokindex } from '../../src/build/sokindex.ts';
import { lasOrd } from '../../src/build/sokord.ts';
import { NO_CACHE, openCache } from '../../src/read/cache/cache.ts';
import { readSite } from '../../src/read/site.ts';
import { lasHar, type Lasning } from '../../src/search/index/ordlasning.ts';
import { indexunderlag } from '../../src/search/indexera.ts';
import { tempFolder, writeArchive } from '../archive.ts';
import { dokument } from '../search/index-pa-disk.ts';

/** So many that threads read them, with words that only some of them have. */
const DOKUMENT = Array.from({ length: 200 }, (_, i) =>
	dokument(`/arenden/a${String(i)}/`, [
		`Kommunstyrelsen beslutade 2023-0${String((i % 9) + 1)}-01 om väderkvarn${String(i)} i Nykkelby.`,
		'Barn- och e-tjänster enligt SKR.',
	]),
);

async function allaUr(lasning: Lasning): Promise<unknown[]> {
	const last = await lasning(DOKUMENT);
	return DOKUMENT.map((_, i) => last(i));
}

describe('the words of documents', () => {
	test('are the same whether threads read them, or the cache knew them, or nothing can be kept', async () => {
		const file = path.join(await tempFolder(), 'cache.sqlite');
		const here = await allaUr(lasHar);
		expect(here[0]).toMatchObject({ langd: 16 });
		expect(await allaUr(lasOrd(openCache(file)))).toEqual(here);
		expect(await allaUr(lasOrd(openCache(file)))).toEqual(here);
		expect(await allaUr(lasOrd(NO_CACHE))).toEqual(here);
	});

	test('are read again where what was kept of them is damaged', async () => {
		const file = path.join(await tempFolder(), 'cache.sqlite');
		const first = await allaUr(lasOrd(openCache(file)));
		const db = new DatabaseSync(file);
		const { changes } = db.prepare("UPDATE post SET value = '{}'").run();
		db.close();
		expect(changes).toBe(DOKUMENT.length);
		expect(await allaUr(lasOrd(openCache(file)))).toEqual(first);
	});
});

describe('the thread that makes an index', () => {
	test('says what went wrong', async () => {
		const { register } = await readSite(await writeArchive());
		const work = path.join('/dev/null', 'index');
		await expect(skrivSokindex({ work, register, digest: () => '', cachefil: undefined })).rejects.toMatchObject({
			code: 'ENOTDIR',
		});
	});

	test('is given nothing that cannot be sent', async () => {
		const underlag = indexunderlag((await readSite(await writeArchive())).register);
		expect(structuredClone(underlag)).toEqual(underlag);
	});
});
