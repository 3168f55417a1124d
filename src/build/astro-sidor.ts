import type { Del } from './delning.ts';
import { mergeInto, moveTo, type Put } from './filer.ts';
import type { Skrivarlag, Skriven } from './skrivare.ts';
import type { Plan, Spar } from './sparade-sidor.ts';

export interface AstroOptions {
	/** Folder to write the site to; what is in it already stays. */
	readonly fresh: string;
	readonly skrivare: Skrivarlag;
	/** Files that need not be written. */
	readonly klara: Plan['klara'];
	/** The parts to write, each by a process of its own. */
	readonly delar: readonly Del[];
	/** Told each time some files have been written. */
	readonly skrev?: ((files: number) => void) | undefined;
}

/** What was written, with what was looked at for each file. */
export type Skrivet =
	| { readonly ok: true; readonly spar: Spar; readonly log: string }
	| { readonly ok: false; readonly faults: readonly string[]; readonly log: string };

/** Has Astro write the files that are asked for, and puts together what several processes have written. */
export async function skrivMedAstro({ fresh, skrivare, klara, delar, skrev }: AstroOptions): Promise<Skrivet> {
	const runs = await Promise.all(delar.map((del) => skrivare.nasta().skriv({ klara, del }, skrev)));
	const log = runs.map((run) => run.log).join('\n');
	const faults = runs.flatMap((run) => (run.ok ? [] : run.faults));
	if (faults.length > 0) return { ok: false, faults, log };
	const skrivna = runs.filter((run) => run.ok);
	return { ...slaIhop(skrivna, fresh, moveTo), log };
}

/**
 * Puts what several have written into one folder. Styles, scripts and other files without an address of their own are in
 * each of theirs, and must be the same.
 * @param put how a file or a folder that only one of them has gets there
 * @param utom name of a file at the top of each that stays behind
 */
export function slaIhop(skrivna: readonly Skriven[], fresh: string, put: Put, utom?: string): Skrivet {
	const faults = skrivna
		.flatMap(({ dir }) => mergeInto(dir, fresh, put, utom))
		.map((fil) => `${fil} skiljer sig mellan delarna.`);
	if (faults.length > 0) return { ok: false, faults, log: '' };
	return { ok: true, spar: Object.assign({}, ...skrivna.map(({ spar }) => spar)) as Spar, log: '' };
}
