import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Cache } from '../read/cache/cache.ts';
import { codeVersion } from '../read/cache/version.ts';
import { overThreads } from '../read/tradar.ts';
import { createOrdlasare, type Lasning, type Ordlasning } from '../search/index/ordlasning.ts';

/** What decides which words are found in a document. */
const DECIDES = ['package-lock.json', 'src/search'];

const SCRIPT = path.join(import.meta.dirname, 'sokord.worker.ts');

/**
 * Reads the words of documents for the search index: those that have been read before from the cache, the others in
 * threads. No more than one is in memory at a time.
 */
export function lasOrd(cache: Cache): Lasning {
	return async (dokument) => {
		const version = codeVersion(DECIDES) ?? '';
		const keys = dokument.map((ett) => {
			return `sokord:${createHash('sha256').update(`${version}\0`).update(JSON.stringify(ett)).digest('base64url')}`;
		});
		const unknown = [...keys.entries()].filter(([, key]) => !cache.has(key));
		const here = () => {
			const read = createOrdlasare();
			return Promise.resolve((ett: (typeof dokument)[number]) => JSON.stringify(read(ett)));
		};
		const jobs = unknown.flatMap(([i]) => dokument[i] ?? []);
		await overThreads({ script: SCRIPT, with: undefined, here }, jobs, (i, json) => {
			const [, key = ''] = unknown[i] ?? [];
			cache.set(key, json);
		});
		cache.save('sokord');
		const readAgain = createOrdlasare();
		return (i) => {
			const [key, ett] = [keys[i], dokument[i]];
			if (key === undefined || !ett) throw new RangeError(`Inget dokument har nummer ${String(i)}`);
			const json = cache.get(key);
			// A full disk keeps nothing.
			return json === undefined ? readAgain(ett) : (JSON.parse(json) as Ordlasning);
		};
	};
}
