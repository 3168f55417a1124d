import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { slaIhop, type Skrivet } from './astro-sidor.ts';
import { linkTo, sumOf } from './filer.ts';
import type { Del } from './delning.ts';
import type { Spar } from './sparade-sidor.ts';

/** Name of what a part says of itself, in its folder. */
const DELFIL = '.del.json';

const delSchema = z.object({
	del: z.number(),
	av: z.number(),
	/** Digest of the code, the settings and the address that it was written with. */
	version: z.string(),
	/** Digest of all content. */
	innehall: z.string(),
	spar: z.record(z.string(), z.object({ sag: z.array(z.string()), sha256: z.string(), bytes: z.number() })),
});

/** What a part was made from. */
export interface Ursprung {
	readonly version: string;
	readonly innehall: string;
}

/** Notes in the folder of a part what it is. */
export function writeDelfil(dir: string, del: Del, ursprung: Ursprung, spar: Spar): void {
	writeFileSync(path.join(dir, DELFIL), JSON.stringify({ ...del, ...ursprung, spar }));
}

/**
 * Puts together the parts that builds on other machines have written, when all has come as it was written there.
 * @param dirs folders of all parts, in any order
 * @returns Swedish sentences for whoever runs the build when they are not all the parts of this very site
 */
export function samlaDelar(dirs: readonly string[], fresh: string, ursprung: Ursprung): Skrivet {
	const read = dirs.map((dir) => ({ dir, fil: readDelfil(dir) }));
	const faults = read.flatMap(({ dir, fil }) => {
		if (!fil) return [`${dir} är ingen del av en webbplats: ${DELFIL} saknas där eller går inte att läsa.`];
		if (fil.innehall !== ursprung.innehall) return [`${dir} är byggd av ett annat innehåll. Bygg den igen.`];
		if (fil.version !== ursprung.version)
			return [`${dir} är byggd av en annan version, eller för en annan adress (SITE, BASE). Bygg den igen.`];
		return [];
	});
	if (faults.length > 0) return { ok: false, faults, log: '' };
	const delar = read.flatMap(({ fil }) => fil ?? []);
	const av = Math.max(0, ...delar.map((fil) => fil.av));
	const given = delar.map(({ del, av: of }) => `${String(del)}/${String(of)}`).sort();
	const wanted = Array.from({ length: av }, (_, i) => `${String(i + 1)}/${String(av)}`).sort();
	if (given.join() !== wanted.join())
		return {
			ok: false,
			faults: [`Givna delar är ${given.join(', ')}. Webbplatsen består av ${wanted.join(', ')}, en av varje.`],
			log: '',
		};
	const torn = read.flatMap(({ dir, fil }) => {
		const others = Object.entries(fil?.spar ?? {}).filter(([namn, { sha256 }]) => sumIn(dir, namn) !== sha256);
		return others.map(([namn]) => `${path.join(dir, namn)} är inte som när den skrevs. Hämta delen igen.`);
	});
	if (torn.length > 0) return { ok: false, faults: torn, log: '' };
	return slaIhop(
		read.map(({ dir, fil }) => ({ dir, spar: fil?.spar ?? {} })),
		fresh,
		linkTo,
		DELFIL,
	);
}

/** Digest of a file; `undefined` when it cannot be read. */
function sumIn(dir: string, fil: string): string | undefined {
	try {
		return sumOf(path.join(dir, fil));
	} catch {
		return undefined;
	}
}

function readDelfil(dir: string): z.output<typeof delSchema> | undefined {
	try {
		return delSchema.parse(JSON.parse(readFileSync(path.join(dir, DELFIL), 'utf8')));
	} catch {
		return undefined;
	}
}
