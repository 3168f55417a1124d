import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { egenMotor } from '../../bench/search/egen.ts';
import { lasFragor } from '../../bench/search/fragor.ts';
import { prova, type Resultat } from '../../bench/search/relevans.ts';
import { readSite } from '../../src/read/site.ts';
import { etiketterFor } from '../../src/search/etiketter.ts';
import { sokdokument } from '../../src/search/index/dokument.ts';
import { sammanfattningstext } from '../../src/search/index/sammanfattning.ts';
import { synonymerUr } from '../../src/search/index/synonymer.ts';

/** What the bench asks of the search in every category; in the real archive, which is small. */
const HIT_5 = 0.92;
const HIT_1_ALL = 0.95;

let work: string;
let resultat: Resultat;
beforeAll(async () => {
	work = await mkdtemp(path.join(tmpdir(), 'relevans-'));
	const { register } = await readSite('content');
	const dokument = sokdokument(register, sammanfattningstext);
	const motor = await egenMotor(
		{ dokument, synonymer: synonymerUr(register.begrepp.values()), etiketter: etiketterFor(register) },
		work,
	);
	const fragor = lasFragor(new URL('../../bench/search/fragor.tsv', import.meta.url));
	resultat = await prova(motor, 'fragor.tsv', fragor, dokument);
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('the search of the real archive', () => {
	test('finds the right page among the first five in every category', () => {
		const under = [...resultat.slag].filter(([, [antal, , fem]]) => fem / antal < HIT_5).map(([slag]) => slag);
		expect(under).toEqual([]);
		expect(resultat.slag.size).toBeGreaterThanOrEqual(12);
	});

	test('finds it at once for nearly all queries', () => {
		const rader = [...resultat.slag.values()];
		const sum = (i: 0 | 1): number => rader.reduce((total, rad) => total + rad[i], 0);
		expect(sum(0)).toBeGreaterThan(100);
		expect(sum(1) / sum(0)).toBeGreaterThanOrEqual(HIT_1_ALL);
	});
});
