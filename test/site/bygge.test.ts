import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { manifestPath } from '../../src/exports/manifest/las.ts';

const siteDir = inject('siteDir');
const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-bygge-'));
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

/** Digest of every file under a folder, by path. */
function manifest(dir: string): Record<string, string> {
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		files
			.filter((file) => statSync(path.join(dir, file)).isFile())
			.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(path.join(dir, file)))
					.digest('hex'),
			]),
	);
}

/** Gives a folder the history of this one, if it has any: pages show when their content changed. */
function linkHistory(dir: string): void {
	const { status, stdout } = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' });
	if (status === 0) writeFileSync(path.join(dir, '.git'), `gitdir: ${stdout}`);
}

describe('a release build', () => {
	it('gives the same bytes in another folder, from another copy of the content and in another time zone', async () => {
		const kopia = path.join(work, 'annan kopia, inne håll');
		const content = path.join(kopia, 'content');
		cpSync('content', content, { recursive: true });
		linkHistory(kopia);
		// What was published before belongs to the content: it decides what the change feed says.
		cpSync(manifestPath('content'), manifestPath(content));
		const out = path.join(work, 'annan', 'dist');
		const before = { TZ: process.env.TZ, LANG: process.env.LANG };
		Object.assign(process.env, { TZ: 'Pacific/Auckland', LANG: 'et_EE.UTF-8' });
		try {
			expect(await bygg({ content, out, site: 'https://exempel.invalid', base: '/' })).toMatchObject({ ok: true });
		} finally {
			for (const [name, value] of Object.entries(before)) {
				if (value === undefined) Reflect.deleteProperty(process.env, name);
				else process.env[name] = value;
			}
		}
		expect(manifest(out)).toEqual(manifest(siteDir));
		expect(readdirSync(path.dirname(out))).toEqual(['dist']);
	}, 120_000);

	it('works under a sub-path', async () => {
		const out = path.join(work, 'sub');
		// The gate follows every link and fragment of every page from the base.
		const result = await bygg({
			content: path.resolve('content'),
			out,
			site: 'https://exempel.invalid',
			base: '/oppna-arenden/',
		});
		expect(result).toMatchObject({ ok: true });
		expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('href="/oppna-arenden/arenden/"');
	}, 120_000);

	it('leaves the last good site as it was when the content has an error', async () => {
		const content = path.join(work, 'fel');
		const out = path.join(work, 'senaste');
		cpSync('content', content, { recursive: true });
		cpSync(siteDir, out, { recursive: true });
		const before = manifest(out);
		const file = path.join(content, 'arenden', 'ks-2022-1011', 'index.md');
		writeFileSync(file, readFileSync(file, 'utf8').replace('titel:', 'tittel:'));
		const result = await bygg({ content, out, site: 'https://exempel.invalid', base: '/' });
		expect(result).toMatchObject({ ok: false, stage: 'innehall' });
		expect(manifest(out)).toEqual(before);
		expect(readdirSync(work).filter((name) => name.startsWith('.'))).toEqual([]);
	});
});
