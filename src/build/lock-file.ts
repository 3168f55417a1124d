import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../read/pid.ts';

/** Another build is running. */
export class BuildRunning extends Error {
	override readonly name = 'BuildRunning';

	constructor(pid: number | undefined, file: string) {
		const process = pid === undefined ? '' : ` (process ${String(pid)})`;
		super(`Ett bygge pågår redan${process}. Vänta tills det är klart. Om inget bygge pågår: ta bort ${file}.`);
	}
}

/**
 * Takes the right to build into a folder; two builds at once would ruin each other.
 * A lock left by a process that no longer runs is taken over.
 * @returns a function that gives the right back
 * @throws BuildRunning when another process holds it
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true });
	// Written aside and linked into place, so that nobody ever sees a lock without its number.
	const mine = `${file}.${String(process.pid)}-${randomUUID()}`;
	await writeFile(mine, String(process.pid));
	try {
		if (!(await tryLink(mine, file))) {
			const pid = Number(await readFile(file, 'utf8').catch(() => ''));
			if (pid > 0 && isRunning(pid)) throw new BuildRunning(pid, file);
			await rm(file, { force: true });
			if (!(await tryLink(mine, file))) throw new BuildRunning(undefined, file);
		}
	} finally {
		await rm(mine, { force: true });
	}
	return () => rm(file, { force: true });
}

async function tryLink(from: string, to: string): Promise<boolean> {
	try {
		// Some file systems have no links.
		await link(from, to).catch((error: unknown) => {
			if (codeOf(error) === 'EEXIST') throw error;
			return copyFile(from, to, constants.COPYFILE_EXCL);
		});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}
