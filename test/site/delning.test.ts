import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { filesUnder, sumOf } from '../../src/build/filer.ts';
import { alla } from '../../src/build/delning.ts';
import { tempFolder } from '../archive.ts';

const siteDir = inject('siteDir');

function sums(dir: string): Record<string, string> {
	return Object.fromEntries(filesUnder(dir).map((fil) => [fil, sumOf(path.join(dir, fil))]));
}

describe('a site built in parts', () => {
	const options = { content: path.resolve('content'), site: 'https://exempel.invalid', base: '/' };

	it('is the one built whole, byte for byte, when the parts are put together', async () => {
		const dir = await tempFolder();
		const delar = alla(2).map(({ del }) => path.join(dir, `del-${String(del)}`));
		for (const [i, del] of alla(2).entries())
			expect(
				await bygg({ ...options, out: delar[i] ?? '', del, cache: path.join(dir, `cache-${String(i)}`) }),
			).toMatchObject({
				ok: true,
			});
		const out = path.join(dir, 'dist');
		expect(await bygg({ ...options, out, delar })).toMatchObject({ ok: true });
		expect(sums(out)).toEqual(sums(siteDir));
	}, 240_000);

	it('is the same when several processes write it', async () => {
		const out = path.join(await tempFolder(), 'dist');
		expect(await bygg({ ...options, out, processer: 2 })).toMatchObject({ ok: true });
		expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(
			readFileSync(path.join(siteDir, 'SHA256SUMS'), 'utf8'),
		);
	}, 240_000);
});
