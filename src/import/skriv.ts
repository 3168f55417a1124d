import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
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

/**
 * Writes a file whole or not at all. One that has the same bytes is left alone.
 * @returns where the earlier file was backed up, if it was replaced
 * @throws ImportFel when another file has the name and may not be replaced
 */
export async function writeWhole(
	fil: string,
	content: Uint8Array | string,
	{ skrivOver, kopior }: Skrivning,
): Promise<{ kopia?: string }> {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	await mkdir(path.dirname(fil), { recursive: true });
	const temporary = path.join(path.dirname(fil), `.${path.basename(fil)}.${randomUUID()}.tmp`);
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

async function claim(temporary: string, fil: string): Promise<boolean> {
	try {
		await link(temporary, fil);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
