import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { UTFOR, type Arbete } from './arbeten.ts';

// A thread of inThreads() in tradar.ts.
const { arbete, common } = workerData as { arbete: Arbete; common: never };
const work: (job: never) => string | Promise<string> = UTFOR[arbete](common);

workerpool.worker({
	utfor: (jobs: readonly never[]) => Promise.all(jobs.map(async (job) => work(job))),
});
