import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { adresser } from '../../src/exports/adresser.ts';
import { arendePost } from '../../src/exports/poster/arende.ts';
import { MANGDNAMN, type Arendefil, type Mangd } from '../../src/schema/export/dokument.ts';
import { fc } from '../fast-check.ts';
import { arkiv } from './arkiv.ts';
import { HUDDINGE, json, PLATS, publicera, text } from './prov.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const real = publicera();
for (const path of real.filer.keys()) {
	if (!/^\/data\/schema\/[a-z]+\.schema\.json$/.test(path)) continue;
	const schema = json(real, path) as AnySchemaObject;
	if (schema.$id) ajv.addSchema(schema);
}

function validate(schema: string, value: unknown): unknown {
	ajv.validate(`https://exempel.se/oppna/data/schema/${schema}.schema.json`, value);
	return ajv.errors ?? [];
}

const lines = (ndjson: string): unknown[] =>
	ndjson
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as unknown);

describe('the JSON of the real content', () => {
	test.each(MANGDNAMN)('%s.json is valid against its own schema, and its lines are its records', (mangd) => {
		const file = json(real, `/data/${mangd}.json`) as { meta: { antal: number; schema: string }; data: unknown[] };
		expect(validate(mangd, file)).toEqual([]);
		expect(file.meta.antal).toBe(file.data.length);
		expect(file.meta.schema).toBe(`https://exempel.se/oppna/data/schema/${mangd}.schema.json`);
		expect(lines(text(real, `/data/${mangd}.ndjson`))).toEqual(file.data);
	});

	test('tells of no gap twice, and calls no decision missing that is there', () => {
		for (const { saknas } of (json(real, '/data/arenden.json') as { data: { saknas: { text: string }[] }[] }).data)
			expect(new Set(saknas.map(({ text: said }) => said)).size).toBe(saknas.length);
		const arende = [...HUDDINGE.arenden.values()].find((one) => one.handlingar.some(({ beslut }) => beslut.length > 0));
		if (!arende) throw new Error('no ärende');
		const handlingar = arende.handlingar.map((handling) => ({
			...handling,
			beslut: handling.beslut.map((beslut) => ({ ...beslut, niva: 'slutligt' as const })),
		}));
		const missing = (one: typeof arende) =>
			arendePost(one, HUDDINGE, adresser(PLATS)).saknas.find(({ falt }) => falt === 'utfall')?.vad;
		expect(missing({ ...arende, saknas: [], handlingar })).toBe('uppgift');
		expect(missing({ ...arende, saknas: [], handlingar: [] })).toBe('slutligt-beslut');
	});

	test.each([...HUDDINGE.arenden.keys()])('arenden/%s.json is valid and holds what the sets hold', (id) => {
		const file = json(real, `/data/arenden/${id}.json`) as Arendefil;
		expect(validate('arendefil', file)).toEqual([]);
		const own = (mangd: Mangd) =>
			[...real.samling.poster(mangd)].filter((post) => 'arende' in post && post.arende === file.data.arende.id);
		expect(file.data.handlingar.map(({ brodtext: _, stycken: __, ...post }) => post)).toEqual(own('handlingar'));
		for (const { nyckel, brodtext, stycken } of file.data.handlingar) {
			expect(brodtext).toBe(HUDDINGE.handlingar.get(nyckel)?.brodtext);
			expect(stycken.map(({ id }) => id)).toEqual(HUDDINGE.handlingar.get(nyckel)?.stycken.map(({ id }) => id));
		}
		expect(file.data.handelser).toEqual(own('handelser'));
		expect(file.data.yrkanden).toEqual(own('yrkanden'));
		expect(file.data.beslut).toEqual(own('beslut'));
	});

	test('names every person, party and organ of an ärende, and no other', () => {
		const { data } = json(real, '/data/arenden/ks-2022-1011.json') as Arendefil;
		expect(data.personer.map(({ nyckel }) => nyckel)).toEqual(['carl-otto-engberg']);
		expect(data.partier.map(({ nyckel }) => nyckel)).toEqual(['l']);
		expect(data.organ.map(({ nyckel }) => nyckel)).toEqual(['kommunstyrelse']);
	});

	test('gives the state of the motion without taking the proposal for a decision', () => {
		const [, motion] = [...real.samling.poster('arenden')];
		expect(motion).toMatchObject({
			nyckel: 'motion-2023-02-13-vanort-trostyanets',
			status: 'forslag-till-kf',
			statusKalla: { stycke: 's1', hur: 'ocr' },
		});
		expect(motion).not.toHaveProperty('utfall');
		expect(motion).not.toHaveProperty('diarienummer');
		expect([...real.samling.poster('beslut')].map(({ niva, utfall }) => [niva, utfall])).toEqual([
			['forslag', 'anses-besvarad'],
		]);
	});

	test('says where a diarienummer is printed', () => {
		expect([...real.samling.poster('arenden')][0]).toMatchObject({
			diarienummer: 'KS-2022/1011.107',
			diarienummerKalla: {
				adress: 'https://exempel.se/oppna/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/#s1',
				hur: 'ordagrant',
			},
		});
	});

	test('never publishes a misread spelling of a name', () => {
		const data = [...real.filer.keys()].filter((path) => !/\.sqlite$|\/schema\//.test(path));
		expect(data.filter((path) => /Kéillstrom|Killstrom|namnvarianter/.test(text(real, path)))).toEqual([]);
	});
});

describe('any archive', () => {
	const publications = arkiv.map((register) => publicera(register));

	test('gives valid JSON that reads back as its records', () => {
		fc.assert(
			fc.property(publications, (publication) => {
				for (const mangd of MANGDNAMN) {
					const file = json(publication, `/data/${mangd}.json`) as { data: unknown[] };
					expect(validate(mangd, file)).toEqual([]);
					expect(file.data).toEqual([...publication.samling.poster(mangd)]);
					expect(lines(text(publication, `/data/${mangd}.ndjson`))).toEqual(file.data);
				}
				for (const id of ['a1', 'a2'])
					expect(validate('arendefil', json(publication, `/data/arenden/${id}.json`))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test('publishes neither null nor an empty text, and names what is absent', () => {
		const walk = (value: unknown): void => {
			expect(value).not.toBeNull();
			expect(value).not.toBe('');
			if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) walk(child);
		};
		const expected: Partial<Record<Mangd, readonly string[]>> = {
			arenden: ['diarienummer', 'utfall', 'organ'],
			handlingar: ['datum'],
			handelser: ['datum'],
			yrkanden: ['riktatTill'],
			beslut: ['datum', 'paragraf', 'justerat', 'anslag'],
			partier: ['namn'],
		};
		fc.assert(
			fc.property(publications, ({ samling }) => {
				for (const mangd of MANGDNAMN)
					for (const post of samling.poster(mangd)) {
						walk(post);
						const named = 'saknas' in post ? post.saknas.map(({ falt }) => falt) : [];
						for (const falt of expected[mangd] ?? []) expect(named.includes(falt)).toBe(!(falt in post));
					}
			}),
			{ numRuns: 40 },
		);
	});

	test('gives every fact a source that leads to its paragraph', () => {
		fc.assert(
			fc.property(publications, ({ samling }) => {
				for (const mangd of ['handelser', 'yrkanden', 'beslut'] as const)
					for (const { kalla } of samling.poster(mangd)) {
						expect(kalla.hur).toMatch(/^(?:ordagrant|ocr|harlett)$/);
						expect(kalla.adress).toBe(kalla.handling + (kalla.stycke ? `#${kalla.stycke}` : ''));
					}
			}),
			{ numRuns: 20 },
		);
	});

	test('is the same under another address but for the address', () => {
		const elsewhere = { site: 'https://annan.example', base: '/' };
		fc.assert(
			fc.property(arkiv, (register) => {
				const here = publicera(register);
				const there = publicera(register, { plats: elsewhere });
				for (const path of here.filer.keys()) {
					if (path.endsWith('.sqlite') || path.includes('dcat') || /SUMS|datapackage/.test(path)) continue;
					const moved = text(there, path).replaceAll(/https:\/\/annan\.example(?=[/"])/g, 'https://exempel.se/oppna');
					expect(moved).toBe(text(here, path));
				}
			}),
			{ numRuns: 5 },
		);
	});

	test('gives the same bytes when it is made again', () => {
		fc.assert(
			fc.property(arkiv, (register) => {
				const [a, b] = [publicera(register), publicera(register)];
				expect(text(a, '/data/SHA256SUMS')).toBe(text(b, '/data/SHA256SUMS'));
			}),
			{ numRuns: 5 },
		);
	});
});

test('addresses need no slash at the end of the base', () => {
	expect(publicera(HUDDINGE, { plats: { ...PLATS, base: '/' } }).samling.till.person('x')).toBe(
		'https://exempel.se/personer/x/',
	);
});
