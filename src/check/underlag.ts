import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Register } from '../domain/register.ts';
import { OPUBLICERAT } from '../read/ankare/ankarlas.ts';
import type { Arkiv } from '../read/arkiv.ts';
import { NO_CACHE, type Cache } from '../read/cache/cache.ts';
import { codeVersion } from '../read/cache/version.ts';
import type { Referenser } from '../read/referenser.ts';
import type { Underlag } from './regel.ts';
import { allaFiler } from './regler/stod/filer.ts';
import type { Lexikon } from './regler/stod/lexikon.ts';

/** Gathers what the rules look at. */
export function collectUnderlag(
	arkiv: Arkiv,
	referenser: Referenser,
	{
		register,
		lexikon,
		kallinnehall = new Map(),
		ankarlas = OPUBLICERAT,
		cache = NO_CACHE,
	}: {
		register?: Register | undefined;
		lexikon?: Lexikon | undefined;
		kallinnehall?: Underlag['kallinnehall'];
		ankarlas?: Underlag['ankarlas'];
		cache?: Cache | undefined;
	} = {},
): Underlag {
	const las: Underlag['las'] = (fil) => readFileSync(path.join(arkiv.root, fil), 'utf8');
	return {
		arkiv,
		referenser,
		kallinnehall,
		ankarlas,
		filer: filesIn(arkiv.root),
		las,
		...createLetare(arkiv, cache),
		...(register && { register }),
		...(lexikon && { lexikon }),
	};
}

/** What decides what is found in a file, besides the file and how it is read. */
const DECIDES = ['package-lock.json', 'src/check/regler'];

/** All that is looked for in one file is kept together: to ask the cache once for each takes longer than most looks. */
function createLetare(arkiv: Arkiv, cache: Cache): Pick<Underlag, 'leta' | 'spara'> {
	const version = cache === NO_CACHE ? undefined : codeVersion(DECIDES);
	const nycklar = new Map(allaFiler(arkiv).map(({ fil, nyckel }) => [fil, nyckel]));
	const kept = new Map<string, Record<string, unknown>>();
	const changed = new Set<string>();
	return {
		leta(vad, fil, find) {
			const nyckel = nycklar.get(fil);
			if (version === undefined || nyckel === undefined) return find();
			const key = `leta:${version}:${nyckel}`;
			const own = kept.get(key) ?? (JSON.parse(cache.get(key) ?? '{}') as Record<string, unknown>);
			kept.set(key, own);
			if (Object.hasOwn(own, vad)) return own[vad] as ReturnType<typeof find>;
			const found = find();
			own[vad] = found;
			changed.add(key);
			return found;
		},
		spara() {
			for (const key of changed) cache.set(key, JSON.stringify(kept.get(key)));
			changed.clear();
			cache.save('leta');
		},
	};
}

/** Links and devices are left out: reading one could hang, and another check refuses them. */
function filesIn(root: string): string[] {
	// That the root is not there is reported where it is read.
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
}
