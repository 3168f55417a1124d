import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/search/client/answer.ts';
import { oppnaIndex } from '../../src/search/client/lasare.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { createForberedare } from '../../src/search/client/forbered.ts';
import { byggIndex } from '../../src/search/index/bygg-index.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';
import { dokument, ETIKETTER } from './index-pa-disk.ts';

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
	await byggIndex(documents, { outDir, ordled: lexikon(), synonymer: [], etiketter: ETIKETTER });
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

/**
 * How many times a search waits for files, all that it has asked for by then coming at once.
 * @param skrivet what was written before, so slowly that what it needs has come
 */
async function vagor(q: string, skrivet = ''): Promise<number> {
	let waiting: (() => void)[] = [];
	let waves = 0;
	let isSlow = false;
	const lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) => {
			if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
			return new Uint8Array(gunzipSync(await readFile(path.join(outDir, mapp, `${namn}.sok`))));
		},
	});
	const forbered = createForberedare(lasare);
	for (let length = 1; length <= skrivet.length; length++) await forbered(skrivet.slice(0, length));
	isSlow = true;
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

// Names of the values; a column and terms together; texts.
test('words and a filter among them are found in three', async () => {
	expect(await vagor('typ:motion bibliotek')).toBeLessThanOrEqual(3);
});

// Texts, and what tells how the last word stands to the one before it.
test.each([
	['bibliotek', 'bibliotek'],
	['bibliotek på skolgård', 'bibliotek på skol'],
	['skolgårdsbibliotek sjövik', 'skolgårdsbibliotek sj'],
])('%s is found in two when %s was written before', async (q, skrivet) => {
	expect(await vagor(q, skrivet)).toBeLessThanOrEqual(2);
});

test('what is written is looked up word by word, and nothing of a word that may still be any', async () => {
	const asked: string[] = [];
	const lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) => {
			asked.push(namn);
			return new Uint8Array(gunzipSync(await readFile(path.join(outDir, mapp, `${namn}.sok`))));
		},
	});
	const forbered = createForberedare(lasare);
	await forbered('b');
	expect(asked).toEqual(['index']);
	await forbered('bibliotek ');
	const before = asked.length;
	expect(before).toBeGreaterThan(1);
	await forbered('bibliotek i');
	expect(asked).toHaveLength(before);
});

test('what did not come while somebody wrote comes when it is searched for', async () => {
	let isDown = true;
	const lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) => {
			if (isDown && namn !== 'index') throw new Error('nere');
			return new Uint8Array(gunzipSync(await readFile(path.join(outDir, mapp, `${namn}.sok`))));
		},
	});
	await expect(createForberedare(lasare)('biblioteket ')).rejects.toThrow('nere');
	isDown = false;
	const { total } = await answer(lasare, {
		query: makeQuery({ ...EMPTY_QUERY, q: 'biblioteket' }),
		antal: 6,
		raknaFasetter: false,
	});
	expect(total).toBe(1);
});
