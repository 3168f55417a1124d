import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, test } from 'vitest';
import { sidor } from '../../src/exports/manifest/innehall.ts';
import { nastaManifest } from '../../src/exports/manifest/jamfor.ts';
import { manifestPath, readManifest } from '../../src/exports/manifest/las.ts';
import { manifestSchema, type Andring, type Manifest } from '../../src/schema/export/andringar.ts';
import { arende, handling, register } from '../domain/values.ts';
import { fc } from '../fast-check.ts';
import { arkiv } from './arkiv.ts';
import { json, PLATS, publicera, text } from './prov.ts';
import type { Register } from '../../src/domain/register.ts';

const ARENDE = '/arenden/motion-2023-vaderkvarn/';
const FORST = register({ arenden: [arende({ handlingar: [handling({ id: 'h1' })] })] });
const UTAN = register();
const ANDRAT = register({ arenden: [arende({ titel: 'Riv väderkvarnen', handlingar: [handling({ id: 'h1' })] })] });

function next(nu: Register, forra: Manifest | undefined, datum: string, skal: Record<string, string> = {}) {
	return nastaManifest(sidor(nu), forra, datum, new Map(Object.entries(skal)));
}

function manifest(...args: Parameters<typeof next>): Manifest {
	const result = next(...args);
	if (!result.ok) throw new Error(result.fel.join('\n'));
	return manifestSchema.parse(result.manifest);
}

const lines = (nu: Register, forra?: Manifest): Andring[] =>
	text(publicera(nu, { forra }), '/data/andringar.ndjson')
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as Andring);

const brief = (list: readonly Andring[]) => list.map(({ typ, datum, galler }) => [typ, datum, galler.slice(24)]);

const GONE = { [ARENDE]: 'Ärendet hade fel kommun.', [`${ARENDE}h1/`]: 'Ärendet hade fel kommun.' };

describe('the change feed', () => {
	test('has everything as new, without a day, before the first publication is written down', () => {
		expect(brief(lines(FORST))).toEqual([
			['publicerad', undefined, ARENDE],
			['publicerad', undefined, `${ARENDE}h1/`],
		]);
		expect(lines(FORST)[0]?.saknas).toMatchObject([{ vad: 'datum', falt: 'datum' }]);
	});

	test('takes the day of publication from content where content says it', () => {
		const daterad = register({ arenden: [arende({ publicerad: '2024-05-01', handlingar: [handling({ id: 'h1' })] })] });
		expect(brief(lines(daterad))).toEqual([
			['publicerad', '2024-05-01', ARENDE],
			['publicerad', '2024-05-01', `${ARENDE}h1/`],
		]);
	});

	test('follows a page through publication, change and withdrawal', () => {
		const a = manifest(FORST, undefined, '2024-01-01');
		expect(brief(lines(FORST, a))).toEqual([
			['publicerad', '2024-01-01', ARENDE],
			['publicerad', '2024-01-01', `${ARENDE}h1/`],
		]);
		expect(brief(lines(ANDRAT, a)).at(-1)).toEqual(['andrad', undefined, ARENDE]);
		const b = manifest(ANDRAT, a, '2024-02-01');
		expect(brief(lines(ANDRAT, b)).at(-1)).toEqual(['andrad', '2024-02-01', ARENDE]);
		expect(b.poster[ARENDE]?.forst).toBe('2024-01-01');
		const c = manifest(UTAN, b, '2024-03-01', GONE);
		expect(lines(UTAN, c).at(-1)).toMatchObject({
			typ: 'tillbakadragen',
			datum: '2024-03-01',
			titel: 'Skrivelse',
			skal: 'Ärendet hade fel kommun.',
			saknas: [],
		});
		expect(c.poster).toEqual({});
	});

	test('leaves a tombstone also when nobody has written down why', () => {
		const a = manifest(FORST, undefined, '2024-01-01');
		expect(lines(UTAN, a).at(-1)).toMatchObject({
			typ: 'tillbakadragen',
			saknas: [{ falt: 'datum' }, { falt: 'skal' }],
		});
	});

	test('tells of a correction with what stood before and after', () => {
		const rattelser = [
			{ datum: '2024-04-01', text: 'Namnet var felstavat.', fore: 'Vaderkvarn', efter: 'Väderkvarn' },
			{ datum: '2024-04-01', text: 'Ännu en.' },
		];
		const list = lines(register({ arenden: [arende({ rattelser })] }));
		expect(list.slice(0, 2)).toMatchObject([
			{ typ: 'rattad', datum: '2024-04-01', fore: 'Vaderkvarn', efter: 'Väderkvarn' },
			{ typ: 'rattad', text: 'Ännu en.' },
		]);
		expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	});

	test('does not take a move to another address for a change', () => {
		const a = manifest(FORST, undefined, '2024-01-01');
		const moved = publicera(FORST, { forra: a, plats: { site: 'https://annan.example', base: '/' } });
		expect(text(moved, '/data/andringar.ndjson')).not.toContain('"typ":"andrad"');
		expect(text(moved, '/data/arenden.json')).toContain('"publicerad": "2024-01-01"');
	});

	test('is valid against its schema for any archive, with ids of its own', () => {
		const ajv = new Ajv2020();
		addFormats(ajv);
		const validate = ajv.compile(json(publicera(), '/data/schema/andringar.schema.json') as AnySchemaObject);
		fc.assert(
			fc.property(arkiv, arkiv, (before, now) => {
				const forra = manifest(before, undefined, '2024-01-01');
				for (const list of [lines(now), lines(now, forra), lines(UTAN, forra)]) {
					expect(list.filter((line) => !validate(line))).toEqual([]);
					expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
					expect(list.every(({ id }) => id.startsWith(`${PLATS.site}${PLATS.base}data/andringar.ndjson#`))).toBe(true);
				}
			}),
			{ numRuns: 10 },
		);
	});
});

