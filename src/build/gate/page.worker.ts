import workerpool from 'workerpool';
import { inspectFile } from './pages.ts';

// A thread of inspectPages() in pages.ts.
workerpool.worker({
	async utfor(dir: string, files: readonly string[]): Promise<string[]> {
		const found: string[] = [];
		// One at a time: a source may be large.
		for (const file of files) found.push(await inspectFile(dir, file));
		return found;
	},
});
