import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/search/client/answer.ts';
import { oppnaIndex } from '../../src/search/client/lasare.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { byggIndex } from '../../src/search/index/bygg-index.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';
import { dokument } from './index-pa-disk.ts';

/** Words enough for several files of terms, so that what is asked for lies in different ones. */
const ORD = Array.from(
	{ length: 6000 },
	(_, i) =>
		`${String.fromCharCode(97 + (i % 26))}${'aeiouy'[i % 6] ?? ''}lm${i.toString(26).replace(/\d/g, (d) => 'qxzwjhgfdb'[Number(d)] ?? '')}`,
);

let outDir = '';
beforeAll(async () => {
	outDir = await mkdtemp(path.join(tmpdir(), 'sokindex-'));
	const documents = [
		dokument('/arenden/a/', 'Skolgården rustas.', { titel: 'Skolgård med upprustning' }),
		dokument('/arenden/b/', 'Biblioteket i Sjövik.', { titel: 'Bibliotek' }),
		...Array.from({ length: 60 }, (_, i) =>
			dokument(`/arenden/fyllnad-${String(i)}/`, ORD.slice(i * 100, (i + 1) * 100).join(' ')),
		),
	];
	await byggIndex(documents, { outDir, ordled: lexikon(), synonymer: [] });
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** How many times a search waits for files, all that it has asked for by then coming at once. */
async function vagor(q: string): Promise<number> {
	let waiting: (() => void)[] = [];
	let waves = 0;
	const lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) => {
			if (namn !== 'index') await new Promise<void>((resolve) => waiting.push(resolve));
			return new Uint8Array(gunzipSync(await readFile(path.join(outDir, mapp, `${namn}.sok`))));
		},
	});
	const state = { done: false };
	const asked = answer(lasare, { query: makeQuery({ ...EMPTY_QUERY, q }), antal: 6, raknaFasetter: false }).finally(
		() => (state.done = true),
	);
	while (!state.done) {
		// What follows from files on disk has happened after this; no more is asked for without another file.
		for (let i = 0; i < 50; i++) await new Promise((resolve) => setTimeout(resolve, 1));
		if (waiting.length === 0) continue;
		const now = waiting;
		waiting = [];
		waves++;
		for (const resolve of now) resolve();
	}
	await asked;
	return waves;
}

// Terms, and the texts of the hits.
test.each(['bibliotek', 'biblioteket i Sjövik', 'upprustning av skolgården'])(
	'%s is found in two waves of files',
	async (q) => {
		expect(await vagor(q)).toBeLessThanOrEqual(2);
	},
);

// Terms; lists of spelling and of parts; terms of what was meant; texts.
test.each(['bibliotekett', 'skolgårdsbibliotek', 'qqxyzzyq', 'xskolgårdsupprustningen'])(
	'%s, which nobody has written, in four',
	async (q) => {
		expect(await vagor(q)).toBeLessThanOrEqual(4);
	},
);