describe('writing a publication down', () => {
	const a = manifest(FORST, undefined, '2024-01-01');

	test('asks why a page is gone', () => {
		expect(next(UTAN, a, '2024-02-01')).toMatchInlineSnapshot(`
			{
			  "fel": [
			    "/arenden/motion-2023-vaderkvarn/ (Laga väderkvarnen) är publicerad och finns inte längre. Ange varför: --skal "/arenden/motion-2023-vaderkvarn/=…".",
			    "/arenden/motion-2023-vaderkvarn/h1/ (Skrivelse) är publicerad och finns inte längre. Ange varför: --skal "/arenden/motion-2023-vaderkvarn/h1/=…".",
			  ],
			  "ok": false,
			}
		`);
	});

	test('never uses an address again', () => {
		const b = manifest(UTAN, a, '2024-02-01', GONE);
		expect(next(FORST, b, '2024-03-01')).toMatchObject({
			ok: false,
			fel: [expect.stringContaining('används aldrig igen'), expect.anything()],
		});
	});

	test('refuses a day before the last one, a reason that is empty and one for a page that is there', () => {
		expect(next(FORST, a, '2023-12-31')).toMatchObject({ ok: false });
		expect(next(UTAN, a, '2024-02-01', { ...GONE, [ARENDE]: '' })).toMatchObject({ ok: false });
		expect(next(FORST, a, '2024-02-01', { [ARENDE]: 'x' })).toMatchObject({ ok: false });
	});

	test('changes nothing when nothing has changed but the day', () => {
		expect(manifest(FORST, a, '2024-02-01')).toEqual({ ...a, datum: '2024-02-01' });
	});
});

describe('the file', () => {
	const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-manifest-'));
	afterAll(() => {
		rmSync(work, { recursive: true, force: true });
	});

	test('lies beside the content it tells of, or where FORRA_MANIFEST says', () => {
		expect(manifestPath('/a/content', {})).toBe('/a/.content.manifest.json');
		expect(manifestPath('/a/content', { FORRA_MANIFEST: '/b/m.json' })).toBe('/b/m.json');
	});

	test('may be missing, but not be something else', () => {
		expect(readManifest(path.join(work, 'saknas.json'))).toBeUndefined();
		const file = path.join(work, 'fel.json');
		writeFileSync(file, '{"format": 2}');
		expect(() => readManifest(file)).toThrow('är inget manifest');
	});
});
