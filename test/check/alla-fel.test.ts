import { execFileSync } from 'node:child_process';
import { cp, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { rapport } from '../../src/check/rapport.ts';
import { ankarlasPath } from '../../src/read/ankare/ankarlas.ts';
import { KODER } from '../../src/read/koder.ts';
import type { Problem } from '../../src/read/problem.ts';
import { tempFolder } from '../archive.ts';

const FIXTUR = path.resolve(import.meta.dirname, '../fixtures/alla-fel');

/** The archive in which everything is wrong, with the files that git or another system would refuse. */
async function copy(): Promise<string> {
	const root = path.join(await tempFolder(), 'content');
	await cp(FIXTUR, root, { recursive: true });
	await writeFile(path.join(root, 'amnen', 'Fråga?.yaml'), 'namn: Fråga\n');
	await writeFile(
		path.join(root, 'amnen', 'latin.yaml'),
		Buffer.from('namn: Hälsa\nbeskrivning: För alla.\n', 'latin1'),
	);
	await writeFile(path.join(root, 'sidor', 'stor.md'), 'Kvarnen är stor.\n'.repeat(80_000));
	await mkdir(path.join(root, 'sidor', 'mapp.md'));
	await symlink('/etc/hostname', path.join(root, 'sidor', 'lank.md'));
	execFileSync('mkfifo', [path.join(root, 'sidor', 'ror.md')]);
	const kallor = path.join(root, 'arenden', 'ks-2024-1', 'kallor');
	await writeFile(
		path.join(kallor, 'ritning.svg'),
		'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
	);
	await cp(path.resolve(import.meta.dirname, '../fixtures/fientligt/pdf/js.pdf'), path.join(kallor, 'skript.pdf'));
	await writeFile(path.join(kallor, 'stor.pdf'), '%PDF-1.4\n');
	await truncate(path.join(kallor, 'stor.pdf'), 50_000_001);
	await writeFile(ankarlasPath(root), PUBLICERAT);
	return root;
}

/** At the last publication a paragraph was another. */
const PUBLICERAT = JSON.stringify({
	format: 1,
	handlingar: { 'ks-2024-1/2024-03-01-tjansteutlatande': 'p--0000000' },
	citerat: { 'arenden/ks-2024-1/index.md': 'ks-2024-1/2024-03-01-tjansteutlatande#p--0000000' },
});

describe('an archive in which everything is wrong', () => {
	let problem: readonly Problem[];

	it('is reported whole, in one run', async () => {
		({ problem } = await granska(await copy(), { stavning: true }));
		await expect(rapport(problem, 'text', 'content/')).toMatchFileSnapshot('../fixtures/alla-fel.txt');
	});

	it('has every code there is, so that each is known to be found', async () => {
		const root = path.join(await tempFolder(), 'content');
		// One file cannot be both broken and right.
		await writeFile(ankarlasPath(root), '{');
		const found = new Set([...problem, ...(await granska(root)).problem].map(({ kod }) => kod));
		expect(Object.keys(KODER).filter((kod) => !found.has(kod as Problem['kod']))).toEqual([]);
	});

	it('gives each code the level that the handbook says', () => {
		const other = problem.filter(({ kod, niva }) => KODER[kod].niva !== niva);
		expect(other.map(({ kod }) => kod)).toEqual([]);
	});
});
