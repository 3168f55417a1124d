import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import workerpool, { type Pool } from 'workerpool';
import type { Arbete, Arbeten } from './arbeten.ts';

/** Jobs that a thread takes at a time. */
const BATCH = 32;

/** A thread may not grow without bound before it tidies up. */
const SETTINGS = {
	workerType: 'thread',
	workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 } },
} as const;

/** For fewer jobs than this, starting threads costs more than they save. */
const WORTH_THREADS = 150;

/** Work that can be done in threads. */
export interface Tradarbete<J> {
	/** File that a thread runs: a workerpool worker with a method `utfor`, which takes `with` and a list of jobs. */
	readonly script: string;
	/** What all jobs share. */
	readonly with: unknown;
	/** The same work in this thread, where there are too few jobs or processors for others. */
	readonly here: () => Promise<(job: J) => string | Promise<string>>;
}

const pools = new Map<string, Pool>();
let held = 0;

/**
 * Keeps threads from the first work to the last: each has to load all code, and grows quicker with what it does.
 * Without it each work starts threads of its own.
 */
export async function holdingThreads<T>(work: () => Promise<T>): Promise<T> {
	held++;
	try {
		return await work();
	} finally {
		held--;
		if (held === 0) await Promise.all([...pools].map(([script, pool]) => (pools.delete(script), pool.terminate())));
	}
}

/** Does jobs that do not depend on each other, in as many threads as there are processors. */
export async function overThreads<J>(
	{ script, with: common, here }: Tradarbete<J>,
	jobs: readonly J[],
	done: (i: number, json: string) => void,
): Promise<void> {
	if (jobs.length === 0) return;
	const threads = os.availableParallelism();
	if (threads < 2 || jobs.length < WORTH_THREADS || !existsSync(script)) {
		const work = await here();
		for (const [i, job] of jobs.entries()) done(i, await work(job));
		return;
	}
	await holdingThreads(async () => {
		const pool = pools.get(script) ?? workerpool.pool(script, { ...SETTINGS, maxWorkers: threads });
		pools.set(script, pool);
		const starts = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, i) => i * BATCH);
		await Promise.all(
			starts.map(async (start) => {
				const found = (await pool.exec('utfor', [common, jobs.slice(start, start + BATCH)])) as string[];
				found.forEach((json, i) => {
					done(start + i, json);
				});
			}),
		);
	});
}

/**
 * Reads, finds or renders, in as many threads as there are processors.
 * @param common what all jobs need
 * @param done told the outcome of each job by its place in `jobs`, in any order
 */
export async function inThreads<A extends Arbete>(
	arbete: A,
	common: Arbeten[A]['common'],
	jobs: readonly Arbeten[A]['job'][],
	done: (i: number, json: string) => void,
): Promise<void> {
	// Where Astro has bundled this file the script is not beside it; by then everything has been done before.
	const script = path.join(import.meta.dirname, 'tradar.worker.ts');
	const here = async () => (await import('./arbeten.ts')).UTFOR[arbete](common);
	await overThreads({ script, with: { arbete, common, nyckel: String(++calls) }, here }, jobs, done);
}

let calls = 0;
