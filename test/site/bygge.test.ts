import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { byggIProcess } from '../../bench/fel/doda.ts';
import { ALLT, MASKINER } from '../../bench/fel/maskiner.ts';
import { bygg } from '../../src/build/bygg.ts';
import { manifestPath } from '../../src/exports/manifest/las.ts';
import { ankarlasPath } from '../../src/read/ankare/ankarlas.ts';

const siteDir = inject('siteDir');
const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-bygge-'));
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

/** What a program can tell machines apart by: the year, the order of a folder's files, the processors, the umask. */
const SER = `import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
const listed = [readdirSync('src').join(), (await readdir('src')).join()];
console.log(new Date().getFullYear() + ' ' + listed + ' ' + availableParallelism() + ' ' + process.umask());`;

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
	it('gives the same bytes on a machine where everything a program can see is different', async () => {
		const kopia = path.join(work, 'annan kopia, inne håll');
		const content = path.join(kopia, 'content');
		cpSync('content', content, { recursive: true });
		linkHistory(kopia);
		// What was published before belongs to the content: it decides what the change feed says.
		cpSync(manifestPath('content'), manifestPath(content));
		cpSync(ankarlasPath(path.resolve('content')), ankarlasPath(content));
		const out = path.join(work, 'annan', 'dist');
		const env = MASKINER.find(({ namn }) => namn === ALLT)?.env ?? {};
		// Git may need what stands in the home folder to read the history.
		const built = await byggIProcess({ content, out, cache: '', env: { ...env, HOME: process.env.HOME ?? '' } });
		expect(built, built.text).toMatchObject({ code: 0 });
		expect(manifest(out)).toEqual(manifest(siteDir));
		expect(readdirSync(path.dirname(out))).toEqual(['dist']);
	}, 120_000);

	it.each(MASKINER.filter(({ env }) => 'NODE_OPTIONS' in env))('$namn is another machine to a program', ({ env }) => {
		const sees = (extra: Readonly<Record<string, string>>) =>
			spawnSync(process.execPath, ['--input-type=module', '--eval', SER], {
				encoding: 'utf8',
				env: { ...process.env, ...extra },
			}).stdout;
		expect(sees({})).toMatch(/^\d+ /);
		expect(sees(env)).toMatch(/^-?\d+ /);
		expect(sees(env)).not.toBe(sees({}));
	});

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
