import { once } from 'node:events';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Register } from '../domain/register.ts';
import { indexunderlag, lasAven, SOKINDEX, type Indexunderlag } from '../search/indexera.ts';
import { filesUnder, takeOver } from './filer.ts';
import { ALLT } from '../read/spar.ts';
import { combined, type Manifest } from './sidminne.ts';
import { createSummor, type Summor } from './summor.ts';

export interface SokindexOptions {
	/** Folder for what is only needed while building. */
	readonly work: string;
	readonly register: Register;
	readonly digest: (name: string) => string;
	/** File to keep in what has been read of documents, for the next time. */
	readonly cachefil: string | undefined;
	readonly last?: { readonly dir: string; readonly manifest: Manifest } | undefined;
}

/** A search index that is not in the site yet. */
export interface Sokindex {
	readonly dir: string;
	/** Digest of what it was made from. */
	readonly innehall: string;
}

/**
 * Makes the search index, or takes that of the last site when nothing in the content has changed. It looks at no page, so
 * that it can be made while they are written.
 */
export async function skrivSokindex({ work, register, digest, cachefil, last }: SokindexOptions): Promise<Sokindex> {
	const aven = lasAven(process.env.SOK_AVEN);
	const innehall = [combined([ALLT], digest), ...aven].join(' ');
	const before = Object.keys(last?.manifest.ovriga ?? {}).filter(arSokindex);
	const taken = path.join(work, 'forra');
	const summor = createSummor(taken);
	const isTaken =
		last?.manifest.innehall === innehall &&
		before.length > 0 &&
		takeOver(before, last.dir, taken).length === 0 &&
		before.every((fil) => summor.of(fil) === last.manifest.ovriga[fil]);
	if (isTaken) return { dir: path.join(taken, SOKINDEX), innehall };
	const dir = path.join(work, SOKINDEX);
	await iTrad({ underlag: indexunderlag(register, aven), dir, cachefil });
	return { dir, innehall };
}

/** What the thread is given. */
export interface Indexarbete {
	readonly underlag: Indexunderlag;
	readonly dir: string;
	readonly cachefil: string | undefined;
}

/** Makes the index in a thread of its own, while others look at pages. */
async function iTrad(workerData: Indexarbete): Promise<void> {
	const worker = new Worker(new URL('sokindex.worker.ts', import.meta.url), { workerData });
	// Rejects with what the thread throws.
	await once(worker, 'exit');
}

/**
 * Puts the search index into the site.
 * @returns the manifest with the index in it
 */
export function laggSokindex({ dir, innehall }: Sokindex, fresh: string, manifest: Manifest, summor: Summor): Manifest {
	renameSync(dir, path.join(fresh, SOKINDEX));
	const index = filesUnder(path.join(fresh, SOKINDEX)).map((fil) => `${SOKINDEX}/${fil}`);
	return {
		...manifest,
		innehall,
		ovriga: { ...manifest.ovriga, ...Object.fromEntries(index.map((fil) => [fil, summor.of(fil)])) },
	};
}

/** Whether a file of a site belongs to its search index. */
export function arSokindex(fil: string): boolean {
	return fil.startsWith(`${SOKINDEX}/`);
}
