import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { skrivMedAstro, type Skrivet } from './astro-sidor.ts';
import { bada } from './bada.ts';
import { alla } from './delning.ts';
import { filesUnder, takeOver } from './filer.ts';
import { combined, type Manifest } from './sidminne.ts';
import { arSokindex } from './sokindex.ts';
import type { Skrivarlag } from './skrivare.ts';
import type { Plan, Spar } from './sparade-sidor.ts';
import type { Summor } from './summor.ts';

/** The last site. */
interface Forra {
	readonly dir: string;
	readonly manifest: Manifest;
	/** Its files are as they were left, so that their bytes need not be read. */
	readonly arOrord: boolean;
}

export interface SidorOptions {
	/** Folder to write the site to; it does not exist yet. */
	readonly fresh: string;
	readonly skrivare: Skrivarlag;
	/** The last site, where what is known of it is still to be trusted. */
	readonly last?: Forra | undefined;
	/** Digests of the files in `fresh`. */
	readonly summor: Summor;
	/** Digest of what pages look at, by name. */
	readonly digest: (name: string) => string;
	readonly version: string;
	/** How many files are expected. */
	readonly filer: number;
	/** How many processes write them; as many as pay off when not given. */
	readonly processer?: number | undefined;
	/** Puts together what other builds have written, instead of having Astro write it. */
	readonly samla?: (() => Skrivet) | undefined;
	/** Told how many files have been written or taken. */
	readonly antal?: ((done: number, all: number) => void) | undefined;
}

export type Sidor =
	| {
			readonly ok: true;
			/** What is known of what was written; without the search index, which is not made yet. */
			readonly manifest: Manifest;
			/** Pages that Astro wrote anew; files for programs are not counted, for most of them hold everything. */
			readonly skrivna: number;
			readonly log: string;
	  }
	| { readonly ok: false; readonly faults: readonly string[]; readonly log: string };

/**
 * Writes the pages: those that look at something that has changed anew, the others as they are in the last site. The
 * outcome is the same, byte for byte, as when all are written anew.
 */
export async function skrivSidor(options: SidorOptions): Promise<Sidor> {
	const { fresh, last, digest } = options;
	const oforandrade = last ? unchanged(last, digest) : {};
	const klara = Object.keys(oforandrade);
	if (last && klara.length === Object.keys(last.manifest.filer).length) {
		const ovriga = Object.keys(last.manifest.ovriga).filter((fil) => !arSokindex(fil));
		if (takeWhole([...klara, ...ovriga], last, options))
			return { ok: true, manifest: withoutIndex(last.manifest), skrivna: 0, log: '' };
		return skrivAllt(options);
	}
	const taken = last && klara.length > 0 ? takeWholeMeanwhile(klara, last, options) : undefined;
	const [run, isTaken] = await bada(skriv(options, oforandrade), taken);
	if (!run.ok) return run;
	const { spar, log } = run;
	const ovriga = filesUnder(fresh).filter((fil) => !Object.hasOwn(spar, fil) && !Object.hasOwn(oforandrade, fil));
	if (!last || isTaken === undefined)
		return { ok: true, manifest: manifestOf(options, ovriga, spar, {}), skrivna: pagesIn(spar), log };
	const before = Object.keys(last.manifest.ovriga).filter((fil) => !arSokindex(fil));
	// Pages that stay refer to the styles and scripts that were there; should those have become others, all is written anew.
	if (ovriga.join() !== before.join() || !isTaken) return skrivAllt(options);
	const kept = Object.fromEntries(klara.map((fil) => [fil, namesOf(last.manifest, fil)]));
	return { ok: true, manifest: manifestOf(options, ovriga, spar, kept, last.manifest), skrivna: pagesIn(spar), log };
}

/** Begins again without what there was. */
async function skrivAllt(options: SidorOptions): Promise<Sidor> {
	await rm(options.fresh, { recursive: true, force: true });
	options.summor.clear();
	return skrivSidor({ ...options, last: undefined });
}

/** The files that look at nothing that has changed. Those that somebody has removed are written again. */
function unchanged({ dir, manifest, arOrord }: Forra, digest: (name: string) => string): Plan['klara'] {
	const found = Object.entries(manifest.filer).flatMap(([fil, { digest: was, sha256, bytes }]) => {
		const isSame = combined(namesOf(manifest, fil), digest) === was;
		return isSame && (arOrord || existsSync(path.join(dir, fil))) ? [[fil, { sha256, bytes }] as const] : [];
	});
	return Object.fromEntries(found);
}

