import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/build/filer.ts';
import { komprimera } from '../../src/build/komprimera/komprimera.ts';
import { tempFolder } from '../archive.ts';

const TEXT = 'Kommunstyrelsen beslutade den 4 oktober. '.repeat(200);

describe('komprimera()', () => {
	it('puts beside a file what unpacks to it, the same each time', async () => {
		const [a, b] = [await tempFolder(), await tempFolder()];
		for (const dir of [a, b]) await writeFile(path.join(dir, 'index.html'), TEXT);
		const { filer, bytes } = await komprimera(a);
		await komprimera(b);
		const read = (dir: string, ending: string) => readFile(path.join(dir, `index.html${ending}`));
		expect(brotliDecompressSync(await read(a, '.br')).toString('utf8')).toBe(TEXT);
		expect(gunzipSync(await read(a, '.gz')).toString('utf8')).toBe(TEXT);
		expect(zstdDecompressSync(await read(a, '.zst')).toString('utf8')).toBe(TEXT);
		for (const ending of ['.br', '.gz', '.zst']) {
			expect(await read(a, ending)).toEqual(await read(b, ending));
			expect(bytes[ending]).toBeLessThan(TEXT.length / 20);
		}
		expect(filer).toBe(1);
		// No time and no system in the header of gzip.
		expect([...(await read(a, '.gz')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
	});

	it('leaves alone what is small, packed already or no text', async () => {
		const dir = await tempFolder();
		await writeFile(path.join(dir, 'liten.html'), 'Hej');
		await writeFile(path.join(dir, 'sv_1.pf_index'), TEXT);
		await writeFile(path.join(dir, 'kalla.pdf'), TEXT);
		expect((await komprimera(dir)).filer).toBe(0);
		expect(filesUnder(dir)).toHaveLength(3);
	});
});
