import workerpool from 'workerpool';
import { inspectFile } from './pages.ts';

// A thread of inspectPages() in pages.ts.
workerpool.worker({ utfor: (_: unknown, files: readonly string[]) => files.map(inspectFile) });
