import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestSchema, type Manifest } from '../../schema/export/andringar.ts';

/**
 * Where the manifest of the last publication lies: `FORRA_MANIFEST`, or beside the content root with its name
 * (`.content.manifest.json`), so that another archive is never compared with this one.
 */
export function manifestPath(contentRoot: string, env: NodeJS.ProcessEnv = process.env): string {
	const root = path.resolve(contentRoot);
	return env.FORRA_MANIFEST
		? path.resolve(env.FORRA_MANIFEST)
		: path.join(path.dirname(root), `.${path.basename(root)}.manifest.json`);
}

/**
 * Reads the manifest of the last publication.
 * @returns `undefined` before the first one
 * @throws when there is a file and it is not a manifest
 */
export function readManifest(file: string): Manifest | undefined {
	if (!existsSync(file)) return undefined;
	const result = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
	if (!result.success) throw new Error(`${file} är inget manifest: ${result.error.message}`);
	return result.data;
}
