import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { isRunning } from '../read/pid.ts';
import { ImportFel } from './fel.ts';

export interface Skrivning {
	/** Replace what is there; it is backed up first. */
	readonly skrivOver: boolean;
	/** Folder of backups. */
	readonly kopior: string;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** A file that is still being written, with the number of the process that writes it. */
const TEMPORARY = /^\..+\.(\d+)-[0-9a-f-]{36}\.tmp$/;

/**
 * Writes a file whole or not at all. One that has the same bytes is left alone. What a process that was killed left
 * half-written in the folder is taken away.
 * @returns where the earlier file was backed up, if it was replaced
 * @throws ImportFel when another file has the name and may not be replaced
 */
export async function writeWhole(
	fil: string,
	content: Uint8Array | string,
	{ skrivOver, kopior }: Skrivning,
): Promise<{ kopia?: string }> {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const folder = path.dirname(fil);
	await mkdir(folder, { recursive: true });
	await removeLeftovers(folder);
	const temporary = path.join(folder, `.${path.basename(fil)}.${String(process.pid)}-${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, 'wx');
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		// A link fails when the name is taken: nobody can put a file there between looking and writing.
		if (await claim(temporary, fil)) return {};
		const before = await readFile(fil);
		if (before.equals(bytes)) return {};
		if (!skrivOver)
			throw new ImportFel(
				`${path.basename(fil)} finns redan. Skriv över den med --skriv-over, eller välj en annan mapp med --ut.`,
			);
		const kopia = path.join(kopior, `${path.basename(fil)}.${sha256(before).slice(0, 12)}`);
		await mkdir(kopior, { recursive: true });
		await copyFile(fil, kopia);
		await rename(temporary, fil);
		return { kopia };
	} finally {
		await rm(temporary, { force: true });
	}
}

async function removeLeftovers(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const pid = TEMPORARY.exec(name)?.[1];
		if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true });
	}
}

async function claim(temporary: string, fil: string): Promise<boolean> {
	try {
		await link(temporary, fil);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
