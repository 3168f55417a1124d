import { createHash } from 'node:crypto';
import path from 'node:path';
import { projectRoot } from './version.ts';

/**
 * Folder of what has been read and rendered before: `.cache/` in the project, or what `CONTENT_CACHE` names; none when
 * that is empty.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
	if (env.CONTENT_CACHE !== undefined) return env.CONTENT_CACHE === '' ? undefined : path.resolve(env.CONTENT_CACHE);
	const project = projectRoot();
	return project === undefined ? undefined : path.join(project, '.cache');
}

/** Where what has been read of a content root is kept in a folder: a file of its own for each root. */
export function cacheFile(root: string, folder: string | undefined): string | undefined {
	if (folder === undefined) return undefined;
	return path.join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.sqlite`);
}
