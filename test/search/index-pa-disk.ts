import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answer, type Answer } from '../../src/search/client/answer.ts';
import { oppnaIndex, type Lasare } from '../../src/search/client/lasare.ts';
import { EMPTY_QUERY, makeQuery, type Query } from '../../src/search/client/query.ts';
import { ETIKETTER_SAKNAS, FACETS, type Etiketter } from '../../src/search/facets.ts';
import { byggDelar } from '../../src/search/index/delar.ts';
import type { Sokdokument } from '../../src/search/index/dokument.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';

/** Filters that a test may write. */
export const ETIKETTER: Etiketter = {
	...ETIKETTER_SAKNAS,
	typ: { motion: 'Politisk motion' },
	person: { 'anna-skolskjutzon': 'Anna Skolskjutzon' },
};

/** A document with what a test is about; everything else is empty. */
export function dokument(
	adress: string,
	text: string | readonly string[],
	rest: Partial<Sokdokument> = {},
): Sokdokument {
	return {
		adress,
		titel: 'Titel',
		typ: 'motion',
		typnamn: '',
		arendeId: adress.split('/')[2] ?? adress,
		dag: '',
		filter: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Sokdokument['filter'],
		stycken: [text].flat().map((stycke, i) => ({ id: `s${String(i + 1)}`, text: stycke })),
		ovrigt: [],
		...rest,
	};
}

/** An index that is searched as in the browser, but for the network. */
export interface Provindex {
	readonly lasare: Lasare;
	/** Names of the files that have been read. */
	readonly lasta: readonly string[];
	sok(q: string, rest?: Partial<Query> & { antal?: number; raknaFasetter?: boolean }): Promise<Answer>;
	/** Addresses of the hits. */
	traffar(q: string, rest?: Partial<Query>): Promise<string[]>;
	stang(): Promise<void>;
}

/**
 * Makes an index of documents in a folder of its own.
 * @param storst documents of one part
 */
export async function provindex(
	documents: readonly Sokdokument[],
	synonymer: readonly (readonly string[])[] = [],
	storst?: number,
): Promise<Provindex> {
	const outDir = await mkdtemp(path.join(tmpdir(), 'sokindex-'));
	await byggDelar(documents, { outDir, ordled: lexikon(), synonymer, etiketter: ETIKETTER }, storst);
	const opened = await oppnaPaDisk(outDir);
	return { ...opened, stang: () => rm(outDir, { recursive: true, force: true }) };
}

/** Opens an index in a folder. */
async function oppnaPaDisk(dir: string): Promise<Omit<Provindex, 'stang'>> {
	const lasta: string[] = [];
	const lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) => {
			lasta.push(namn);
			return new Uint8Array(gunzipSync(await readFile(path.join(dir, mapp, `${namn}.sok`))));
		},
	});
	const sok: Provindex['sok'] = (q, { antal = 10, raknaFasetter = false, ...rest } = {}) =>
		answer(lasare, { query: makeQuery({ ...EMPTY_QUERY, ...rest, q }), antal, raknaFasetter });
	return {
		lasare,
		lasta,
		sok,
		traffar: async (q, rest) => (await sok(q, rest)).hits.map(({ href }) => href.replace(/#.*$/, '')),
	};
}
