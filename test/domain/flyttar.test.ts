import { describe, expect, it } from 'vitest';
import { expectedFiles, expectedPages } from '../../src/build/expected.ts';
import { flyttar } from '../../src/domain/flyttar.ts';
import type { Arende } from '../../src/domain/arende.ts';
import type { Register } from '../../src/domain/register.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arende, handling, register } from './values.ts';

const NY = 'ks-2024-1';

function moved(fields: Partial<Arende>): Register {
	return register({ arenden: [arende({ id: NY, ...fields })] });
}

function of(reg: Register): Record<string, string> {
	return Object.fromEntries(flyttar(reg, [...expectedPages(reg), ...expectedFiles(reg)]));
}

describe('flyttar()', () => {
	it('leads every page, text, feed, file and data file of an ärende on from where it was', () => {
		const h = handling({
			id: 'h1',
			arende: NY,
			kallor: [{ fil: 'a.pdf', sort: 'skanning', sha256: '0'.repeat(64), bytes: 1 }],
		});
		expect(of(moved({ tidigare: ['/arenden/motion-2023-x/'], handlingar: [h] }))).toEqual({
			'/arenden/motion-2023-x/': `/arenden/${NY}/`,
			'/arenden/motion-2023-x/badda-in/': `/arenden/${NY}/badda-in/`,
			'/arenden/motion-2023-x/delning.png': `/arenden/${NY}/delning.png`,
			'/arenden/motion-2023-x/feed.xml': `/arenden/${NY}/feed.xml`,
			'/arenden/motion-2023-x/h1.md': `/arenden/${NY}/h1.md`,
			'/arenden/motion-2023-x/h1/': `/arenden/${NY}/h1/`,
			'/arenden/motion-2023-x/kallor/a.pdf': `/arenden/${NY}/kallor/a.pdf`,
			'/arenden/motion-2023-x/oembed.json': `/arenden/${NY}/oembed.json`,
			'/data/arenden/motion-2023-x.json': `/data/arenden/${NY}.json`,
		});
	});

	it('follows a handling that was renamed before or after its ärende moved', () => {
		const h = handling({ id: 'h2', arende: NY, tidigare: [`/arenden/${NY}/h1/`] });
		const found = of(moved({ tidigare: ['/arenden/motion-2023-x/'], handlingar: [h] }));
		for (const fran of [`/arenden/${NY}/h1/`, '/arenden/motion-2023-x/h1/', '/arenden/motion-2023-x/h2/'])
			expect(found[fran], fran).toBe(`/arenden/${NY}/h2/`);
		expect(found[`/arenden/${NY}/h1.md`]).toBe(`/arenden/${NY}/h2.md`);
	});

	it('leaves alone what is in use, and what stays in an ärende that one handling left', () => {
		const reg = register({
			arenden: [
				arende({ id: 'ks-2024-2', handlingar: [handling({ id: 'h9', arende: 'ks-2024-2' })] }),
				arende({
					id: NY,
					handlingar: [handling({ id: 'h1', arende: NY, tidigare: ['/arenden/ks-2024-2/h1/'] })],
				}),
			],
		});
		expect(of(reg)).toEqual({
			'/arenden/ks-2024-2/h1.md': `/arenden/${NY}/h1.md`,
			'/arenden/ks-2024-2/h1/': `/arenden/${NY}/h1/`,
		});
	});

	it('leads every kind of page that content names an earlier address of, and what lies under it', () => {
		const tidigare = (folder: string) => [`/${folder}/forut/`];
		const reg = register({
			personer: [
				{
					id: 'x',
					namn: 'X',
					namnvarianter: [],
					kategori: 'annan',
					uppdrag: [],
					saknas: [],
					tidigare: tidigare('personer'),
				},
			],
			partier: [{ id: 'x', beteckning: 'X', former: [], kallor: [], tidigare: tidigare('partier') }],
			organ: [{ id: 'x', namn: 'X', former: [], typ: 'annat', kallor: [], tidigare: tidigare('organ') }],
			amnen: [{ id: 'x', namn: 'X', beskrivning: 'X.', tidigare: tidigare('amnen') }],
			begrepp: [
				{
					id: 'x',
					term: 'X',
					former: [],
					synonymer: [],
					forklaring: 'X.',
					seAven: [],
					lagrum: [],
					brodtext: '',
					tidigare: tidigare('begrepp'),
				},
			],
		});
		const folders = ['amnen', 'begrepp', 'organ', 'partier', 'personer'];
		const nu = folders.flatMap((f) => [`/${f}/x/`, `/${f}/x/a/2/`, `/${f}/y/`]);
		const expected = folders.flatMap((f) => [
			[`/${f}/forut/`, `/${f}/x/`],
			[`/${f}/forut/a/2/`, `/${f}/x/a/2/`],
		]);
		expect([...flyttar(reg, [...nu, '/', '/ar/x/', '/arenden/'])]).toEqual(expected);
	});

	it('names no address whose page is not published, and none that is in use', () => {
		const reg = moved({ tidigare: ['/arenden/forut/'] });
		expect([...flyttar(reg, [])]).toEqual([]);
		expect([...flyttar(reg, [`/arenden/${NY}/`, '/arenden/forut/'])]).toEqual([]);
		expect([...flyttar(reg, [`/arenden/${NY}/`])]).toEqual([['/arenden/forut/', `/arenden/${NY}/`]]);
	});

	it('lets an address that is named go before one that follows, and the first of two that follow', () => {
		const delad = ['/arenden/forut/'];
		const reg = register({
			arenden: [
				arende({ id: 'a-1', tidigare: delad, handlingar: [handling({ id: 'h1', arende: 'a-1' })] }),
				arende({
					id: 'b-1',
					tidigare: delad,
					handlingar: [handling({ id: 'h2', arende: 'b-1', tidigare: ['/arenden/forut/h1/'] })],
				}),
			],
		});
		const nu = [
			'/arenden/b-1/',
			'/arenden/b-1/x/',
			'/arenden/b-1/h2/',
			'/arenden/a-1/x/',
			'/arenden/a-1/h1/',
			'/arenden/a-1/',
		];
		expect([...flyttar(reg, nu)]).toEqual([
			['/arenden/forut/', '/arenden/a-1/'],
			['/arenden/forut/h1/', '/arenden/b-1/h2/'],
			['/arenden/forut/h2/', '/arenden/b-1/h2/'],
			['/arenden/forut/x/', '/arenden/a-1/x/'],
		]);
	});

	it('follows a comparison whose handlingar have both been called something else', () => {
		const reg = moved({
			tidigare: ['/arenden/forut/'],
			handlingar: [
				handling({ id: 'h1', arende: NY, tidigare: [`/arenden/${NY}/g1/`] }),
				handling({ id: 'h2', arende: NY, tidigare: [`/arenden/${NY}/g2/`, '/arenden/annat/g3/'] }),
			],
		});
		const till = `/arenden/${NY}/h1/jamfor/h2/`;
		const earlier = [
			'/arenden/forut/g1/jamfor/g2/',
			'/arenden/forut/g1/jamfor/h2/',
			'/arenden/forut/h1/jamfor/g2/',
			'/arenden/forut/h1/jamfor/h2/',
			`/arenden/${NY}/g1/jamfor/g2/`,
			`/arenden/${NY}/g1/jamfor/h2/`,
			`/arenden/${NY}/h1/jamfor/g2/`,
		];
		expect([...flyttar(reg, [till])]).toEqual(earlier.map((fran) => [fran, till]));
	});

	it('takes an address for that of a handling, a comparison or data only when all of it is one', () => {
		const reg = moved({
			tidigare: ['/arenden/forut/'],
			handlingar: [
				handling({ id: 'h1', arende: NY, tidigare: [`/arenden/${NY}/g1/`] }),
				handling({ id: 'h2', arende: NY, tidigare: [`/arenden/${NY}/g2/`] }),
			],
		});
		const from = (address: string) => [...flyttar(reg, [address]).keys()];
		const plain = ['A.h1/', 'h1.md5', 'h1.txt', 'h1'];
		for (const rest of plain) expect(from(`/arenden/${NY}/${rest}`)).toEqual([`/arenden/forut/${rest}`]);
		for (const tail of ['/x/jamfor/h2/', '/jamfor/h2/x', '/jamfor/x/h2/', '/jamfor/h2'])
			expect(from(`/arenden/${NY}/h1${tail}`)).toEqual([
				`/arenden/forut/g1${tail}`,
				`/arenden/forut/h1${tail}`,
				`/arenden/${NY}/g1${tail}`,
			]);
		for (const address of [`/x/data/arenden/${NY}.json`, `/data/arenden/${NY}.json.gz`, '/data/arenden/okant.json'])
			expect(from(address)).toEqual([]);
	});

	it('leads a file on from the ärende that one of its handlingar left, but not its other files', () => {
		const kalla = (fil: string) => ({ fil, sort: 'skanning', sha256: '0'.repeat(64), bytes: 1 }) as const;
		const reg = moved({
			handlingar: [
				handling({
					id: 'h1',
					arende: NY,
					tidigare: ['/arenden/annat/h1/', '/arenden/annat/h0/'],
					kallor: [kalla('a.pdf'), kalla('b.pdf')],
				}),
				handling({ id: 'h2', arende: NY, kallor: [kalla('c.pdf')] }),
			],
		});
		const nu = ['kallor/b.pdf', 'kallor/c.pdf', 'x/kallor/a.pdf'].map((rest) => `/arenden/${NY}/${rest}`);
		expect([...flyttar(reg, nu)]).toEqual([['/arenden/annat/kallor/b.pdf', `/arenden/${NY}/kallor/b.pdf`]]);
	});

	it('never leads from or to an address that is in use or itself leads on, in any archive', () => {
		fc.assert(
			fc.property(arkiv, fc.nat(), (reg, n) => {
				const list = [...reg.arenden.values()];
				const chosen = list[n % Math.max(1, list.length)];
				if (!chosen) return;
				Object.assign(chosen, { tidigare: ['/arenden/forut/'] });
				const nu = new Set([...expectedPages(reg), ...expectedFiles(reg)]);
				const found = flyttar(reg, nu);
				expect(found.get('/arenden/forut/')).toBe(`/arenden/${chosen.id}/`);
				for (const [fran, till] of found)
					expect([nu.has(fran), nu.has(till), found.has(till)]).toEqual([false, true, false]);
			}),
		);
	});
});
