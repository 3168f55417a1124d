import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jamforPar } from '../../compare/pair.ts';
import { summarizeShare } from '../../compare/summary.ts';
import { adress } from '../../domain/adress.ts';
import type { Handling, Kallfil } from '../../domain/handling.ts';
import { jamforpar, type Jamforpar } from '../../domain/jamforelser.ts';
import type { Site } from '../../read/site.ts';

/** How each source file of an ärende that a machine has read differs from its reading text, by `<handling>/<fil>`. */
export async function skillnaderI(
	arende: string,
	{ register, root }: Site,
): Promise<Map<string, { text: string; path: string }>> {
	const found = new Map<string, { text: string; path: string }>();
	for (const par of jamforpar(arende, register)) {
		if (par.slag !== 'kalla') continue;
		found.set(`${par.handling.id}/${par.kalla.fil}`, {
			text: await shareOf(par, root),
			path: adress.jamfor(par.handling, par.annan),
		});
	}
	return found;
}

/** The pages of an ärende and of each of its handlingar say the same of a file, which takes a while to find out. */
const shares = new WeakMap<Kallfil, Promise<string>>();

function shareOf(par: Jamforpar & { slag: 'kalla' }, root: string): Promise<string> {
	const known = shares.get(par.kalla);
	if (known) return known;
	const share = readKalla(par.handling, par.kalla, root).then((source) => summarizeShare(jamforPar(par, source)));
	shares.set(par.kalla, share);
	return share;
}

/** The text of a source file that a machine has read. */
export function readKalla({ arende }: Handling, { fil }: Kallfil, root: string): Promise<string> {
	return readFile(path.join(root, 'arenden', arende, 'kallor', fil), 'utf8');
}
