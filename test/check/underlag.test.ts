import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Lexikon } from '../../src/check/regler/stod/lexikon.ts';
import { collectUnderlag } from '../../src/check/underlag.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { NO_CACHE, type Cache } from '../../src/read/cache/cache.ts';
import { ARCHIVE, altered, writeArchive } from '../archive.ts';

const INDEX = 'arenden/ks-2022-1011/index.md';

/** A cache that is an object in memory. */
function memory(): Cache {
	const kept = new Map<string, string>();
	return { ...NO_CACHE, get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
}

describe('the files of a content root', () => {
	it('are all that are plain files, sorted, whatever they are called', async () => {
		const root = await writeArchive({ 'ö/Å b.txt': 'x', 'a.bin': 'x' });
		mkdirSync(path.join(root, 'tom'));
		symlinkSync('/etc/passwd', path.join(root, 'lank.md'));
		const { filer } = collectUnderlag(await readArkiv(root), new Map());
		expect(filer).toEqual([...Object.keys(ARCHIVE), 'ö/Å b.txt', 'a.bin'].sort());
	});

	it('are none where there is no such folder', async () => {
		const arkiv = await readArkiv(await writeArchive({}));
		for (const root of [path.join(arkiv.root, 'finns-inte'), path.join(arkiv.root, 'kommun.yaml')])
			expect(collectUnderlag({ ...arkiv, root }, new Map()).filer).toEqual([]);
	});
});

describe('what is found in a file', () => {
	const length = (text: string): { length: number } => ({ length: text.length });

	it('is remembered for as long as the file stays as it is', async () => {
		const [cache, find] = [memory(), vi.fn(length)];
		const look = async (root: string, vad = 'prov') => {
			const { las, leta, spara } = collectUnderlag(await readArkiv(root), new Map(), { cache });
			const found = leta(vad, INDEX, () => find(las(INDEX)));
			spara();
			return found;
		};
		const root = await writeArchive({});
		const first = await look(root);
		expect([await look(root), find.mock.calls.length]).toEqual([first, 1]);
		expect([await look(root, 'annat'), find.mock.calls.length]).toEqual([first, 2]);
		const changed = await look(await writeArchive(altered(INDEX, ['titel: Sälja', 'titel: Inte sälja'])));
		expect([changed, find.mock.calls.length]).toEqual([{ length: first.length + 5 }, 3]);
	});

	it('is looked for each time without a cache, and in a file that is not read as content', async () => {
		const root = await writeArchive({ 'brev.txt': 'ett' });
		const arkiv = await readArkiv(root);
		const find = vi.fn(length);
		const without = collectUnderlag(arkiv, new Map());
		for (let i = 0; i < 2; i++) without.leta('prov', INDEX, () => find(without.las(INDEX)));
		expect(find).toHaveBeenCalledTimes(2);
		const withCache = collectUnderlag(arkiv, new Map(), { cache: memory() });
		const look = () => withCache.leta('prov', 'brev.txt', () => find(withCache.las('brev.txt')));
		expect(look()).toEqual({ length: 3 });
		writeFileSync(path.join(root, 'brev.txt'), 'längre');
		expect(look()).toEqual({ length: 6 });
	});
});

it('what need not be there is there only when it is given', async () => {
	const arkiv = await readArkiv(await writeArchive({}));
	expect(Object.keys(collectUnderlag(arkiv, new Map()))).not.toEqual(expect.arrayContaining(['lexikon']));
	const lexikon: Lexikon = { knows: () => true, save: () => undefined };
	expect(collectUnderlag(arkiv, new Map(), { lexikon }).lexikon).toBe(lexikon);
});
