import workerpool from 'workerpool';
import { inspectFile } from './pages.ts';

// A thread of inspectPages() in pages.ts.
workerpool.worker({ utfor: (files: readonly string[]) => files.map(inspectFile) });
