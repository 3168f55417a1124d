import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { BuildRunning, takeLock } from '../../src/build/lock-file.ts';
import { altered, tempFolder, writeArchive } from '../archive.ts';

/** Every file and folder, with the sum of its bytes. */
async function snapshot(dir: string): Promise<Record<string, string>> {
	const names = (await readdir(dir, { recursive: true })).sort();
	const entries = names.map(async (name) => {
		const file = path.join(dir, name);
		const { mtimeMs } = await lstat(file);
		const isFolder = (await lstat(file)).isDirectory();
		return [
			name,
			isFolder
				? 'mapp'
				: `${createHash('sha256')
						.update(await readFile(file))
						.digest('hex')} ${mtimeMs}`,
		] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

async function lastGood(): Promise<{ dir: string; out: string }> {
	const dir = await tempFolder();
	const out = path.join(dir, 'dist');
	await mkdir(path.join(out, '.git'), { recursive: true });
	await writeFile(path.join(out, 'index.html'), 'förra bygget');
	await writeFile(path.join(out, '.git', 'HEAD'), 'ref: refs/heads/main');
	return { dir, out };
}

const OPTIONS = { site: 'https://exempel.invalid', base: '/' };

describe('bygg()', () => {
	it('leaves the last good site as it was when the content has an error, and nothing beside it', async () => {
		const { dir, out } = await lastGood();
		const before = await snapshot(dir);
		const content = await writeArchive(altered('amnen/kultur.yaml', ['namn:', 'nam:']));
		const result = await bygg({ ...OPTIONS, content, out });
		expect(result).toMatchObject({ ok: false, stage: 'innehall' });
		const errors = 'problem' in result ? result.problem.filter(({ niva }) => niva === 'fel') : [];
		expect(errors.map(({ fil, kod }) => `${fil} ${kod}`)).toEqual(['amnen/kultur.yaml falt-okant']);
		expect(await snapshot(dir)).toEqual(before);
	});

	it('stops before anything is built when a published address is lost, or nobody can tell', async () => {
		const { dir, out } = await lastGood();
		const before = await snapshot(dir);
		const content = await writeArchive();
		const manifest = path.join(path.dirname(content), `.${path.basename(content)}.manifest.json`);
		onTestFinished(() => rm(manifest));
		const post = { mangd: 'arenden', titel: 'Riv', sha256: '0'.repeat(64), forst: '2024-01-01' };
		const lost = { format: 1, datum: '2024-01-01', poster: { '/arenden/riv/': post }, andringar: [] };
		for (const [text, message] of [
			[JSON.stringify(lost), '/arenden/riv/ (Riv) publicerades 2024-01-01 och saknas nu.'],
			['{', 'är inget manifest'],
		] as const) {
			await writeFile(manifest, text);
			const result = await bygg({ ...OPTIONS, content, out });
			expect(result).toMatchObject({ ok: false, stage: 'permanens', faults: [expect.stringContaining(message)] });
			expect(await snapshot(dir)).toEqual(before);
		}
	});

	it('leaves nothing where there was nothing', async () => {
		const dir = await tempFolder();
		const result = await bygg({ ...OPTIONS, content: path.join(dir, 'finns-inte'), out: path.join(dir, 'dist') });
		expect(result.ok).toBe(false);
		expect(await readdir(dir)).toEqual([]);
	});

	it('does not begin while another build into the folder is running', async () => {
		const { dir, out } = await lastGood();
		const unlock = await takeLock(path.join(dir, '.dist.bygge'));
		const before = await snapshot(dir);
		await expect(bygg({ ...OPTIONS, content: await writeArchive(), out })).rejects.toBeInstanceOf(BuildRunning);
		expect(await snapshot(dir)).toEqual(before);
		await unlock();
	});

	it('can be run again after an error', async () => {
		const { out } = await lastGood();
		const content = await writeArchive({ 'kommun.yaml': null });
		for (const _ of [1, 2])
			expect(await bygg({ ...OPTIONS, content, out })).toMatchObject({ ok: false, stage: 'innehall' });
	});
});
