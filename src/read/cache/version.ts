import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What decides what is read and rendered from content, besides the content: this code and the packages it uses. */
const DECIDES = [
	'package-lock.json',
	'src/domain',
	'src/markdown',
	'src/read',
	'src/references',
	'src/schema',
	'src/text',
];

/**
 * Digest of the code that reads content; part of the key of everything that is kept, so that no change to it can leave
 * anything stale. `undefined` where the code is not there as files: then nothing can be kept.
 */
export function codeVersion(decides: readonly string[] = DECIDES): string | undefined {
	const root = projectRoot();
	if (root === undefined) return undefined;
	const hash = createHash('sha256').update(process.version);
	for (const name of decides) {
		for (const file of filesUnder(root, name)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
	}
	return hash.digest('base64url');
}

/** Folder of this project; `undefined` where the code is not there as files. */
export function projectRoot(): string | undefined {
	// Astro bundles this file; its processes start in the root of the project.
	return [path.resolve(import.meta.dirname, '../../..'), process.cwd()].find((dir) =>
		existsSync(path.join(dir, 'src/read/cache/version.ts')),
	);
}

function filesUnder(root: string, name: string): string[] {
	const entries = name.includes('.')
		? undefined
		: readdirSync(path.join(root, name), { recursive: true, withFileTypes: true });
	if (!entries) return [name];
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.sort();
}
