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

/** There is a file, and it is not a manifest. The message is for the one who publishes. */
export class BrutetManifest extends Error {
	override readonly name = 'BrutetManifest';
	constructor(file: string, fel: string) {
		super(
			`${file} är inget manifest: ${fel}. Filen skrivs av npm run manifest och minns vad som är publicerat; utan den ` +
				'går det inte att se om en publicerad adress försvinner. Hämta tillbaka den senaste hela versionen ur git.',
		);
	}
}

/**
 * Reads the manifest of the last publication.
 * @returns `undefined` before the first one
 * @throws BrutetManifest when there is a file and it is not a manifest
 */
export function readManifest(file: string): Manifest | undefined {
	if (!existsSync(file)) return undefined;
	const shown = path.relative(process.cwd(), file);
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new BrutetManifest(shown, 'den går inte att läsa som JSON');
	}
	const result = manifestSchema.safeParse(value);
	if (result.success) return result.data;
	const places = result.error.issues.map(({ path }) => path.join('.') || 'hela filen');
	throw new BrutetManifest(shown, `fel format i ${[...new Set(places)].slice(0, 5).join(', ')}`);
}
