import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where the last good site lies in a build's work folder while the new one is put in its place. */
export const GAMMAL = 'gammal';

/** Beginning of the names of work folders, which lie beside the output. */
export function workPrefix(out: string): string {
	return `.${path.basename(out)}-`;
}

/**
 * Clears up after builds that were killed: brings the last good site back if one was killed between taking it away and
 * putting the new one there, and removes what they left. The caller holds the lock, so no build is running.
 */
export async function stadaRester(out: string): Promise<void> {
	const folder = path.dirname(out);
	await mkdir(folder, { recursive: true });
	const left = (await readdir(folder)).filter(
		(name) => WORK.test(name.slice(workPrefix(out).length)) && name.startsWith(workPrefix(out)),
	);
	for (const name of left.sort()) {
		const old = path.join(folder, name, GAMMAL);
		if (!existsSync(out) && existsSync(old)) await rename(old, out);
		// A process of the killed build may still be ending, and write what it remembers as it does.
		await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
	}
}

/** The six characters that mkdtemp() adds. */
const WORK = /^[A-Za-z0-9]{6}$/;
