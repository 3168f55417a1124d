import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLockfile, findLockfileProblems, type Lockfile, platformOf } from '../../src/build/lock.ts';

const repoLock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lockfile;

describe('completeLockfile', () => {
	test('adds the optional dependencies that the registry did not carry', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/pagefind': {
					version: '1.6.0',
					optionalDependencies: { '@pagefind/linux-x64': '1.6.0', '@pagefind/windows-arm64': '1.6.0' },
				},
				'node_modules/@pagefind/linux-x64': { version: '1.6.0', optional: true, os: ['linux'], cpu: ['x64'] },
			},
		};
		expect(completeLockfile(lock).packages['node_modules/@pagefind/windows-arm64']).toEqual({
			version: '1.6.0',
			optional: true,
			os: ['win32'],
			cpu: ['arm64'],
		});
	});

	test('marks what only development needs', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/oxc': { version: '1.0.0', dev: true, optionalDependencies: { 'oxc-linux-x64-musl': '1.0.0' } },
			},
		};
		expect(completeLockfile(lock).packages['node_modules/oxc-linux-x64-musl']).toEqual({
			version: '1.0.0',
			dev: true,
			optional: true,
			os: ['linux'],
			cpu: ['x64'],
			libc: ['musl'],
		});
	});

	test('puts another version under the package that asks for it', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/binding-darwin-arm64': { version: '0.4.1' },
				'node_modules/compiler': { version: '0.5.1', optionalDependencies: { 'binding-darwin-arm64': '0.5.1' } },
				'node_modules/formatter/node_modules/compiler': {
					version: '0.4.1',
					optionalDependencies: { 'binding-darwin-arm64': '0.4.1' },
				},
			},
		};
		const { packages } = completeLockfile(lock);
		expect(packages['node_modules/binding-darwin-arm64']?.version).toBe('0.4.1');
		expect(packages['node_modules/compiler/node_modules/binding-darwin-arm64']?.version).toBe('0.5.1');
		expect(Object.keys(packages)).toHaveLength(4);
	});

	test('finds an entry nested around the package that asks', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { 'c-darwin-x64': '1.0.0' } },
				'node_modules/a/node_modules/c-darwin-x64': { version: '1.0.0' },
			},
		};
		expect(findLockfileProblems(lock)).toEqual([]);
	});

	test('gives two versions that are both missing a place each', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/a': { version: '1.0.0', optionalDependencies: { 'c-darwin-x64': '1.0.0' } },
				'node_modules/b': { version: '2.0.0', optionalDependencies: { 'c-darwin-x64': '2.0.0' } },
			},
		};
		const { packages } = completeLockfile(lock);
		expect(packages['node_modules/c-darwin-x64']?.version).toBe('1.0.0');
		expect(packages['node_modules/b/node_modules/c-darwin-x64']?.version).toBe('2.0.0');
	});

	test('removes addresses, but keeps the folder of a link', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz', integrity: 'sha512-x' },
				'node_modules/b': { resolved: 'packages/b', link: true },
			},
		};
		expect(completeLockfile(lock).packages).toEqual({
			'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
			'node_modules/b': { resolved: 'packages/b', link: true },
		});
	});

	test('keeps the other fields and changes nothing the second time', () => {
		const lock: Lockfile = {
			lockfileVersion: 3,
			packages: {
				'node_modules/b': { version: '1.0.0', optionalDependencies: { 'a-linux-arm64-gnu': '1.0.0' } },
			},
		};
		const once = completeLockfile(lock);
		expect(Object.keys(once.packages)).toEqual(['node_modules/a-linux-arm64-gnu', 'node_modules/b']);
		expect(once.lockfileVersion).toBe(3);
		expect(JSON.stringify(completeLockfile(once))).toBe(JSON.stringify(once));
	});
});

describe('platformOf', () => {
	test.each([
		['@oxc-parser/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
		['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
		['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
		['@oxc-parser/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
		['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
	])('reads %s', (name, platform) => {
		expect(platformOf(name)).toEqual(platform);
	});

	test('refuses a name without a platform rather than installing it everywhere', () => {
		expect(() => platformOf('randexp')).toThrowErrorMatchingInlineSnapshot(
			`[Error: Namnet randexp säger inte vilken plattform paketet gäller. Lägg till posten för hand.]`,
		);
	});
});

describe('findLockfileProblems', () => {
	test('names what is missing and what has an address', () => {
		const lock: Lockfile = {
			packages: {
				'node_modules/a': {
					version: '1.0.0',
					resolved: 'https://registry.example/a.tgz',
					optionalDependencies: { 'b-darwin-x64': '^1.0.0' },
				},
			},
		};
		expect(findLockfileProblems(lock)).toMatchInlineSnapshot(`
			[
			  "node_modules/a har en adress i fältet resolved",
			  "node_modules/b-darwin-x64 (1.0.0) saknas i package-lock.json",
			]
		`);
	});

	test('has nothing to say about the lockfile of this repo (mend with: npm run lock)', () => {
		expect(findLockfileProblems(repoLock)).toEqual([]);
	});
});
