import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildRunning, takeLock } from '../../src/build/lock-file.ts';
import { tempFolder } from '../archive.ts';

async function lockFile(): Promise<string> {
	return path.join(await tempFolder(), 'mapp', '.dist.bygge');
}

/** The number of a process that has ended. */
function endedProcess(): number {
	return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('takeLock()', () => {
	it('refuses a second taker until the first gives back', async () => {
		const file = await lockFile();
		const unlock = await takeLock(file);
		await expect(takeLock(file)).rejects.toBeInstanceOf(BuildRunning);
		expect(await readFile(file, 'utf8')).toBe(String(process.pid));
		await unlock();
		await (
			await takeLock(file)
		)();
	});

	it('says which process holds it and what to do', async () => {
		const file = await lockFile();
		await takeLock(file);
		const error = await takeLock(file).catch((thrown: unknown) => thrown);
		const text = String(error).replaceAll(String(process.pid), 'PID').replace(file, 'FIL');
		expect(text).toMatchInlineSnapshot(
			`"BuildRunning: Ett bygge pågår redan (process PID). Vänta tills det är klart. Om inget bygge pågår: ta bort FIL."`,
		);
	});

	it('takes over a lock whose process is gone, and one that says nothing', async () => {
		const file = await lockFile();
		await (
			await takeLock(file)
		)();
		for (const left of [String(endedProcess()), '', 'skräp', '-1']) {
			await writeFile(file, left);
			const unlock = await takeLock(file);
			expect(await readFile(file, 'utf8')).toBe(String(process.pid));
			await unlock();
		}
	});

	it('lets one of many through, and leaves nothing behind', async () => {
		const file = await lockFile();
		const taken = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file)));
		const unlocks = taken.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
		expect(unlocks).toHaveLength(1);
		await unlocks[0]?.();
		expect(await readdir(path.dirname(file))).toEqual([]);
	});
});
