import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/swedish';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Sokdokument } from '../../src/search/index/dokument.ts';
import { stam } from '../../src/search/sprak/stam.ts';
import { utanPrickar } from '../../src/search/sprak/tecken.ts';
import { matt } from './matt.ts';
import type { Motor } from './motor.ts';

/** The text of a document, as every peer gets it. */
function textOf({ diarienummer, datumtext, stycken, ovrigt }: Sokdokument): string {
	return [diarienummer ?? '', datumtext ?? '', ...ovrigt, ...stycken.map(({ text }) => text)].join('\n');
}

/** MiniSearch with a Swedish stemmer, folding, prefixes and typos: the best of the peers that fit in a browser. */
export async function miniSearch(dokument: readonly Sokdokument[]): Promise<Motor> {
	const processTerm = (term: string): string => utanPrickar(stam(term.toLowerCase()));
	const { varde, ms, minne } = await matt(() => {
		const index = new MiniSearch<{ id: string; titel: string; text: string }>({
			fields: ['titel', 'text'],
			processTerm,
			searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 3 } },
		});
		index.addAll(dokument.map((ett) => ({ id: ett.adress, titel: ett.titel, text: textOf(ett) })));
		return index;
	});
	const storlek = await packad(varde.toJSON());
	return {
		namn: 'MiniSearch',
		sok: (fraga) =>
			Promise.resolve(
				varde
					.search(fraga)
					.slice(0, 10)
					.map(({ id }) => String(id)),
			),
		bytes: () => Promise.resolve(storlek),
		storlek,
		byggtid: ms,
		minne,
	};
}

/** Levels of an index that are written piece by piece. */
const NIVAER = 8;

/** Bytes of a value as JSON, packed; of a large index it would be longer than a string may be. */
async function packad(varde: unknown): Promise<number> {
	let bytes = 0;
	for await (const chunk of Readable.from(jsonI(varde, NIVAER)).pipe(createGzip())) bytes += (chunk as Buffer).length;
	return bytes;
}

