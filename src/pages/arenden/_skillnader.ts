import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jamforPar } from '../../compare/pair.ts';
import { summarizeShare } from '../../compare/summary.ts';
import { adress } from '../../domain/adress.ts';
import { jamforpar } from '../../domain/jamforelser.ts';
import type { Site } from '../../read/site.ts';

/** How each source file of an ärende that a machine has read differs from its reading text, by `<handling>/<fil>`. */
export async function skillnaderI(
	arende: string,
	{ register, root }: Site,
): Promise<Map<string, { text: string; path: string }>> {
	const found = new Map<string, { text: string; path: string }>();
	for (const par of jamforpar(arende, register)) {
		if (par.slag !== 'kalla') continue;
		const source = await readFile(path.join(root, 'arenden', arende, 'kallor', par.kalla.fil), 'utf8');
		found.set(`${par.handling.id}/${par.kalla.fil}`, {
			text: summarizeShare(jamforPar(par, source)),
			path: adress.jamfor(par.handling, par.annan),
		});
	}
	return found;
}
