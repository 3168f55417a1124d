import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type BigIntStats } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { manifestPath } from '../exports/manifest/las.ts';
import { ankarlasPath } from '../read/ankare/ankarlas.ts';
import { historikVersion } from '../read/historik/versioner.ts';
import { marke } from '../read/marke.ts';
import { filesUnder } from './filer.ts';

const avtryckSchema = z.object({
	/** Of everything that the site was made from, where that can be told. */
	fran: z.string().optional(),
	/** Of the site as it was left. */
	till: z.string(),
	pages: z.number(),
});

/** What a build was made from and what it left, as the file system told it: cheap to look at again, unlike the bytes. */
export type Avtryck = z.output<typeof avtryckSchema>;

/** What a site is made from, as it is now. */
export interface Ursprung {
	readonly digest: string;
	/** Something may have been changed once more without a trace: file systems tell times in steps of up to two seconds. */
	readonly nyss: boolean;
}

/** Step of the coarsest file systems' times (FAT), in milliseconds. */
const STEG = 2000;

/**
 * Looks at what a site is made from, before it is read.
 * @param content absolute path of the content root
 * @param version of the code, the settings and the address
 */
export async function ursprungOf(content: string, version: string): Promise<Ursprung> {
	const start = Date.now();
	// Git keeps to itself what changes when somebody only looks.
	const files = everythingUnder(content).filter((file) => !/^\.git(?:\/|$)/.test(file));
	const all = [
		...look(content, files),
		...[manifestPath(content), ankarlasPath(content)].flatMap((file) =>
			look(path.dirname(file), [path.basename(file)]),
		),
	];
	const digest = createHash('sha256')
		.update(JSON.stringify([version, process.env.SOK_AVEN, await historikVersion(content)]))
		.update(digestOf(all));
	const newest = all.reduce((max, [, { mtimeMs, ctimeMs }]) => {
		const last = ctimeMs > mtimeMs ? ctimeMs : mtimeMs;
		return last > max ? last : max;
	}, 0n);
	return { digest: digest.digest('base64url'), nyss: Number(newest) > start - STEG };
}

/** The last site, as it is now. */
export interface Forut {
	/** It is there as the last build left it. */
	readonly arOrord: boolean;
	/** Its number of pages, where it was also made from the same: then there is nothing to do. */
	readonly pages?: number | undefined;
}

/** Looks at what the last build left. */
export function lookBack(file: string, ursprung: Ursprung, out: string): Forut {
	const last = readAvtryck(file);
	if (!last) return { arOrord: false };
	const arOrord = last.till === siteDigest(out);
	return { arOrord, pages: arOrord && last.fran === ursprung.digest ? last.pages : undefined };
}

/** What the next build compares with, once nothing touches the site any more. */
export function avtryckOf({ digest, nyss }: Ursprung, out: string, pages: number): Avtryck {
	return { ...(!nyss && { fran: digest }), till: siteDigest(out), pages };
}

function readAvtryck(file: string): Avtryck | undefined {
	try {
		return avtryckSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

function siteDigest(out: string): string {
	return digestOf(look(out, everythingUnder(out)));
}

type Entry = readonly [name: string, stats: BigIntStats];

function digestOf(entries: readonly Entry[]): string {
	const hash = createHash('sha256');
	for (const [name, stats] of entries) hash.update(`${name}\0${marke(stats)}\n`);
	return hash.digest('base64url');
}

/** Everything under a folder but the folders, which change with what is in them; what is no file is refused when it is read. */
function everythingUnder(dir: string): string[] {
	return filesUnder(dir, (entry) => !entry.isDirectory());
}

/** What the file system says of files that may not be there. */
function look(dir: string, files: readonly string[]): Entry[] {
	return files.flatMap((file): Entry[] => {
		const stats = lstatSync(path.join(dir, file), { bigint: true, throwIfNoEntry: false });
		return stats ? [[file, stats]] : [];
	});
}
