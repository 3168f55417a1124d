import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Another build is running. */
export class BuildRunning extends Error {
	override readonly name = 'BuildRunning';
}

/**
 * Takes the right to build into a folder; two builds at once would ruin each other.
 * A lock left by a process that no longer runs is taken over.
 * @returns a function that gives the right back
 * @throws BuildRunning when another process holds it
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true });
	try {
		await writeFile(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const pid = Number(await readFile(file, 'utf8').catch(() => ''));
		if (pid > 0 && isRunning(pid))
			throw new BuildRunning(
				`Ett bygge pågår redan (process ${String(pid)}). Vänta tills det är klart. Om inget bygge pågår: ta bort ${file}.`,
			);
		await rm(file, { force: true });
		await writeFile(file, String(process.pid), { flag: 'wx' });
	}
	return () => rm(file, { force: true });
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
