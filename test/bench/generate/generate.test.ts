import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { granska } from '../../../src/check/granska.ts';
import { generera } from '../../../bench/generate/generate.ts';
import { Utmapp } from '../../../bench/generate/utmapp.ts';
import { arkiv, filerI, handlingarI, nyMapp, type Text } from './arkiv.ts';

const ord = (text: string) => text.split(/\s+/).filter(Boolean);
const medel = (tal: readonly number[]) => tal.reduce((a, b) => a + b, 0) / tal.length;

/** A slow machine that does other things too. */
const MATTID = 120_000;

describe('a generated archive', { timeout: MATTID }, () => {
	it('is the same, byte for byte, for the same seed, and another for another', async () => {
		const [ett, igen, annat] = await Promise.all(
			['a', 'a', 'b'].map(async (seed) => filerI(await arkiv({ antal: 12, seed }))),
		);
		expect(igen).toEqual(ett);
		const sammaAnda = [...(annat ?? [])].filter(([fil, text]) => fil.startsWith('arenden/') && ett?.get(fil) === text);
		expect(sammaAnda).toEqual([]);
	});

	it('has nothing that the check calls an error', async () => {
		const { problem } = await granska(await arkiv({ antal: 25, seed: 'granska' }));
		expect(problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
	});

	it('says that its municipality is invented', async () => {
		const filer = filerI(await arkiv({ antal: 1, seed: '1' }));
		expect(filer.get('kommun.yaml')).toMatch(/^namn: Exempelby kommun$[\s\S]*^fiktiv: "?true"?$/m);
	});

	it('keeps another content root byte for byte, and clashes with nothing in it', async () => {
		const bas = filerI(path.resolve('content'));
		const mapp = await arkiv({ antal: 15, seed: 'runt', bas: path.resolve('content') });
		const filer = filerI(mapp);
		for (const [fil, text] of bas) expect(filer.get(fil), fil).toBe(text);
		const nya = [...filer.keys()].filter((fil) => !bas.has(fil));
		expect(new Set(nya.flatMap((fil) => /^arenden\/([^/]+)/.exec(fil)?.[1] ?? [])).size).toBe(15);
		const { problem } = await granska(mapp);
		expect(problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
	});
});

describe('what an archive holds', { timeout: MATTID }, () => {
	const ANTAL = 100;
	let filer: ReadonlyMap<string, string>;
	let handlingar: readonly Text[];

	beforeAll(async () => {
		const { mapp, bort } = await nyMapp();
		await generera(new Utmapp(mapp), { antal: ANTAL, seed: 'matt' });
		filer = filerI(mapp);
		handlingar = handlingarI(filer);
		await bort();
	}, MATTID);

	it('has ärenden, handlingar and words as a municipality may have them', () => {
		const perArende = Object.values(Object.groupBy(handlingar, ({ fil }) => path.dirname(fil))).map(
			(h) => h?.length ?? 0,
		);
		expect(perArende).toHaveLength(ANTAL);
		expect(Math.min(...perArende)).toBeGreaterThanOrEqual(1);
		expect(Math.max(...perArende)).toBeLessThanOrEqual(8);
		expect(medel(perArende)).toBeCloseTo(4.3, 0);

		const langder = handlingar.map(({ brodtext }) => ord(brodtext).length);
		expect(Math.min(...langder)).toBeGreaterThanOrEqual(200);
		expect(Math.max(...langder)).toBeLessThanOrEqual(3000);
		expect(Math.abs(medel(langder) - 1500)).toBeLessThan(120);

		// The sources that searching.md was calibrated on have 536 types in their first 1,333 tokens.
		const tecken = handlingar.map(({ brodtext }) => brodtext.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
		const typer = tecken.filter((t) => t.length >= 1333).map((t) => new Set(t.slice(0, 1333)).size);
		expect(typer.length).toBeGreaterThan(150);
		expect(Math.abs(medel(typer) - 536)).toBeLessThan(40);
		expect(new Set(tecken.flat()).size).toBeGreaterThan(20_000);
	});

	it('has the shares of MDX, damaged copies, uncertain dates and gaps that tests need', () => {
		const andel = (antal: number, av: number) => antal / av;
		const index = [...filer].filter(([fil]) => /\/index\.mdx?$/.test(fil));
		const mdx = index.filter(([fil]) => fil.endsWith('.mdx'));
		expect(andel(mdx.length, index.length)).toBeCloseTo(0.05, 1);
		for (const [, text] of mdx) expect(text).toMatch(/<Faktaruta rubrik="[^"]+">[\s\S]*<Begrepp id="/);
		const ocr = handlingar.filter(({ yaml }) => yaml.includes('hur: avskrift'));
		expect(andel(ocr.length, handlingar.length)).toBeGreaterThan(0.025);
		expect(andel(ocr.length, handlingar.length)).toBeLessThan(0.08);
		const utanDatum = handlingar.filter(({ fil }) => fil.includes('/okant-datum-'));
		expect(andel(utanDatum.length, handlingar.length)).toBeGreaterThan(0.02);
		expect(handlingar.some(({ yaml }) => /^datum: "\d{4}-\d{2}"$/m.test(yaml))).toBe(true);
		const allt = [...filer.values()].join('\n');
		const vantade = [
			'vad: slutligt-beslut',
			'vad: motsagelse',
			'beslutsform: omrostning',
			'reservationer:',
			'typ: namner',
			'kommunallagen (1991:900)',
			'[^1]: ',
			'| --- |',
			'utfall: anses-besvarad',
			'utfall: bifallen',
			'utfall: avslagen',
		];
		for (const sats of vantade) expect(allt, sats).toContain(sats);
	});
});
