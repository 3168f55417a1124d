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
