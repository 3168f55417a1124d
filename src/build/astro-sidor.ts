import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Del } from './delning.ts';
import { filesUnder, sumOf, takeOver } from './filer.ts';
import { badLines, runAstro } from './run-astro.ts';
import type { Plan, Spar } from './sparade-sidor.ts';

export interface AstroOptions {
	/** Folder to write the site to; it does not exist yet. */
	readonly fresh: string;
	/** Folder for what is only needed while building. */
	readonly work: string;
	readonly env: Readonly<Record<string, string>>;
	/** Files that need not be written. */
	readonly klara: Plan['klara'];
	/** The parts to write, each by a process of its own; none means everything, by one. */
	readonly delar: readonly Del[];
	/** Told each time some files have been written. */
	readonly skrev?: (files: number) => void;
}

/** What was written, with what was looked at for each file. */
export type Skrivet =
	| { readonly ok: true; readonly spar: Spar; readonly log: string }
	| { readonly ok: false; readonly faults: readonly string[]; readonly log: string };

/** Has Astro write the files that are asked for, and puts together what several processes have written. */
export async function skrivMedAstro(options: AstroOptions): Promise<Skrivet> {
	const { fresh, work, delar } = options;
	const [first, ...others] = delar;
	if (others.length === 0) return enProcess(options, 'dist', first);
	const runs = await Promise.all(
		delar.map(async (del) => {
			const name = `del-${String(del.del)}`;
			const dir = path.join(work, name);
			return { dir, skrivet: await enProcess({ ...options, fresh: dir }, name, del) };
		}),
	);
	const log = runs.map(({ skrivet }) => skrivet.log).join('\n');
	const faults = runs.flatMap(({ skrivet }) => (skrivet.ok ? [] : skrivet.faults));
	if (faults.length > 0) return { ok: false, faults, log };
	const skrivna = runs.map(({ dir, skrivet }) => ({ dir, spar: skrivet.ok ? skrivet.spar : {} }));
	return { ...slaIhop(skrivna, fresh), log };
}

/** What one of several processes or builds has written. */
export interface Skriven {
	readonly dir: string;
	readonly spar: Spar;
}

/**
 * Puts what several have written into one folder. Styles, scripts and other files without an address of their own are in
 * each of theirs, and must be the same.
 * @param utom files to leave
 */
export function slaIhop(skrivna: readonly Skriven[], fresh: string, utom: readonly string[] = []): Skrivet {
	const faults = skrivna.flatMap(({ dir }) => {
		const files = filesUnder(dir).filter((fil) => !utom.includes(fil));
		const known = files.filter((fil) => existsSync(path.join(fresh, fil)));
		const inBoth = new Set(known);
		takeOver(
			files.filter((fil) => !inBoth.has(fil)),
			dir,
			fresh,
		);
		return known
			.filter((fil) => sumOf(path.join(fresh, fil)) !== sumOf(path.join(dir, fil)))
			.map((fil) => `${fil} skiljer sig mellan delarna.`);
	});
	if (faults.length > 0) return { ok: false, faults, log: '' };
	return { ok: true, spar: Object.assign({}, ...skrivna.map(({ spar }) => spar)) as Spar, log: '' };
}

/**
 * @param name of this process among those of one build
 * @param del what it writes; everything when not given
 */
async function enProcess({ fresh, work, env, klara, skrev }: AstroOptions, name: string, del?: Del): Promise<Skrivet> {
	const own = path.join(work, `astro-${name}`);
	// What the pages' process leaves there goes with the working folder, also when that process is killed.
	const tmp = path.join(own, 'tmp');
	mkdirSync(tmp, { recursive: true });
	const plan: Plan = { klara, spar: path.join(own, 'spar.json'), ...(del && { del }) };
	const planFile = path.join(own, 'plan.json');
	writeFileSync(planFile, JSON.stringify(plan));
	const outside = outsideProject(work, name);
	const dir = outside ?? fresh;
	try {
		if (outside !== undefined) await rm(outside, { recursive: true, force: true });
		const { code, log } = await runAstro(
			{
				...env,
				OUT_DIR: dir,
				CACHE_DIR: path.join(own, 'cache'),
				BYGGPLAN: planFile,
				TMPDIR: tmp,
				TEMP: tmp,
				TMP: tmp,
				// Kept from build to build: compiling the packages anew takes seconds.
				NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(tmpdir(), 'node-compile-cache'),
			},
			skrev,
		);
		const bad = badLines(log);
		if (code !== 0 || bad.length > 0)
			return { ok: false, faults: bad.length > 0 ? bad : [`Astro slutade med kod ${String(code)}.`], log };
		if (dir !== fresh)
			await rename(dir, fresh).catch(() => cp(dir, fresh, { recursive: true, preserveTimestamps: true }));
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
function outsideProject(work: string, name: string): string | undefined {
	if (work.startsWith(`${process.cwd()}${path.sep}`)) return undefined;
	const id = createHash('sha256')
		.update(`${work.slice(0, -RANDOM)}${name}`)
		.digest('hex')
		.slice(0, 16);
	return path.join(process.cwd(), '.bygge', id, 'dist');
}
