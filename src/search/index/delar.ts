import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Delar } from '../format.ts';
import { byggIndex, START, type IndexOptions, type IndexResult } from './bygg-index.ts';
import type { Sokdokument } from './dokument.ts';
import { medEgnaOrd } from './egna-ord.ts';
import { createOrdforrad } from './ordforrad.ts';
import { lasHar } from './ordlasning.ts';
import { pack } from './skriv.ts';

/** Documents of one index; more are parted by year, so that making an index never takes more than some 2.5 GB. */
const STORST = 60_000;

/**
 * Makes the index of an archive: one, or several by year that are searched as one where the archive is large.
 * @param storst documents of one part; a single year may have more
 * @throws as {@link byggIndex}
 */
export async function byggDelar(
	dokument: readonly Sokdokument[],
	options: IndexOptions,
	storst = STORST,
): Promise<IndexResult & { readonly delar: number }> {
	const delar = delaEfterAr(dokument, storst);
	if (delar.length < 2) return { ...(await byggIndex(dokument, options)), delar: 1 };
	await rm(options.outDir, { recursive: true, force: true });
	await mkdir(options.outDir, { recursive: true });
	// A word of one part is as good a part of a compound in the others.
	const { lasning = lasHar } = options;
	const last = await lasning(dokument);
	const forrad = createOrdforrad();
	for (const i of dokument.keys()) forrad.las(last(i));
	const ordled = medEgnaOrd(options.ordled, forrad.bruk());
	const bytes = new Map<string, number>();
	let termer = 0;
	const namn = delar.map((_, i) => `del-${String(i + 1)}`);
	for (const [i, del] of delar.entries()) {
		const outDir = path.join(options.outDir, namn[i] ?? '');
		const result = await byggIndex(del, { ...options, aven: [], outDir, ordled, harEgnaOrd: true });
		termer += result.termer;
		for (const [kind, size] of result.bytes) bytes.set(kind, (bytes.get(kind) ?? 0) + size);
	}
	const { aven = [] } = options;
	const start: Delar = { delar: namn, ...(aven.length > 0 && { aven }) };
	await writeFile(path.join(options.outDir, START), pack(JSON.stringify(start)));
	return { dokument: dokument.length, termer, bytes, delar: delar.length };
}

/** Parts a list of documents between years, the latest first; those without a date are in the last part. */
export function delaEfterAr(dokument: readonly Sokdokument[], storst: number): Sokdokument[][] {
	const years = Map.groupBy(dokument, ({ dag }) => dag.slice(0, 4));
	const delar: Sokdokument[][] = [];
	for (const [, own] of [...years].sort(([a], [b]) => (a < b ? 1 : -1))) {
		const last = delar.at(-1);
		if (last && last.length + own.length <= storst) last.push(...own);
		else delar.push([...own]);
	}
	return delar;
}
