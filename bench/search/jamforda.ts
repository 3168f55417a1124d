import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
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
	const { index, ...rest } = varde.toJSON();
	const storlek = await packad([rest, ...index]);
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

/** Bytes of values as JSON, packed; of a large index it would be longer than a string may be. */
async function packad(varden: Iterable<unknown>): Promise<number> {
	const json = function* (): Generator<string> {
		for (const varde of varden) yield JSON.stringify(varde);
	};
	let bytes = 0;
	for await (const chunk of Readable.from(json()).pipe(createGzip())) bytes += (chunk as Buffer).length;
	return bytes;
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
	const storlek = gzipSync(JSON.stringify(save(varde).index)).length;
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
}

/** Pagefind as it comes, told the language. */
export async function pagefind(dokument: readonly Sokdokument[]): Promise<Motor> {
	const outputPath = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
	const { ms, minne } = await matt(async () => {
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
	});
	const filer = await readdir(outputPath, { recursive: true, withFileTypes: true });
	const sizes = await Promise.all(
		filer.filter((fil) => fil.isFile()).map(async (fil) => (await stat(path.join(fil.parentPath, fil.name))).size),
	);
	const klient = await pagefindINode(outputPath);
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
		stang: () => rm(outputPath, { recursive: true, force: true }),
	};
}

/** Pagefind's client fetches; here it reads from the disk. */
async function pagefindINode(dir: string): Promise<PagefindClient> {
	globalThis.fetch = async (input) => {
		const name = decodeURIComponent(
			new URL(input instanceof Request ? input.url : input, 'http://x/').pathname.replace(/^\/pagefind\//, ''),
		);
		return new Response(await readFile(path.join(dir, name)));
	};
	const scope = globalThis as { window?: unknown; location?: unknown };
	scope.location = { origin: 'http://x', href: 'http://x/' };
	const module = (await import(path.join(dir, 'pagefind.js'))) as {
		createInstance(options: { basePath: string; noWorker: boolean }): PagefindClient & { init?(): Promise<void> };
	};
	return module.createInstance({ basePath: 'http://x/pagefind/', noWorker: true });
}
