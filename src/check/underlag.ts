import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Register } from '../domain/register.ts';
import { OPUBLICERAT } from '../read/ankare/ankarlas.ts';
import type { Arkiv } from '../read/arkiv.ts';
import type { Referenser } from '../read/referenser.ts';
import type { Underlag } from './regel.ts';
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
	}: {
		register?: Register | undefined;
		lexikon?: Lexikon | undefined;
		kallinnehall?: Underlag['kallinnehall'];
		ankarlas?: Underlag['ankarlas'];
	} = {},
): Underlag {
	return {
		arkiv,
		referenser,
		kallinnehall,
		ankarlas,
		filer: filesIn(arkiv.root),
		las: (fil) => readFileSync(path.join(arkiv.root, fil), 'utf8'),
		...(register && { register }),
		...(lexikon && { lexikon }),
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
