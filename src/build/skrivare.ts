import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { badLines, startAstro, withoutFiles } from './run-astro.ts';
import type { Plan, Spar } from './sparade-sidor.ts';

/** What one process has written. */
export interface Skriven {
	readonly dir: string;
	readonly spar: Spar;
}

export type Skrivning =
	| ({ readonly ok: true; readonly log: string } & Skriven)
	| { readonly ok: false; readonly faults: readonly string[]; readonly log: string };

/** What a process is to write. */
export type Uppdrag = Pick<Plan, 'klara' | 'del'>;

/** A process that writes pages. */
export interface Skrivare {
	/**
	 * Has it write what is asked for, once.
	 * @param skrev told each time some files have been written
	 */
	skriv(uppdrag: Uppdrag, skrev?: (files: number) => void): Promise<Skrivning>;
}

/** The processes that write the pages of one build. */
export interface Skrivarlag {
	/**
	 * Starts one before it is known what there is to write: it bundles the code, and waits. It runs nothing of the content
	 * before it has been told what to write.
	 */
	bered(val?: Beredskap): void;
	/** One that waits, or else a new one. */
	nasta(): Skrivare;
	/** Ends all of them, and removes what they left outside the working folder. Whoever is asked for next is new. */
	stang(): Promise<void>;
}

/** What a process does while it waits. */
export interface Beredskap {
	/** Reads the archive, which pays off where most of it is in the cache. */
	readonly lasStrax?: boolean;
}

export interface SkrivareOptions {
	/** Folder for what is only needed while building. */
	readonly work: string;
	readonly env: Readonly<Record<string, string>>;
}

/** The processes of a build; none is started yet. */
export function createSkrivarlag(options: SkrivareOptions): Skrivarlag {
	const alla: Process[] = [];
	let vantande: Process | undefined;
	const start = (beredskap: Beredskap = {}): Process => {
		const one = startaSkrivare(options, beredskap, `astro-${String(alla.length + 1)}`);
		alla.push(one);
		return one;
	};
	return {
		bered(val) {
			vantande ??= start(val);
		},
		nasta() {
			const one = vantande ?? start();
			vantande = undefined;
			return one;
		},
		async stang() {
			vantande = undefined;
			await Promise.all(alla.map((one) => one.sluta()));
		},
	};
}

interface Process extends Skrivare {
	sluta(): Promise<void>;
}

/** @param name of this process among those of one build */
function startaSkrivare({ work, env }: SkrivareOptions, { lasStrax }: Beredskap, name: string): Process {
	const own = path.join(work, name);
	// What the process leaves there goes with the working folder, also when it is killed.
	const tmp = path.join(own, 'tmp');
	mkdirSync(tmp, { recursive: true });
	const planFile = path.join(own, 'plan.json');
	const spar = path.join(own, 'spar.json');
	const outside = outsideProject(work, name);
	if (outside !== undefined) rmSync(outside, { recursive: true, force: true });
	const dir = outside ?? path.join(own, 'dist');
	let told: (files: number) => void = () => undefined;
	const { ended, kill } = startAstro(
		{
			...env,
			OUT_DIR: dir,
			CACHE_DIR: path.join(own, 'cache'),
			BYGGPLAN: planFile,
			...(lasStrax && { LAS_STRAX: '1' }),
			TMPDIR: tmp,
			TEMP: tmp,
			TMP: tmp,
			// Kept from build to build: compiling the packages anew takes seconds.
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(tmpdir(), 'node-compile-cache'),
		},
		(files) => {
			told(files);
		},
	);
	// What becomes of one that waits is told when it is asked to write.
	ended.catch(() => undefined);
	return {
		async skriv(uppdrag, skrev = () => undefined) {
			told = skrev;
			const plan: Plan = { ...uppdrag, spar };
			writePlan(planFile, plan);
			const { code, log: all } = await ended;
			const log = withoutFiles(all);
			const bad = badLines(log);
			if (code !== 0 || bad.length > 0)
				return { ok: false, faults: bad.length > 0 ? bad : [`Astro slutade med kod ${String(code)}.`], log };
			if (!existsSync(spar)) return { ok: false, faults: ['Astro slutade innan allt var skrivet.'], log };
			return { ok: true, dir, spar: JSON.parse(readFileSync(spar, 'utf8')) as Spar, log };
		},
		async sluta() {
			kill();
			await ended.catch(() => undefined);
			if (outside !== undefined) await rm(path.dirname(outside), { recursive: true, force: true });
		},
	};
}

/** Whole at once, for somebody waits for it. */
function writePlan(file: string, plan: Plan): void {
	writeFileSync(`${file}.ny`, JSON.stringify(plan));
	renameSync(`${file}.ny`, file);
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
