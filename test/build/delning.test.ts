import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { samlaDelar, writeDelfil } from '../../src/build/delbygge.ts';
import { alla, iDel, parseDel, type Del } from '../../src/build/delning.ts';
import { sumOf } from '../../src/build/filer.ts';
import type { Sidspar } from '../../src/build/sparade-sidor.ts';
import { fc } from '../fast-check.ts';
import { tempFolder, writeFiles } from '../archive.ts';

const URSPRUNG = { version: 'v1', innehall: 'i1' };

describe('the parts of a site', () => {
	it('have every file once', () => {
		fc.assert(
			fc.property(fc.webPath(), fc.integer({ min: 1, max: 20 }), (fil, av) => {
				expect(alla(av).filter((del) => iDel(fil.slice(1), del))).toHaveLength(1);
			}),
		);
	});

	it('have all files of an ärende together', () => {
		const others = ['h/index.html', 'h/jamfor/x/index.html', 'kallor/a.pdf', 'h.md'];
		for (const del of alla(7)) {
			const has = iDel('arenden/ks-2022-1011/index.html', del);
			expect(others.map((fil) => iDel(`arenden/ks-2022-1011/${fil}`, del))).toEqual(others.map(() => has));
		}
	});

	it('have all data, and what tells of their checksums, in the first, with so much less of the rest', () => {
		for (const av of [1, 2, 7, 40]) {
			for (const fil of ['data/arenden.csv', 'data/arenden/ks-2022-1.json', 'data/SHA256SUMS', 'datasets/dcat.ttl'])
				expect(iDel(fil, { del: 1, av })).toBe(true);
			const sizes = alla(av).map(
				(del) =>
					Array.from({ length: 8000 }, (_, i) => `arenden/ks-${String(i)}/index.html`).filter((fil) => iDel(fil, del))
						.length,
			);
			const [first = 0, ...others] = sizes;
			expect(first).toBeLessThan(Math.min(...others, 8001));
			expect(Math.max(0, ...others)).toBeLessThan(1.5 * Math.min(8000, ...others));
		}
	});

	it('are asked for by their number and how many they are', () => {
		expect(parseDel('2/4')).toEqual({ del: 2, av: 4 });
		expect(parseDel('1/1')).toEqual({ del: 1, av: 1 });
		for (const text of ['5/4', '0/4', '2', '2/4/6', '-1/2', '1e1/20', '']) expect(parseDel(text)).toBeUndefined();
	});
});

describe('samlaDelar()', () => {
	function sparOf(file: string): Sidspar {
		return { sag: ['kommun'], sha256: sumOf(file), bytes: statSync(file).size };
	}

	async function part(del: Del, files: Record<string, string>, ursprung = URSPRUNG): Promise<string> {
		const dir = await writeFiles(files);
		const spar = Object.keys(files).map((fil) => [fil, sparOf(path.join(dir, fil))] as const);
		writeDelfil(dir, del, ursprung, Object.fromEntries(spar));
		return dir;
	}

	it('puts them together, with what is in both once and without their notes', async () => {
		const dirs = [
			await part({ del: 2, av: 2 }, { 'b/index.html': 'b', 'stil.css': 's' }),
			await part({ del: 1, av: 2 }, { 'a/index.html': 'a', 'stil.css': 's' }),
		];
		const fresh = path.join(await tempFolder(), 'dist');
		expect(samlaDelar(dirs, fresh, URSPRUNG)).toMatchObject({
			ok: true,
			spar: { 'a/index.html': { sag: ['kommun'] }, 'b/index.html': { sag: ['kommun'], bytes: 1 } },
		});
		expect(readFileSync(path.join(fresh, 'b/index.html'), 'utf8')).toBe('b');
		expect(() => readFileSync(path.join(fresh, '.del.json'))).toThrow();
	});

	it('says which parts are missing, given twice, of something else, or no parts', async () => {
		const one = await part({ del: 1, av: 2 }, { a: 'a' });
		const two = await part({ del: 2, av: 2 }, { b: 'b' });
		const faults = async (dirs: readonly string[]): Promise<readonly string[]> => {
			const result = samlaDelar(dirs, path.join(await tempFolder(), 'dist'), URSPRUNG);
			return result.ok ? [] : result.faults;
		};
		expect(await faults([one])).toEqual(['Givna delar är 1/2. Webbplatsen består av 1/2, 2/2, en av varje.']);
		expect(await faults([one, two, two])).toHaveLength(1);
		const old = await part({ del: 2, av: 2 }, { b: 'b' }, { ...URSPRUNG, version: 'v0' });
		expect(await faults([one, old])).toEqual([expect.stringContaining('annan version')]);
		const other = await part({ del: 2, av: 2 }, { b: 'b' }, { ...URSPRUNG, innehall: 'i0' });
		expect(await faults([one, other])).toEqual([expect.stringContaining('annat innehåll')]);
		expect(await faults([one, await tempFolder()])).toEqual([expect.stringContaining('.del.json')]);
		const torn = await part({ del: 2, av: 2 }, { a: 'annat' });
		expect(await faults([one, torn])).toEqual(['a skiljer sig mellan delarna.']);
	});

	it('says what has not come as it was written', async () => {
		const dir = await part({ del: 1, av: 1 }, { 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'c' });
		writeFileSync(path.join(dir, 'a/index.html'), '');
		rmSync(path.join(dir, 'c/index.html'));
		const fresh = path.join(await tempFolder(), 'dist');
		expect(samlaDelar([dir], fresh, URSPRUNG)).toMatchObject({
			ok: false,
			faults: ['a', 'c'].map(
				(namn) => `${path.join(dir, namn, 'index.html')} är inte som när den skrevs. Hämta delen igen.`,
			),
		});
		expect(existsSync(fresh)).toBe(false);
	});
});
