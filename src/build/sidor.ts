import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesUnder, sumOf, takeOver } from './filer.ts';
import { arSokindex } from './sokindex.ts';
import { combined, type Manifest } from './sidminne.ts';
import { badLines, runAstro } from './run-astro.ts';
import type { Plan, Spar } from './sparade-sidor.ts';

export interface SidorOptions {
	/** Folder to write the site to; it does not exist yet. */
	readonly fresh: string;
	/** Folder for what is only needed while building. */
	readonly work: string;
	/** Folder of the last site, and what is known of it; only where that is still to be trusted. */
	readonly last?: { readonly dir: string; readonly manifest: Manifest } | undefined;
	/** Digest of what pages look at, by name. */
	readonly digest: (name: string) => string;
	readonly version: string;
	readonly env: Readonly<Record<string, string>>;
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
	const klara = last ? unchanged(last.dir, last.manifest, digest) : [];
	if (last && klara.length === Object.keys(last.manifest.filer).length) {
		const ovriga = Object.keys(last.manifest.ovriga).filter((fil) => !arSokindex(fil));
		const missing = takeOver([...klara, ...ovriga], last.dir, fresh);
		if (missing.length === 0 && isWhole(fresh, last.manifest, [...klara, ...ovriga]))
			return { ok: true, manifest: withoutIndex(last.manifest), skrivna: 0, log: '' };
		await rm(fresh, { recursive: true, force: true });
		return skrivSidor({ ...options, last: undefined });
	}
	const run = await astro(options, klara);
	if (!run.ok) return run;
	const { spar, log } = run;
	if (!last || klara.length === 0)
		return { ok: true, manifest: manifestOf(options, spar, {}), skrivna: pagesIn(spar), log };
	const ovriga = filesUnder(fresh).filter((fil) => !Object.hasOwn(spar, fil));
	const before = Object.keys(last.manifest.ovriga).filter((fil) => !arSokindex(fil));
	const missing = takeOver(klara, last.dir, fresh);
	// Pages that stay refer to the styles and scripts that were there; should those have become others, all is written anew.
	if (ovriga.join() !== before.join() || missing.length > 0 || !isWhole(fresh, last.manifest, klara)) {
		await rm(fresh, { recursive: true, force: true });
		return skrivSidor({ ...options, last: undefined });
	}
	const kept = Object.fromEntries(klara.map((fil) => [fil, namesOf(last.manifest, fil)]));
	return { ok: true, manifest: manifestOf(options, spar, kept, last.manifest), skrivna: pagesIn(spar), log };
}

/** The files that look at nothing that has changed. */
function unchanged(dir: string, manifest: Manifest, digest: (name: string) => string): string[] {
	return Object.entries(manifest.filer).flatMap(([fil, { digest: was }]) =>
		combined(namesOf(manifest, fil), digest) === was && existsSync(path.join(dir, fil)) ? [fil] : [],
	);
}

function namesOf({ namn, filer }: Manifest, fil: string): string[] {
	return filer[fil]?.sag.map((i) => namn[i] ?? '') ?? [];
}

/** A site may have been changed by hand, or come from somewhere else. */
function isWhole(dir: string, { filer, ovriga }: Manifest, files: readonly string[]): boolean {
	return files.every((fil) => sumOf(path.join(dir, fil)) === (filer[fil]?.sha256 ?? ovriga[fil]));
}

async function astro(
	{ fresh, work, env, last, antal }: SidorOptions,
	klara: readonly string[],
): Promise<{ ok: true; spar: Spar; log: string } | { ok: false; faults: string[]; log: string }> {
	const plan: Plan = { klara, spar: path.join(work, 'spar.json') };
	const planFile = path.join(work, 'plan.json');
	writeFileSync(planFile, JSON.stringify(plan));
	// What the pages' process leaves there goes with the working folder, also when that process is killed.
	const tmp = path.join(work, 'tmp');
	mkdirSync(tmp, { recursive: true });
	let done = klara.length;
	const all = Object.keys(last?.manifest.filer ?? {}).length;
	const outside = outsideProject(fresh);
	const dir = outside ?? fresh;
	try {
		if (outside !== undefined) await rm(outside, { recursive: true, force: true });
		const { code, log } = await runAstro(
			{
				...env,
				OUT_DIR: dir,
				CACHE_DIR: path.join(work, 'cache'),
				BYGGPLAN: planFile,
				TMPDIR: tmp,
				TEMP: tmp,
				TMP: tmp,
				// Kept from build to build: compiling the packages anew takes seconds.
				NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(tmpdir(), 'node-compile-cache'),
			},
			(files) => {
				done += files;
				antal?.(done, Math.max(done, all));
			},
		);
		const bad = badLines(log);
		if (code !== 0 || bad.length > 0)
			return { ok: false, faults: bad.length > 0 ? bad : [`Astro slutade med kod ${String(code)}.`], log };
		if (dir !== fresh) await cp(dir, fresh, { recursive: true, preserveTimestamps: true });
		return { ok: true, spar: JSON.parse(readFileSync(plan.spar, 'utf8')) as Spar, log };
	} finally {
		if (outside !== undefined) await rm(path.dirname(outside), { recursive: true, force: true });
	}
}

/** Length of what mkdtemp() adds to the name of a work folder. What a killed build left goes with the next one. */
const RANDOM = 6;

/**
 * Where Astro writes a site that goes outside the project. It would keep what is only needed while building in one place
 * in the project for all such builds, and move files from there, which cannot be done to another disk.
 */
function outsideProject(fresh: string): string | undefined {
	if (fresh.startsWith(`${process.cwd()}${path.sep}`)) return undefined;
	const id = createHash('sha256').update(path.dirname(fresh).slice(0, -RANDOM)).digest('hex').slice(0, 16);
	return path.join(process.cwd(), '.bygge', id, 'dist');
}

function manifestOf({ fresh, digest, version }: SidorOptions, spar: Spar, kept: Spar, last?: Manifest): Manifest {
	const numbers = new Map<string, number>();
	const number = (name: string): number => {
		const known = numbers.get(name) ?? numbers.size;
		numbers.set(name, known);
		return known;
	};
	const written = Object.entries(spar).map(
		([fil, names]) =>
			[fil, { sag: names.map(number), digest: combined(names, digest), sha256: sumOf(path.join(fresh, fil)) }] as const,
	);
	const others = Object.entries(kept).flatMap(([fil, names]) => {
		const was = last?.filer[fil];
		return was ? [[fil, { ...was, sag: names.map(number) }] as const] : [];
	});
	const filer = Object.fromEntries([...written, ...others]);
	const ovriga = filesUnder(fresh).filter((fil) => !Object.hasOwn(filer, fil));
	return {
		version,
		namn: [...numbers.keys()],
		filer,
		ovriga: Object.fromEntries(ovriga.map((fil) => [fil, sumOf(path.join(fresh, fil))])),
	};
}

function withoutIndex(manifest: Manifest): Manifest {
	const ovriga = Object.entries(manifest.ovriga).filter(([fil]) => !arSokindex(fil));
	return { ...manifest, ovriga: Object.fromEntries(ovriga) };
}

function pagesIn(spar: Spar): number {
	return Object.keys(spar).filter((fil) => fil.endsWith('.html')).length;
}
