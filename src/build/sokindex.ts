import path from 'node:path';
import { indexSite } from '../search/indexera.ts';
import { filesUnder, sumOf, takeOver } from './filer.ts';
import type { Manifest } from './sidminne.ts';

export interface SokindexOptions {
	readonly fresh: string;
	readonly manifest: Manifest;
	readonly last?: { readonly dir: string; readonly manifest: Manifest } | undefined;
}

/**
 * Makes the search index, or takes that of the last site when no page has changed: Pagefind can only make a whole one.
 * @returns the manifest with the index in it
 */
export async function skrivSokindex({ fresh, manifest, last }: SokindexOptions): Promise<Manifest> {
	const pages = (m: Manifest) =>
		JSON.stringify(
			Object.entries(m.filer)
				.flatMap(([fil, { sha256 }]) => (fil.endsWith('.html') ? [`${fil} ${sha256}`] : []))
				.sort(),
		);
	const before = Object.keys(last?.manifest.ovriga ?? {}).filter((fil) => fil.startsWith('pagefind/'));
	const isSame = last && before.length > 0 && pages(last.manifest) === pages(manifest);
	const isTaken =
		isSame &&
		takeOver(before, last.dir, fresh).length === 0 &&
		before.every((fil) => sumOf(path.join(fresh, fil)) === last.manifest.ovriga[fil]);
	if (!isTaken) await indexSite({ siteDir: fresh });
	const index = filesUnder(path.join(fresh, 'pagefind')).map((fil) => `pagefind/${fil}`);
	return {
		...manifest,
		ovriga: { ...manifest.ovriga, ...Object.fromEntries(index.map((fil) => [fil, sumOf(path.join(fresh, fil))])) },
	};
}
