import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionFiles } from '../read/arkiv.ts';
import { listFiler } from '../read/filer.ts';
import { contentDir } from '../read/site.ts';
import { JSON_SCHEMAS } from '../schema/json-schema.ts';

/**
 * Tells the Astro extension of an editor which schema the frontmatter of each content file follows, in the files that
 * Astro writes for its own collections: completion, hover help and errors while typing.
 * @param root folder that the editor has opened
 */
export function writeCompletion(root: string, content: string): void {
	const dir = path.join(root, '.astro', 'collections');
	mkdirSync(dir, { recursive: true });
	const { texter } = listFiler(content);
	const entries = collectionFiles(texter).map(
		({ fil, kind }) => [pathToFileURL(path.join(content, fil)).href.toLowerCase(), kind] as const,
	);
	for (const [kind, schema] of JSON_SCHEMAS) writeFileSync(path.join(dir, `${kind}.schema.json`), schema);
	const collections = [...JSON_SCHEMAS.keys()].map((name) => ({ hasSchema: true, name }));
	writeFileSync(
		path.join(dir, 'collections.json'),
		JSON.stringify({ collections, entries: Object.fromEntries(entries) }),
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeCompletion(process.cwd(), contentDir());
