import workerpool from 'workerpool';
import type { Sokdokument } from '../search/index/dokument.ts';
import { createOrdlasare } from '../search/index/ordlasning.ts';

const read = createOrdlasare();

// A thread of lasOrd() in sokord.ts.
workerpool.worker({
	utfor: (_: unknown, dokument: readonly Sokdokument[]) => dokument.map((ett) => JSON.stringify(read(ett))),
});
