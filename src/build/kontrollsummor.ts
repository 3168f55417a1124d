import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { filesUnder } from './filer.ts';

/** Name of the list, at the top of the site. */
export const KONTROLLSUMMOR = 'SHA256SUMS';

/**
 * Writes `SHA256SUMS` over every file of a finished site but itself, in the format of coreutils and in byte order of
 * path: `sha256sum -c SHA256SUMS` in the folder checks the site.
 * @returns how many files it holds
 */
export async function writeKontrollsummor(dir: string): Promise<number> {
	const files = filesUnder(dir)
		.filter((file) => file !== KONTROLLSUMMOR)
		.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	let text = '';
	for (const file of files) {
		const hash = createHash('sha256');
		await pipeline(createReadStream(path.join(dir, file)), hash);
		text += `${hash.digest('hex')}  ${file}\n`;
	}
	await writeFile(path.join(dir, KONTROLLSUMMOR), text);
	return files.length;
}
