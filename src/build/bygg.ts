import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openCache } from '../read/cache/cache.ts';
import { cacheFile } from '../read/cache/plats.ts';
import type { Problem } from '../read/problem.ts';
import { SOKINDEX, START } from '../search/indexera.ts';
import { manifestPath, readManifest as readForra } from '../exports/manifest/las.ts';
import { ALLT } from '../read/spar.ts';
import { skrivMedAstro } from './astro-sidor.ts';
import { bada } from './bada.ts';
import { digests } from './beroenden.ts';
import { samlaDelar, writeDelfil } from './delbygge.ts';
import type { Del } from './delning.ts';
import { laggGrund } from './grund.ts';
import { flyttsidor, writeFlyttade } from './flyttade.ts';
import { gravar } from '../exports/manifest/gravar.ts';
import { flyttar } from '../domain/flyttar.ts';
import { expectedEmpty, expectedFiles, expectedPages } from './expected.ts';
import { gate } from './gate/gate.ts';
import { isLookedAt, lookAt, type Minnen } from './gate/pages.ts';
import { writeKontrollsummor } from './kontrollsummor.ts';
import { takeLock } from './lock-file.ts';
import { permanensfelMot } from './permanens.ts';
import { GAMMAL, stadaRester, workPrefix } from './rester.ts';
import { avtryckOf, lookBack, ursprungOf, type Ursprung } from './oforandrat.ts';
import { shortageIn } from './run-astro.ts';
import { minnesfil, readManifest, writeMinne, type Manifest } from './sidminne.ts';
import { isForOne, pagesIn, skrivSidor } from './sidor.ts';
import { createSkrivarlag } from './skrivare.ts';
import { siteVersion } from './site-version.ts';
import { laggSokindex, skrivSokindex } from './sokindex.ts';
import { createSummor } from './summor.ts';

export interface ByggOptions {
	/** Absolute path of the content root. */
	readonly content: string;
	/** Absolute path of the output folder; replaced as a whole, and only when everything has succeeded. */
	readonly out: string;
	readonly site: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
	/** Folder of what has been read and rendered before; without one, everything is done anew. */
	readonly cache?: string | undefined;
	/** Write only this part of the files, for another build to put together with the others; no search index, no gate. */
	readonly del?: Del | undefined;
	/** Folders of parts that make up the whole site; put together instead of written. */
	readonly delar?: readonly string[] | undefined;
	/** How many processes write pages; as many as pay off when not given. */
	readonly processer?: number | undefined;
	/** Told what is being done. */
	readonly progress?: (text: string) => void;
	/** Told how much of it is done. */
	readonly antal?: ((done: number, all: number) => void) | undefined;
}

export type ByggResult =
	| { readonly ok: true; readonly pages: number; readonly skrivna: number }
	| { readonly ok: false; readonly stage: 'innehall'; readonly problem: readonly Problem[] }
	| { readonly ok: false; readonly stage: 'permanens'; readonly faults: readonly string[] }
	| { readonly ok: false; readonly stage: 'astro' | 'grind'; readonly faults: readonly string[]; readonly log: string };

/**
 * Builds the site for publication: checks the content and that no published address is lost, builds into a fresh folder
 * beside the output, indexes it for search, passes it through the gate, writes its checksums, and only then puts it in
 * the place of the last good one. Pages that look at nothing that has changed are taken from the last site, where there
 * is a cache that knows them; where nothing has changed and the last site is as it was left, nothing is done at all.
 * Whatever fails, the output folder stays as it was.
 * @throws BuildRunning when another build into the same folder is running
 */
export async function bygg(options: ByggOptions): Promise<ByggResult> {
	const { content, out, site, base, cache, progress = () => undefined } = options;
	const unlock = await takeLock(path.join(path.dirname(out), `.${path.basename(out)}.bygge`));
	try {
		await stadaRester(out);
		const version = siteVersion({ site, base });
		const ursprung = await ursprungOf(content, version);
		if (cache === undefined || options.del || options.delar) return await byggAllt(options, version, ursprung);
		const minne = minnesfil(cache, out, 'avtryck');
		const { arOrord, pages } = lookBack(minne, ursprung, out);
		if (pages !== undefined) {
			progress('Inget har ändrats sedan förra bygget.');
			return { ok: true, pages, skrivna: 0 };
		}
		const result = await byggAllt(options, version, ursprung, arOrord);
		if (result.ok) writeMinne(minne, avtryckOf(ursprung, out, result.pages));
		return result;
	} finally {
		await unlock();
	}
}

/**
 * @param version of the code, the settings and the address
 * @param ursprung what the content was like before anything was read
 * @param arOrord whether the last site is as it was left
 */
