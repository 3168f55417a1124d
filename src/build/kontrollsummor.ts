import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesUnder } from './filer.ts';
import { createSummor, type Summor } from './summor.ts';

/** Name of the list, at the top of the site. */
export const KONTROLLSUMMOR = 'SHA256SUMS';

/**
 * Writes `SHA256SUMS` over every file of a finished site but itself, in the format of coreutils and in byte order of
 * path: `sha256sum -c SHA256SUMS` in the folder checks the site.
 * @param summor what is known of the files' digests already
 * @returns how many files it holds
 */
export async function writeKontrollsummor(dir: string, summor: Summor = createSummor(dir)): Promise<number> {
	const files = filesUnder(dir)
		.filter((file) => file !== KONTROLLSUMMOR)
		.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	const rows = files.map((file) => `${summor.of(file)}  ${file}\n`);
	await writeFile(path.join(dir, KONTROLLSUMMOR), rows.join(''));
	return files.length;
}
