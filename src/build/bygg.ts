import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { granska } from '../check/granska.ts';
import { buildRegister } from '../domain/register.ts';
import type { Problem } from '../read/problem.ts';
import { assemble } from '../read/assemble.ts';
import { indexSite } from '../search/indexera.ts';
import { sidor } from '../exports/manifest/innehall.ts';
import { manifestPath, readManifest } from '../exports/manifest/las.ts';
import { expectedFiles, expectedPages } from './expected.ts';
import { gate } from './gate/gate.ts';
import { writeKontrollsummor } from './kontrollsummor.ts';
import { takeLock } from './lock-file.ts';
import { permanensfel } from './permanens.ts';
import { badLines, runAstro } from './run-astro.ts';

export interface ByggOptions {
	/** Absolute path of the content root. */
	readonly content: string;
	/** Absolute path of the output folder; replaced as a whole, and only when everything has succeeded. */
	readonly out: string;
	readonly site: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
	/** Told what is being done. */
	readonly progress?: (text: string) => void;
}

export type ByggResult =
	| { readonly ok: true; readonly pages: number; readonly indexed: number }
	| { readonly ok: false; readonly stage: 'innehall'; readonly problem: readonly Problem[] }
	| { readonly ok: false; readonly stage: 'permanens'; readonly faults: readonly string[] }
	| { readonly ok: false; readonly stage: 'astro' | 'grind'; readonly faults: readonly string[]; readonly log: string };

/**
 * Builds the site for publication: checks the content and that no published address is lost, builds cold into a fresh
 * folder beside the output, indexes it for search, passes it through the gate, writes its checksums, and only then puts
 * it in the place of the last good one.
 * Whatever fails, the output folder stays as it was.
 * @throws BuildRunning when another build into the same folder is running
 */
export async function bygg(options: ByggOptions): Promise<ByggResult> {
	const { content, out, site, base, progress = () => undefined } = options;
	const unlock = await takeLock(path.join(path.dirname(out), `.${path.basename(out)}.bygge`));
	let work: string | undefined;
	try {
		progress('Granskar innehållet …');
		const { arkiv, problem } = await granska(content);
		if (problem.some(({ niva }) => niva === 'fel')) return { ok: false, stage: 'innehall', problem };
		const register = buildRegister(await assemble(arkiv));
		const manifest = manifestPath(content);
		const lost = permanensfel(sidor(register), readManifest(manifest));
		if (lost.length > 0) return { ok: false, stage: 'permanens', faults: lost };

		// Beside the output, so that the final move stays within one file system.
		work = await mkdtemp(path.join(path.dirname(out), `.${path.basename(out)}-`));
		const fresh = path.join(work, 'dist');
		progress(`Bygger ${String(expectedPages(register).length)} sidor …`);
		const run = await runAstro({
			CONTENT_DIR: content,
			FORRA_MANIFEST: manifest,
			OUT_DIR: fresh,
			CACHE_DIR: path.join(work, 'cache'),
			SITE: site,
			BASE: base,
		});
		const bad = badLines(run.log);
		if (run.code !== 0 || bad.length > 0)
			return {
				ok: false,
				stage: 'astro',
				faults: bad.length > 0 ? bad : [`Astro slutade med kod ${String(run.code)}.`],
				log: run.log,
			};

		progress('Bygger sökindex …');
		const { pages: indexed } = await indexSite({ siteDir: fresh });
		progress('Kontrollerar den färdiga webbplatsen …');
		const pages = expectedPages(register);
		const files = [...expectedFiles(register), '/pagefind/pagefind.js'];
		const faults = await gate({ dir: fresh, base, pages, files });
		if (faults.length > 0) return { ok: false, stage: 'grind', faults, log: run.log };
		await writeKontrollsummor(fresh);
		await swap(fresh, out, work);
		return { ok: true, pages: pages.length, indexed };
	} finally {
		if (work) await rm(work, { recursive: true, force: true });
		await unlock();
	}
}

/** Puts the fresh site in the place of the last good one; the old one is moved aside first and brought back on failure. */
async function swap(fresh: string, out: string, work: string): Promise<void> {
	await mkdir(path.dirname(out), { recursive: true });
	const old = path.join(work, 'gammal');
	const hadOld = existsSync(out);
	if (hadOld) await rename(out, old);
	try {
		await rename(fresh, out);
	} catch (error) {
		if (hadOld) await rename(old, out).catch(() => cp(old, out, { recursive: true }));
		throw error;
	}
}
