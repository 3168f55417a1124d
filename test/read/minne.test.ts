import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArkiv } from '../../src/read/arkiv.ts';
import { openCache, type Cache } from '../../src/read/cache/cache.ts';
import type { Minne } from '../../src/read/minne.ts';
import { findReferenser } from '../../src/read/referenser.ts';
import { tempFolder, writeArchive } from '../archive.ts';

const HANDLING = 'arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md';
const PROTOKOLL = 'arenden/motion-2023-02-13-vaderkvarn/okant-datum-protokollsutdrag.md';

async function look(root: string, minne?: Pick<Minne, 'filer'>, cache?: Cache) {
	const arkiv = await readArkiv(root, { minne, ...(cache && { cache }) });
	const referenser = await findReferenser(arkiv, cache);
	const handlingar = new Map(arkiv.arenden.flatMap(({ handlingar }) => handlingar.map((h) => [h.fil, h] as const)));
	return { arkiv, referenser, handlingar };
}

test('what has not been touched is the same object again, and what has is read anew', async () => {
	const root = await writeArchive();
	const minne: Pick<Minne, 'filer'> = { filer: new Map() };
	const before = await look(root, minne);
	await appendFile(path.join(root, HANDLING), '\nEtt nytt stycke om Aron Ek.\n');
	const after = await look(root, minne);
	expect(after.handlingar.get(HANDLING)?.body).toContain('Ett nytt stycke');
	expect(before.handlingar.size).toBeGreaterThan(1);
	for (const [fil, handling] of after.handlingar)
		if (fil !== HANDLING) expect(handling).toBe(before.handlingar.get(fil));
	const afresh = await look(root);
	expect(after.referenser).toEqual(afresh.referenser);
	expect(after.arkiv.problem).toEqual(afresh.arkiv.problem);
});

test('a file that is taken away or put back is seen, and a register decides the references of all texts', async () => {
	const root = await writeArchive();
	const minne: Pick<Minne, 'filer'> = { filer: new Map() };
	await look(root, minne);
	await rm(path.join(root, PROTOKOLL));
	expect((await look(root, minne)).handlingar.has(PROTOKOLL)).toBe(false);
	await writeFile(path.join(root, 'begrepp/ord.md'), '---\nterm: väderkvarnen\nforklaring: En kvarn.\n---\n');
	const seen = await look(root, minne);
	expect(seen.referenser).toEqual((await look(root)).referenser);
	expect(JSON.stringify([...seen.referenser.values()])).toContain('"begrepp":"ord"');
});

test('what is remembered stays in the cache for the next process', async () => {
	const root = await writeArchive();
	const file = path.join(await tempFolder(), 'cache.sqlite');
	const minne: Pick<Minne, 'filer'> = { filer: new Map() };
	for (const words of ['Ett.', 'Två.', 'Tre.']) {
		await look(root, minne, openCache(file));
		await appendFile(path.join(root, HANDLING), `\n${words}\n`);
	}
	const { handlingar } = await look(root, minne, openCache(file));
	const cache = openCache(file);
	for (const { nyckel } of handlingar.values()) expect(cache.get(nyckel)).toBeDefined();
});
