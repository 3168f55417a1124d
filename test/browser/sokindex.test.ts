import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { adress } from '../../src/domain/adress.ts';
import { readSite } from '../../src/read/site.ts';
import { kindOf } from './pages.ts';

interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly anchors: readonly { readonly id: string }[];
}

const { register } = await readSite(path.resolve('content'));
const dir = path.join(inject('siteDir'), 'pagefind', 'fragment');
const fragments = readdirSync(dir)
	.map((file) =>
		gunzipSync(readFileSync(path.join(dir, file)))
			.toString('utf8')
			.replace('pagefind_dcd', ''),
	)
	.map((json) => JSON.parse(json) as Fragment)
	.sort((a, b) => (a.url < b.url ? -1 : 1));

describe('the search index of the site', () => {
	test('holds every ärende and every handling, and nothing else', () => {
		const wanted = [
			...[...register.arenden.keys()].map(adress.arende),
			...[...register.handlingar.values()].map((handling) => adress.handling(handling)),
		].sort();
		expect(fragments.map(({ url }) => url)).toEqual(wanted);
	});

	test.each(fragments)('has no words that have grown together on $url', ({ content }) => {
		// Neighbouring elements without white space between them give "DiarienummerKS" or "namn12 mars".
		const grown = content.match(/\p{Ll}{3,}\p{Lu}\p{Ll}{2,}|\p{Ll}{4,}\d+\s|\d{4}\p{Lu}\p{Ll}+/gu) ?? [];
		expect(grown).toEqual([]);
	});

	test.each(fragments)('knows what $url is', ({ url, meta, filters, anchors }) => {
		expect(meta).toMatchObject({ title: expect.any(String) as string, typ: expect.any(String) as string });
		expect(Object.keys(filters)).toEqual(expect.arrayContaining(['typ', 'status', 'amne']));
		if (kindOf(url) === '/arenden/*/*') {
			expect(meta.arende).toBeTruthy();
			expect(anchors.map(({ id }) => id)).toContain('s1');
		} else {
			expect(filters.typ).toContain('arende');
		}
	});
});
