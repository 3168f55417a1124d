import { workerData } from 'node:worker_threads';
import { openCache } from '../read/cache/cache.ts';
import { indexera } from '../search/indexera.ts';
import type { Indexarbete } from './sokindex.ts';
import { lasOrd } from './sokord.ts';

// The thread of skrivSokindex() in sokindex.ts.
const { underlag, dir, cachefil } = workerData as Indexarbete;
await indexera(underlag, dir, lasOrd(openCache(cachefil)));
