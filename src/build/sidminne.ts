import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Avtryck } from './oforandrat.ts';

/** A file that Astro wrote for an address. */
const filSchema = z.object({
	/** Numbers in `namn` of what was looked at for it. */
	sag: z.array(z.number()),
	/** Digest of all of that as it was. */
	digest: z.string(),
	/** SHA-256 of the file. */
	sha256: z.string(),
	bytes: z.number(),
});

const manifestSchema = z.object({
	/** Digest of the code, the settings and the address that the site was built with. */
	version: z.string(),
	/** Digest of all content, once the search index has been made from it. */
	innehall: z.string().optional(),
	namn: z.array(z.string()),
	filer: z.record(z.string(), filSchema),
	/** SHA-256 of every other file: styles, scripts, the search index. */
	ovriga: z.record(z.string(), z.string()),
});

/** What the last build wrote, and from what. */
export type Manifest = z.output<typeof manifestSchema>;

/** Digest of what was looked at, as it is now. */
export function combined(names: readonly string[], digest: (name: string) => string): string {
	return createHash('sha256')
		.update(JSON.stringify(names.map((name) => [name, digest(name)])))
		.digest('base64url')
		.slice(0, 24);
}

/** Where what is known of the site in an output folder is kept: of its pages, or of the whole. */
export function minnesfil(cache: string, out: string, vad: 'sidor' | 'avtryck'): string {
	return path.join(cache, `${vad}-${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);
}

/** Reads what the last build left; `undefined` when there is none, it cannot be read, or it was another version's. */
export function readManifest(file: string, version: string): Manifest | undefined {
	try {
		const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
		return manifest.version === version ? manifest : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what this build knows for the next one, which does without it where it cannot be kept. */
export function writeMinne(file: string, minne: Manifest | Avtryck): void {
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(`${file}.ny`, JSON.stringify(minne));
		renameSync(`${file}.ny`, file);
	} catch {
		forget(file);
	}
}

/** What was known of the site before must not be taken for what is known of this one. */
function forget(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// Then nothing else can be kept there either.
		return;
	}
}
