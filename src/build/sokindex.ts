import path from 'node:path';
import type { Register } from '../domain/register.ts';
import { indexArkiv, lasAven, SOKINDEX } from '../search/indexera.ts';
import { filesUnder, sumOf, takeOver } from './filer.ts';
import { ALLT } from '../read/spar.ts';
import { combined, type Manifest } from './sidminne.ts';

export interface SokindexOptions {
	readonly fresh: string;
	readonly register: Register;
	readonly manifest: Manifest;
	readonly digest: (name: string) => string;
	readonly last?: { readonly dir: string; readonly manifest: Manifest } | undefined;
}

/**
 * Makes the search index, or takes that of the last site when nothing in the content has changed.
 * @returns the manifest with the index in it
 */
export async function skrivSokindex({ fresh, register, manifest, digest, last }: SokindexOptions): Promise<Manifest> {
	const aven = lasAven(process.env.SOK_AVEN);
	const innehall = [combined([ALLT], digest), ...aven].join(' ');
	const before = Object.keys(last?.manifest.ovriga ?? {}).filter(arSokindex);
	const isTaken =
		last?.manifest.innehall === innehall &&
		before.length > 0 &&
		takeOver(before, last.dir, fresh).length === 0 &&
		before.every((fil) => sumOf(path.join(fresh, fil)) === last.manifest.ovriga[fil]);
	if (!isTaken) await indexArkiv(register, path.join(fresh, SOKINDEX), aven);
	const index = filesUnder(path.join(fresh, SOKINDEX)).map((fil) => `${SOKINDEX}/${fil}`);
	return {
		...manifest,
		innehall,
		ovriga: { ...manifest.ovriga, ...Object.fromEntries(index.map((fil) => [fil, sumOf(path.join(fresh, fil))])) },
	};
}

/** Whether a file of a site belongs to its search index. */
export function arSokindex(fil: string): boolean {
	return fil.startsWith(`${SOKINDEX}/`);
}