function* jsonI(varde: unknown, nivaer: number): Generator<string> {
	if (typeof varde !== 'object' || varde === null || nivaer === 0) {
		yield JSON.stringify(varde ?? null);
		return;
	}
	const { toJSON } = varde as { toJSON?: () => object };
	const whole = toJSON ? toJSON.call(varde) : varde;
	const isList = Array.isArray(whole);
	yield isList ? '[' : '{';
	for (const [i, [key, value]] of Object.entries(whole).entries()) {
		yield `${i > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(key)}:`}`;
		yield* jsonI(value, nivaer - 1);
	}
	yield isList ? ']' : '}';
}

/** Orama with its Swedish stemmer. */
export async function orama(dokument: readonly Sokdokument[]): Promise<Motor> {
	const { varde, ms, minne } = await matt(async () => {
		const index = create({
			schema: { adress: 'string', titel: 'string', text: 'string' } as const,
			components: { tokenizer: { language, stemming: true, stemmer } },
		});
		await insertMultiple(
			index,
			dokument.map((ett) => ({ adress: ett.adress, titel: ett.titel, text: textOf(ett) })),
		);
		return index;
	});
	const storlek = await packad(save(varde).index);
	return {
		namn: 'Orama',
		async sok(fraga) {
			const { hits } = await search(varde, {
				term: fraga,
				properties: ['titel', 'text'],
				boost: { titel: 3 },
				limit: 10,
			});
			return hits.map(({ document }) => document.adress);
		},
		bytes: () => Promise.resolve(storlek),
		storlek,
		byggtid: ms,
		minne,
	};
}

/** SQLite with trigrams, ranked by BM25; any of the words. */
export async function fts5(dokument: readonly Sokdokument[]): Promise<Motor> {
	const {
		varde: db,
		ms,
		minne,
	} = await matt(() => {
		const base = new DatabaseSync(':memory:');
		base.exec(
			"CREATE VIRTUAL TABLE d USING fts5(adress UNINDEXED, titel, text, tokenize = 'trigram remove_diacritics 1')",
		);
		const insert = base.prepare('INSERT INTO d VALUES (?, ?, ?)');
		base.exec('BEGIN');
		for (const ett of dokument) insert.run(ett.adress, ett.titel, textOf(ett));
		base.exec('COMMIT');
		return base;
	});
	const find = db.prepare('SELECT adress FROM d WHERE d MATCH ? ORDER BY bm25(d, 0, 3, 1) LIMIT 10');
	const size = db.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').get();
	return {
		namn: 'FTS5 trigram',
		sok(fraga) {
			const ord = (fraga.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((ett) => `"${ett}"`);
			if (ord.length === 0) return Promise.resolve([]);
			return Promise.resolve(find.all(ord.join(' OR ')).map(({ adress }) => String(adress)));
		},
		storlek: Number(size?.bytes ?? 0),
		byggtid: ms,
		minne,
		stang: () => {
			db.close();
			return Promise.resolve();
		},
	};
}

interface PagefindClient {
	search(fraga: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
	mergeIndex(address: string): Promise<void>;
}

/** Pagefind takes some 0.4 MB of memory for each of these documents: a larger archive is made in parts, and merged by its client. */
const PAGEFIND_DOKUMENT = 15_000;

/** Pagefind as it comes, told the language. */
export async function pagefind(dokument: readonly Sokdokument[]): Promise<Motor> {
	const dir = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
	const delar = Array.from(
		{ length: Math.ceil(dokument.length / PAGEFIND_DOKUMENT) },
		(_, i) => `pagefind-${String(i)}`,
	);
	const { ms, minne } = await matt(async () => {
		for (const [i, del] of delar.entries())
			await byggPagefind(dokument.slice(i * PAGEFIND_DOKUMENT, (i + 1) * PAGEFIND_DOKUMENT), path.join(dir, del));
	});
	const filer = await readdir(dir, { recursive: true, withFileTypes: true });
	const sizes = await Promise.all(
		filer.filter((fil) => fil.isFile()).map(async (fil) => (await stat(path.join(fil.parentPath, fil.name))).size),
	);
	const klient = await pagefindINode(dir, delar);
	return {
		namn: 'Pagefind',
		async sok(fraga) {
			const { results } = await klient.search(fraga);
			return Promise.all(
				results.slice(0, 10).map(async (found) => new URL((await found.data()).url, 'http://x/').pathname),
			);
		},
		storlek: sizes.reduce((sum, size) => sum + size, 0),
		byggtid: ms,
		minne,
		stang: () => rm(dir, { recursive: true, force: true }),
	};
}

async function byggPagefind(dokument: readonly Sokdokument[], outputPath: string): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'sv' });
	if (!index) throw new Error('Pagefind kunde inte startas');
	for (const ett of dokument)
		await index.addCustomRecord({
			url: ett.adress,
			content: `${ett.titel}\n${textOf(ett)}`,
			language: 'sv',
			meta: { title: ett.titel },
		});
	await index.writeFiles({ outputPath });
	await close();
}

/** Pagefind's client fetches; here it reads from the disk. */
async function pagefindINode(dir: string, [first = '', ...rest]: readonly string[]): Promise<PagefindClient> {
	globalThis.fetch = async (input) => {
		const name = decodeURIComponent(new URL(input instanceof Request ? input.url : input, 'http://x/').pathname);
		return new Response(await readFile(path.join(dir, name)));
	};
	const scope = globalThis as { window?: unknown; location?: unknown };
	scope.location = { origin: 'http://x', href: 'http://x/' };
	const module = (await import(path.join(dir, first, 'pagefind.js'))) as {
		createInstance(options: { basePath: string; noWorker: boolean }): PagefindClient & { init?(): Promise<void> };
	};
	const klient = module.createInstance({ basePath: `http://x/${first}/`, noWorker: true });
	for (const del of rest) await klient.mergeIndex(`http://x/${del}/`);
	return klient;
}
