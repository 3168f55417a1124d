import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Lockfile } from '../../../src/build/lock.ts';
import { isTillaten, licenslista, paketI } from '../../../src/build/sbom/licenser.ts';
import { stableSbom } from '../../../src/build/sbom/sbom.ts';

const paket = paketI(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile);

it('every dependency has a licence that is permitted', () => {
	expect(paket.length).toBeGreaterThan(300);
	expect(paket.filter(({ licens }) => licens === undefined || !isTillaten(licens))).toEqual([]);
});

it('the list of licences is that of the lockfile (npm run sbom writes it)', () => {
	expect(readFileSync('docs/licenses.md', 'utf8')).toBe(licenslista(paket));
});

it('an expression is permitted when one of its choices is, and all of that', () => {
	expect(
		['MIT', 'GPL-3.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MIT AND AGPL-3.0', 'UNLICENSED', ''].map(
			isTillaten,
		),
	).toEqual([...[true, false, true, true, false, false, false]]);
});

it('a package for another system has the licence of its family, and of no other', () => {
	const packages = {
		'node_modules/@a/b-linux-x64': { version: '1.0.0', license: 'MIT' },
		'node_modules/@a/b-darwin-x64': { version: '1.0.0' },
		'node_modules/@a/b-win32-x64': { version: '2.0.0' },
		'node_modules/@a/c-darwin-x64': { version: '1.0.0' },
	};
	expect(paketI({ packages }).map(({ licens }) => licens)).toEqual(['MIT', 'MIT', undefined, undefined]);
});

it('two runs of npm sbom give the same bytes', () => {
	const run = (serialNumber: string, timestamp: string, name: string): string =>
		stableSbom(
			JSON.stringify({ serialNumber, version: 1, metadata: { timestamp, tools: [timestamp], component: { name } } }),
			'x',
		);
	expect(run('urn:uuid:1', '2026-01-01', 'a')).toBe(run('urn:uuid:2', '2027-01-01', 'b'));
});
