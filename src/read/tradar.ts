import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import workerpool from 'workerpool';
import type { Arbete, Arbeten } from './arbeten.ts';

/** Jobs that a thread takes at a time. */
const BATCH = 32;

/** For fewer jobs than this, starting threads costs more than they save. */
const WORTH_THREADS = 150;

/**
 * Reads, finds or renders, in as many threads as there are processors.
 * @param common what all jobs need, given to each thread once
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
	await overThreads({ script, data: { arbete, common }, here }, jobs, done);
}

/** Work that can be done in threads. */
export interface Tradarbete<J> {
	/** File that a thread runs: a workerpool worker with a method `utfor`, which takes a list of jobs. */
	readonly script: string;
	/** `workerData` of each thread. */
	readonly data: unknown;
	/** The same work in this thread, where there are too few jobs or processors for others. */
	readonly here: () => Promise<(job: J) => string | Promise<string>>;
}

/** Does jobs that do not depend on each other, in as many threads as there are processors. */
export async function overThreads<J>(
	{ script, data, here }: Tradarbete<J>,
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
	const pool = workerpool.pool(script, {
		workerType: 'thread',
		maxWorkers: threads,
		workerThreadOpts: { workerData: data },
	});
	try {
		const starts = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, i) => i * BATCH);
		await Promise.all(
			starts.map(async (start) => {
				const found = (await pool.exec('utfor', [jobs.slice(start, start + BATCH)])) as string[];
				found.forEach((json, i) => {
					done(start + i, json);
				});
			}),
		);
	} finally {
		await pool.terminate();
	}
}
