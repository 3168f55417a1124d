import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Register } from '../../src/domain/register.ts';
import { readSite } from '../../src/read/site.ts';
import type { Sokfragment } from '../../src/search/format.ts';
import { sammanfattningstext } from '../../src/search/index/sammanfattning.ts';
import { indexera, indexunderlag, lasAven } from '../../src/search/indexera.ts';

let work: string;
let register: Register;
beforeAll(async () => {
	work = await mkdtemp(path.join(tmpdir(), 'sokindex-'));
	({ register } = await readSite('content'));
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

async function contents(dir: string): Promise<Map<string, string>> {
	const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const names = files.map((file) => path.relative(dir, path.join(file.parentPath, file.name))).sort();
	return new Map(
		await Promise.all(names.map(async (name) => [name, await readFile(path.join(dir, name), 'hex')] as const)),
	);
}

describe('the index of an archive', () => {
	test('is the same bytes each time, and replaces what was there', async () => {
		const [a, b] = [path.join(work, 'a'), path.join(work, 'b')];
		await indexera(indexunderlag(register), a);
		await indexera(indexunderlag(register), b);
		const first = await contents(a);
		expect(await contents(b)).toEqual(first);
		await indexera(indexunderlag(register), a);
		expect(await contents(a)).toEqual(first);
	}, 30_000);

	test('holds every ärende and every handling, whose words have not grown together', async () => {
		const dir = path.join(work, 'ord');
		expect((await indexera(indexunderlag(register), dir)).dokument).toBe(
			register.arenden.size + register.handlingar.size,
		);
		const [mapp = ''] = (await readdir(dir)).filter((name) => !name.endsWith('.sok'));
		const files = await readdir(path.join(dir, mapp, 's'));
		const fragments = await Promise.all(
			files.map(
				async (file) =>
					JSON.parse(gunzipSync(await readFile(path.join(dir, mapp, 's', file))).toString()) as Sokfragment,
			),
		);
		for (const { stycken, titel } of fragments) {
			const text = [titel, ...stycken.map(([, , t]) => t)].join('\n');
			// Neighbouring elements without white space between them would give "DiarienummerKS" or "namn12 mars".
			expect(text.match(/\p{Ll}{3,}\p{Lu}\p{Ll}{2,}|\p{Ll}{4,}\d+\s|\d{4}\p{Lu}\p{Ll}+/gu) ?? []).toEqual([]);
			expect(text).not.toMatch(/\[\^|\]\(|\*\*/);
		}
		expect(fragments.some(({ stycken }) => stycken.some(([id]) => id.startsWith('fn-')))).toBe(true);
	});

	test('holds what a timeline shows, with its dates in words', () => {
		const of = (id: string) =>
			indexunderlag(register)
				.dokument.find(({ adress }) => adress === `/arenden/${id}/`)
				?.stycken.filter(({ rubrik }) => rubrik === 'Tidslinje');
		for (const { id, handelser } of register.arenden.values()) {
			expect(of(id)?.map((stycke) => stycke.id)).toEqual(handelser.map((handelse) => handelse.id));
		}
		const texts = of('motion-2023-02-13-vanort-trostyanets')?.map(({ text }) => text.replace(/:.*/, ''));
		expect(texts).toEqual(expect.arrayContaining(['13 februari 2023', 'Hösten 1988', 'Den 26 mars (härlett)']));
	});

	test('fails when it cannot be written', async () => {
		await expect(indexera(indexunderlag(register), '/dev/null/index')).rejects.toThrow();
	});
});

describe('the text of a summary', () => {
	test('is its paragraphs and items, with what stands in components', () => {
		expect(
			sammanfattningstext({
				format: 'mdx',
				sammanfattning: 'Ett **stycke** med [länk](/x/).\n\n<Faktaruta>\n\nI en *ruta*.\n\n</Faktaruta>\n\n- en\n- två',
			}),
		).toEqual(['Ett stycke med länk.', 'I en ruta.', 'en', 'två']);
	});
});

describe('the addresses of other archives', () => {
	test('are of this host or over https', () => {
		expect(lasAven(' /annan/  https://arkiv.exempel.se/oppna-arenden/ ')).toEqual([
			'/annan',
			'https://arkiv.exempel.se/oppna-arenden',
		]);
		expect(lasAven(undefined)).toEqual([]);
	});

	test.each([
		'http://arkiv.exempel.se',
		'//arkiv.exempel.se',
		'javascript:alert(1)',
		'annan/',
		'/a/../b',
		'https://a"b',
	])('are never %s', (adress) => {
		expect(() => lasAven(adress)).toThrow(/SOK_AVEN/);
	});
});
