import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Paket {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, allowScripts } = read('package.json') as Record<
	'dependencies' | 'devDependencies',
	Record<string, string>
> & { readonly allowScripts: Record<string, boolean> };
const { packages } = read('package-lock.json') as { readonly packages: Record<string, Paket> };
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('dependencies', () => {
	it('are no more than decision 0048 gives reasons for: raise a number only with a reason there', () => {
		expect(Object.keys(dependencies).length).toBeLessThanOrEqual(41);
		expect(Object.keys(devDependencies).length).toBeLessThanOrEqual(49);
	});

	it('are asked for by exact version', () => {
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
		expect(loose).toEqual([]);
	});

	it('come from a registry over https, as the bytes that the lockfile names, where it could see them', () => {
		for (const [place, { resolved, integrity }] of Object.entries(packages)) {
			if (place === '') continue;
			expect(resolved ?? 'https://', place).toMatch(/^https:\/\//);
			expect(integrity ?? 'sha512-', place).toMatch(/^sha512-/);
		}
		const direct = Object.keys({ ...dependencies, ...devDependencies });
		expect(direct.filter((name) => packages[`node_modules/${name}`]?.integrity === undefined)).toEqual([]);
	});

	it('run a script when they are installed only where that is permitted by name', () => {
		const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
		const names = [...new Set(scripted.map(([place]) => nameOf(place)))];
		expect(names.filter((name) => allowScripts[name] === undefined)).toEqual([]);
		expect(
			Object.entries(allowScripts)
				.filter(([, may]) => may)
				.map(([name]) => name),
		).toEqual(['node', 'esbuild']);
	});
});