function namesOf({ namn, filer }: Manifest, fil: string): string[] {
	return filer[fil]?.sag.map((i) => namn[i] ?? '') ?? [];
}

/**
 * Takes files of the last site. It may have been changed by hand, or come from somewhere else.
 * @returns whether they were all there as they were left
 */
function takeWhole(
	files: readonly string[],
	{ dir, manifest: { filer, ovriga }, arOrord }: Forra,
	{ fresh, summor }: SidorOptions,
): boolean {
	if (takeOver(files, dir, fresh).length > 0) return false;
	return files.every((fil) => {
		const sum = filer[fil]?.sha256 ?? ovriga[fil];
		if (arOrord && sum !== undefined) summor.know(fil, sum);
		return summor.of(fil) === sum;
	});
}

/** Files that are taken at a time. */
const BATCH = 200;

/** The same while others are written. */
async function takeWholeMeanwhile(files: readonly string[], last: Forra, options: SidorOptions): Promise<boolean> {
	for (let i = 0; i < files.length; i += BATCH) {
		if (!takeWhole(files.slice(i, i + BATCH), last, options)) return false;
		// What the writing process prints must be read, or it waits.
		await setImmediate();
	}
	return true;
}

/** Files for which a second process saves more than it costs to start. */
const WORTH_ANOTHER = 3000;

/** Whether one process writes so many files as quickly as two. */
export function isForOne(files: number): boolean {
	return files < WORTH_ANOTHER;
}

/** Bytes of memory that a process takes, and takes for each of the files: it holds the whole archive. Measured at 30,000 and 111,000. */
const MEMORY = { whole: 1_300_000_000, file: 25_000 } as const;

/**
 * As many processes as there are processors for, up to two, and memory.
 * @param files to be written
 * @param all files of the site
 */
function worthProcesses(files: number, all: number): number {
	if (isForOne(files)) return 1;
	const fit = Math.floor(process.availableMemory() / (MEMORY.whole + all * MEMORY.file));
	return Math.max(1, Math.min(2, os.availableParallelism(), fit));
}

function skriv(options: SidorOptions, klara: Plan['klara']): Promise<Skrivet> | Skrivet {
	const { fresh, skrivare, antal, filer, samla } = options;
	if (samla) return samla();
	let done = Object.keys(klara).length;
	const { processer = worthProcesses(filer - done, filer) } = options;
	return skrivMedAstro({
		fresh,
		skrivare,
		klara,
		delar: alla(processer),
		skrev: (files) => {
			done += files;
			antal?.(Math.min(done, filer), filer);
		},
	});
}

function manifestOf(
	{ digest, version, summor }: SidorOptions,
	ovriga: readonly string[],
	spar: Spar,
	kept: Readonly<Record<string, readonly string[]>>,
	last?: Manifest,
): Manifest {
	const numbers = new Map<string, number>();
	const number = (name: string): number => {
		const known = numbers.get(name) ?? numbers.size;
		numbers.set(name, known);
		return known;
	};
	const written = Object.entries(spar).map(([fil, { sag, sha256, bytes }]) => {
		summor.know(fil, sha256);
		return [fil, { sag: sag.map(number), digest: combined(sag, digest), sha256, bytes }] as const;
	});
	const others = Object.entries(kept).flatMap(([fil, names]) => {
		const was = last?.filer[fil];
		return was ? [[fil, { ...was, sag: names.map(number) }] as const] : [];
	});
	const filer = Object.fromEntries([...written, ...others]);
	return {
		version,
		namn: [...numbers.keys()],
		filer,
		ovriga: Object.fromEntries(ovriga.map((fil) => [fil, summor.of(fil)])),
	};
}

function withoutIndex(manifest: Manifest): Manifest {
	const ovriga = Object.entries(manifest.ovriga).filter(([fil]) => !arSokindex(fil));
	return { ...manifest, ovriga: Object.fromEntries(ovriga) };
}

/** How many of the files that were written are pages. */
export function pagesIn(spar: Spar): number {
	return Object.keys(spar).filter((fil) => fil.endsWith('.html')).length;
}