async function byggAllt(
	options: ByggOptions,
	version: string,
	ursprung: Ursprung,
	arOrord = false,
): Promise<ByggResult> {
	const { content, out, site, base, antal, progress = () => undefined } = options;
	// Beside the output, so that the final move stays within one file system.
	const work = await mkdtemp(path.join(path.dirname(out), workPrefix(out)));
	// What is read here is read again by the process that writes the pages; it finds it in the cache.
	const kept = options.cache ?? path.join(work, 'minne');
	const forra = manifestPath(content);
	const env = { CONTENT_DIR: content, CONTENT_CACHE: kept, FORRA_MANIFEST: forra, SITE: site, BASE: base };
	const skrivare = createSkrivarlag({ work, env });
	try {
		const known = minnesfil(kept, out, 'sidor');
		const manifest = readManifest(known, version);
		// Where most is in the cache, it reads beside the check; where not, it would only do the same work.
		if (!options.delar) skrivare.bered({ lasStrax: manifest !== undefined });
		const cachefil = cacheFile(content, kept);
		const cache = openCache(cachefil);
		const grund = await laggGrund({ content, base, cache, harTexter: !options.delar, progress, antal });
		if (!grund.ok) return { ok: false, stage: 'innehall', problem: grund.problem };
		// What the process has begun with must be what has been checked: its pages are remembered as made from that.
		if ((await ursprungOf(content, version)).digest !== ursprung.digest) await skrivare.stang();
		const { archive, tillatna } = grund;
		const { register } = archive;
		const pages = expectedPages(register);
		const files = [...expectedFiles(register), `/${SOKINDEX}/${START}`];
		const vidare = flyttar(register, [...pages, ...files]);
		const lost = permanensfelMot(forra, pages, vidare);
		if (lost.length > 0) return { ok: false, stage: 'permanens', faults: lost };

		const fresh = path.join(work, 'dist');
		progress(`Bygger ${String(pages.length)} sidor …`);
		const digest = digests(archive, base, textOf(forra));
		const av = { version, innehall: digest(ALLT) };
		const { del, delar } = options;
		if (del) {
			const skrivet = await skrivMedAstro({ fresh, skrivare, klara: {}, delar: [del] });
			if (!skrivet.ok) return astrofel(skrivet);
			writeDelfil(fresh, del, av, skrivet.spar);
			await swap(fresh, out, work);
			return { ok: true, pages: Object.keys(skrivet.spar).length, skrivna: pagesIn(skrivet.spar) };
		}
		const last = manifest && !delar ? { dir: out, manifest, arOrord } : undefined;
		const summor = createSummor(fresh);
		const sok = { work, register, digest, cachefil, last };
		// Where few pages are written one processor has nothing to do; where many are, it and the memory are taken.
		const isFew = last !== undefined || isForOne(pages.length + files.length);
		// It takes longer than few pages do, and begins first.
		const samtidigt = isFew ? skrivSokindex(sok) : undefined;
		const samla = delar && (() => samlaDelar(delar, fresh, av));
		const skriver = skrivSidor({
			fresh,
			skrivare,
			last,
			digest,
			summor,
			version,
			antal,
			filer: pages.length + files.length,
			processer: options.processer,
			samla,
		});
		const [sidor, sokt] = await bada(
			skriver.finally(() => skrivare.stang()),
			samtidigt,
		);
		if (!sidor.ok) return astrofel(sidor);

		if (!samtidigt) progress('Bygger sökindex …');
		const index = sokt ?? (await bada(skrivSokindex(sok), seSidor(fresh, sidor.manifest, { cache, summor })))[0];
		const whole = laggSokindex(index, fresh, sidor.manifest, summor);
		progress('Kontrollerar den färdiga webbplatsen …');
		await writeFlyttade(fresh, vidare, { site, base });
		const utgivet = readForra(forra);
		const gravsidor = gravar(utgivet).map(({ adress }) => adress);
		const faults = await gate({
			dir: fresh,
			base,
			pages: [...pages, ...gravsidor],
			files: [...files, ...[...vidare.keys()].filter((fran) => !fran.endsWith('/'))],
			isEmpty: expectedEmpty(register, utgivet),
			flyttsidor: flyttsidor(vidare, { site, base }),
			tillatna,
			cache,
			summor,
		});
		if (faults.length > 0) return { ok: false, stage: 'grind', faults, log: sidor.log };
		await writeKontrollsummor(fresh, summor);
		await swap(fresh, out, work);
		writeMinne(known, whole);
		return { ok: true, pages: pages.length, skrivna: sidor.skrivna };
	} finally {
		await skrivare.stang();
		await rm(work, { recursive: true, force: true });
	}
}

/** Looks at what has been written while the index is made: the gate finds it in the cache. */
async function seSidor(fresh: string, { filer }: Manifest, minnen: Minnen): Promise<void> {
	await lookAt(fresh, Object.keys(filer).filter(isLookedAt), minnen);
}

/** @throws when the machine has too little disk or memory, which the process that writes pages says in its own words */
function astrofel<F extends { readonly ok: false; readonly log: string }>(fel: F): F & { readonly stage: 'astro' } {
	const code = shortageIn(fel.log);
	if (code !== undefined) throw Object.assign(new Error('The machine is too small'), { code });
	return { ...fel, stage: 'astro' };
}

/** A file that may not be there. */
function textOf(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Puts the fresh site in the place of the last good one; the old one is moved aside first and brought back on failure. */
async function swap(fresh: string, out: string, work: string): Promise<void> {
	await mkdir(path.dirname(out), { recursive: true });
	const old = path.join(work, GAMMAL);
	const hadOld = existsSync(out);
	if (hadOld) await rename(out, old);
	try {
		await rename(fresh, out);
	} catch (error) {
		if (hadOld) await rename(old, out).catch(() => cp(old, out, { recursive: true }));
		throw error;
	}
}
