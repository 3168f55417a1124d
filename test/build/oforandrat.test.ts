import { existsSync } from 'node:fs';
import { appendFile, mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { avtryckOf, lookBack, type Ursprung } from '../../src/build/oforandrat.ts';
import { writeMinne } from '../../src/build/sidminne.ts';
import { tempFolder } from '../archive.ts';

const SAME: Ursprung = { digest: 'samma', nyss: false };
const OTHER: Ursprung = { digest: 'annat', nyss: false };

let dir: string;
const out = (): string => path.join(dir, 'dist');
const minne = (): string => path.join(dir, 'minne.json');
const page = (): string => path.join(out(), 'index.html');

beforeEach(async () => {
	dir = await tempFolder();
	await mkdir(out());
	await writeFile(page(), 'sidan');
	writeMinne(minne(), avtryckOf(SAME, out(), 7));
});

test('a site as it was left, of the same content, is the one to keep', () => {
	expect(lookBack(minne(), SAME, out())).toEqual({ arOrord: true, pages: 7 });
});

test('of other content it is to be built, and its files are still as they were left', () => {
	expect(lookBack(minne(), OTHER, out())).toEqual({ arOrord: true, pages: undefined });
});

test('of content that may have changed while it was read nothing is known, but of its site', () => {
	writeMinne(minne(), avtryckOf({ ...SAME, nyss: true }, out(), 7));
	expect(lookBack(minne(), SAME, out())).toEqual({ arOrord: true, pages: undefined });
});

test('what cannot be kept leaves nothing of before behind', async () => {
	await mkdir(`${minne()}.ny`);
	writeMinne(minne(), avtryckOf(OTHER, out(), 7));
	expect(existsSync(minne())).toBe(false);
});

const TOUCHED: readonly (readonly [string, () => Promise<unknown>])[] = [
	['a file has other bytes', () => appendFile(page(), '!')],
	[
		'a file has other bytes of the same number and the time of before',
		async () => {
			const { atime, mtime } = await stat(page());
			await writeFile(page(), 'SIDAN');
			await utimes(page(), atime, mtime);
		},
	],
	['a file is gone', () => rm(page())],
	['a file is new', () => writeFile(path.join(out(), 'ny.html'), '')],
	['nothing is known', () => rm(minne())],
	['what is known is damaged', () => writeFile(minne(), '{')],
];

test.each(TOUCHED)('it is not as it was left when %s', async (_, touch) => {
	await touch();
	for (const ursprung of [SAME, OTHER])
		expect(lookBack(minne(), ursprung, out())).toEqual({ arOrord: false, pages: undefined });
});
