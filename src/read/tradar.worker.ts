import workerpool from 'workerpool';
import { UTFOR, type Arbete } from './arbeten.ts';

type Work = (job: never) => string | Promise<string>;

let current: { readonly nyckel: string; readonly work: Work } | undefined;

// A thread of inThreads() in tradar.ts.
workerpool.worker({
	utfor: (
		{ arbete, common, nyckel }: { arbete: Arbete; common: never; nyckel: string },
		jobs: readonly never[],
	): Promise<string[]> => {
		if (current?.nyckel !== nyckel) current = { nyckel, work: UTFOR[arbete](common) };
		const { work } = current;
		return Promise.all(jobs.map(async (job) => work(job)));
	},
});
