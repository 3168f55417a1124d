import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_CACHE, type Cache } from './cache/cache.ts';
import { codeVersion } from './cache/version.ts';
import type { Last, Slag } from './las-fil.ts';
import { marke } from './marke.ts';
import type { Minne } from './minne.ts';
import { inThreads } from './tradar.ts';

/** A file to read. */
export interface Onskad {
	readonly fil: string;
	readonly slag: Slag;
}

/** A file that has been read. */
export interface LastFil {
	readonly bytes: Uint8Array;
	readonly last: Last;
	/** Digest of the file and of the code that has read it. */
	readonly nyckel: string;
}

export interface LasOptions {
	readonly cache?: Cache;
	/** What is known of files that have been read by this process. */
	readonly minne?: Pick<Minne, 'filer'> | undefined;
	/** Told how many files have been read. */
	readonly progress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Reads content files: those that have been read before from the cache, the others in threads. The result does not
 * depend on where it came from, for all of it has been JSON.
 */
export async function lasFiler(
	root: string,
	onskade: readonly Onskad[],
	{ cache = NO_CACHE, minne, progress }: LasOptions = {},
): Promise<Map<string, LastFil>> {
	const version = codeVersion();
	const kept = version === undefined ? NO_CACHE : cache;
	const lasta = new Map<string, LastFil>();
	const olasta: (Onskad & { bytes: Uint8Array; nyckel: string })[] = [];
	const marken = new Map(
		minne && onskade.map(({ fil }) => [fil, marke(lstatSync(path.join(root, fil), { bigint: true }))]),
	);
	for (const { fil, slag } of onskade) {
		const known = minne?.filer.get(fil);
		if (known && known.marke === marken.get(fil)) {
			lasta.set(fil, known.last);
			kept.keep(known.last.nyckel);
			continue;
		}
		// Thousands of small files: to wait for each takes longer than to read it.
		const bytes = readFileSync(path.join(root, fil));
		const nyckel = `fil:${createHash('sha256')
			.update(`${version ?? ''}\0${slag}\0${fil}\0`)
			.update(bytes)
			.digest('base64url')}`;
		const json = kept.get(nyckel);
		if (json === undefined) olasta.push({ fil, slag, bytes, nyckel });
		else lasta.set(fil, { bytes, last: JSON.parse(json) as Last, nyckel });
	}
	progress?.(lasta.size, onskade.length);
	await inThreads('lasning', undefined, olasta, (i, json) => {
		const { fil, bytes, nyckel } = olasta[i] ?? {};
		if (fil === undefined || !bytes || nyckel === undefined) return;
		kept.set(nyckel, json);
		lasta.set(fil, { bytes, last: JSON.parse(json) as Last, nyckel });
		progress?.(lasta.size, onskade.length);
	});
	kept.save('fil');
	for (const [fil, last] of lasta) minne?.filer.set(fil, { marke: marken.get(fil) ?? '', last });
	return lasta;
}
