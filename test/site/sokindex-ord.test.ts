import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { oppnaIndex, type Lasare } from '../../src/search/client/lasare.ts';
import type { Sokfragment } from '../../src/search/format.ts';
import { nyckel } from '../../src/search/sprak/nyckel.ts';
import { OREGELBUNDNA } from '../../src/search/sprak/oregelbundna.ts';
import { ordI, sammanskrivna } from '../../src/search/sprak/ord.ts';
import { normalText, utanPrickar } from '../../src/search/sprak/tecken.ts';
import { Page, pagePaths } from './html.ts';

const siteDir = inject('siteDir');

/** Words of a text, and those that a hyphen parts as one. */
function wordsOf(text: string): string[] {
	const whole = normalText(text);
	const words = ordI(whole);
	return [...words, ...sammanskrivna(whole, words)].map(({ ord }) => ord);
}

/** Words that no page has: neighbours that have been glued together, if any. */
function strangers(words: Iterable<string>, known: ReadonlySet<string>): string[] {
	return [...new Set(words)].filter((word) => !known.has(word));
}

/** Keys that are not those of a word of the pages, nor of a part of one, inflected as it may be: `förband` → `förbind`. */
function strangeKeys(keys: Iterable<string>, known: ReadonlySet<string>): string[] {
	const own = new Set([...known].map(nyckel));
	const text = [...known].map(utanPrickar).join(' ');
	const forms = Map.groupBy(OREGELBUNDNA, ([, to]) => to);
	const formsOf = (key: string): string[] => [key, ...(forms.get(key) ?? []).map(([from]) => from)];
	return [...keys].filter((key) => !own.has(key) && !formsOf(key).some((form) => text.includes(utanPrickar(form))));
}

let lasare: Lasare;
let fragment: Sokfragment[];
let keys: string[];
/** Words of the pages, each text node by itself. */
let onPages: Set<string>;

beforeAll(async () => {
	lasare = await oppnaIndex({
		bas: '',
		hamtaI: (mapp) => async (namn) =>
			new Uint8Array(gunzipSync(await readFile(path.join(siteDir, 'sokindex', mapp, `${namn}.sok`)))),
	});
	fragment = await Promise.all(Array.from({ length: lasare.dokument }, (_, nr) => lasare.fragment(nr)));
	const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
	const found = await Promise.all(letters.map((letter) => lasare.borjarMed(letter, Infinity)));
	keys = found.flatMap((terms) => (terms ?? []).map((term) => term.nyckel));
	const pages = (await pagePaths(siteDir)).map((name) => new Page(siteDir, name));
	onPages = new Set(pages.flatMap((page) => wordsOf(page.text())));
});

describe('the words of the index', () => {
	test('that are shown in hits stand on the page that the hit leads to', () => {
		expect(fragment.length).toBeGreaterThan(4);
		for (const { adress, titel, arende, diarienummer, datumtext, rubriker, stycken } of fragment) {
			const page = new Page(siteDir, adress);
			const head = page.text(page.find(({ tagName }) => tagName === 'title')[0]);
			const shown = new Set(wordsOf(`${head} ${page.text()}`));
			const texts = [titel, ...rubriker, ...stycken.map(([, , text]) => text)];
			const facts = [arende?.[0], diarienummer, datumtext].filter((text) => text !== undefined);
			expect({ adress, glued: strangers([...texts, ...facts].flatMap(wordsOf), shown) }).toEqual({ adress, glued: [] });
		}
	});

	test('that are searched stand on the pages, whole or as parts of compounds', () => {
		expect(keys.length).toBeGreaterThan(500);
		expect(strangeKeys(keys, onPages)).toEqual([]);
	});

	test('that spelling is corrected to stand on the pages', async () => {
		const lists = await Promise.all(
			'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => lasare.ordPa(letter, 1, 40)),
		);
		const words = lists.flat().map(({ ord }) => ord);
		expect(words.length).toBeGreaterThan(500);
		expect(strangers(words, onPages)).toEqual([]);
	});

	test('are compared so that glued ones are found', () => {
		const [first = '', second = ''] = [...onPages].filter((word) => /^\p{L}{6,}$/u.test(word));
		expect(strangers([first, first + second], onPages)).toEqual([first + second]);
		expect(strangeKeys([nyckel(first), first + second], onPages)).toEqual([first + second]);
	});
});
