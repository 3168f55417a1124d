import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';

/** Writes files of an index into a fresh folder, and gives it the name that their content adds up to. */
export interface Skrivare {
	/** Bytes written, by kind of file, when all has been. */
	readonly bytes: ReadonlyMap<string, number>;
	/** `name` is a path in the folder; packed, as no host can be trusted to do it. What it is given must stay as it is. */
	write(name: string, content: Uint8Array | string): Promise<void>;
	/** Ends the writing. @returns the folder's name */
	finish(): Promise<string>;
}

/** Every file of the index has this extension, so that no host unpacks or changes it. */
export const EXTENSION = '.sok';

/** Thousands of small files: to wait for each takes longer than to pack and write it. */
const TOGETHER = 64;

export async function createSkrivare(outDir: string): Promise<Skrivare> {
	await rm(outDir, { recursive: true, force: true });
	const work = path.join(outDir, 'ny');
	const digest = createHash('sha256');
	const bytes = new Map<string, number>();
	const folders = new Set<string>();
	await mkdir(work, { recursive: true });
	const pass = async (files: readonly Fil[]): Promise<void> => {
		const packed = await Promise.all(files.map(async ([name, content]) => [name, await packApart(content)] as const));
		for (const [name, own] of packed) {
			digest.update(name).update(own);
			const kind = name.split('/')[0] ?? name;
			bytes.set(kind, (bytes.get(kind) ?? 0) + own.length);
			const folder = path.dirname(path.join(work, name));
			if (!folders.has(folder)) await mkdir(folder, { recursive: true });
			folders.add(folder);
		}
		await Promise.all(packed.map(([name, own]) => writeFile(path.join(work, name + EXTENSION), own)));
	};
	const waiting: Fil[] = [];
	let passed = Promise.resolve();
	/** Packs and writes what waits while the next files are made. */
	const flush = async (): Promise<void> => {
		await passed;
		passed = pass(waiting.splice(0));
		// What went wrong is told to whoever waits for it next.
		passed.catch(() => undefined);
	};
	return {
		bytes,
		async write(name, content) {
			waiting.push([name, content]);
			if (waiting.length >= TOGETHER) await flush();
		},
		async finish() {
			await flush();
			await passed;
			const name = digest.digest('hex').slice(0, 16);
			await rename(work, path.join(outDir, name));
			return name;
		},
	};
}

type Fil = readonly [name: string, content: Uint8Array | string];

const gzipApart = promisify(gzip);

/** As {@link pack}, in a thread of its own. */
async function packApart(content: Uint8Array | string): Promise<Buffer> {
	return unnamed(await gzipApart(content));
}

/** Packs a file. */
export function pack(content: Uint8Array | string): Buffer {
	return unnamed(gzipSync(content));
}

/** Sets the byte that names the operating system to "unknown", for equal content gives equal bytes. */
function unnamed(packed: Buffer): Buffer {
	packed[9] = 255;
	return packed;
}
