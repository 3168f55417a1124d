import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes files of an index into a fresh folder, and gives it the name that their content adds up to. */
export interface Skrivare {
	/** Bytes written so far, by kind of file. */
	readonly bytes: ReadonlyMap<string, number>;
	/** `name` is a path in the folder; packed, as no host can be trusted to do it. */
	write(name: string, content: Uint8Array | string): Promise<void>;
	/** Ends the writing. @returns the folder's name */
	finish(): Promise<string>;
}

/** Every file of the index has this extension, so that no host unpacks or changes it. */
export const EXTENSION = '.sok';

/** Thousands of small files: to wait for each takes longer than to write it. */
const TOGETHER = 64;

export async function createSkrivare(outDir: string): Promise<Skrivare> {
	await rm(outDir, { recursive: true, force: true });
	const work = path.join(outDir, 'ny');
	const digest = createHash('sha256');
	const bytes = new Map<string, number>();
	const folders = new Set<string>();
	await mkdir(work, { recursive: true });
	const waiting: [file: string, packed: Buffer][] = [];
	const flush = async (): Promise<void> => {
		await Promise.all(waiting.splice(0).map(([file, packed]) => writeFile(file, packed)));
	};
	return {
		bytes,
		async write(name, content) {
			const packed = pack(content);
			digest.update(name).update(packed);
			const kind = name.split('/')[0] ?? name;
			bytes.set(kind, (bytes.get(kind) ?? 0) + packed.length);
			const file = path.join(work, name + EXTENSION);
			const folder = path.dirname(file);
			if (!folders.has(folder)) await mkdir(folder, { recursive: true });
			folders.add(folder);
			waiting.push([file, packed]);
			if (waiting.length >= TOGETHER) await flush();
		},
		async finish() {
			await flush();
			const name = digest.digest('hex').slice(0, 16);
			await rename(work, path.join(outDir, name));
			return name;
		},
	};
}

/** Packs a file; the byte that names the operating system is set to "unknown", for equal content gives equal bytes. */
export function pack(content: Uint8Array | string): Buffer {
	const packed = gzipSync(content);
	packed[9] = 255;
	return packed;
}
