import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexter } from '../../src/read/historik/texter.ts';
import { readHistorik } from '../../src/read/historik/versioner.ts';
import { tempFolder } from '../archive.ts';
import { repo } from '../git.ts';

const LONG = Array.from({ length: 40 }, (_, i) => `Rad ${String(i)} i en text som är lång nog att kännas igen.\n`).join(
	'',
);

/** Versions as `2024-01-01 publicerad`, newest first. */
async function historyOf(root: string): Promise<Record<string, string[]>> {
	const { filer } = await readHistorik(root);
	return Object.fromEntries([...filer].map(([fil, list]) => [fil, list.map((v) => `${v.datum} ${v.slag}`)]));
}

describe('readHistorik()', () => {
	it('tells when each file came and changed, by its path in the content root', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		commit('2024-01-01', { 'content/arenden/a/index.md': 'ett', 'README.md': 'r' });
		commit('2024-02-01', { 'content/arenden/a/index.md': 'två', 'content/arenden/å ö/index.md': 'ny' });
		commit('2024-03-01', { 'README.md': 'annat' });
		const root = path.join(dir, 'content');
		expect(await historyOf(root)).toEqual({
			'arenden/a/index.md': ['2024-02-01 andrad', '2024-01-01 publicerad'],
			'arenden/å ö/index.md': ['2024-02-01 publicerad'],
		});
		expect((await readHistorik(root)).tillstand).toBe('hel');
	});

	it('follows a file that was moved, and keeps apart another that had its name', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		commit('2024-01-01', { 'b.md': LONG });
		commit('2024-02-01', { 'a.md': `${LONG}mer\n`, 'b.md': null });
		commit('2024-03-01', { 'b.md': 'något helt annat' });
		expect(await historyOf(dir)).toEqual({
			'a.md': ['2024-02-01 flyttad', '2024-01-01 publicerad'],
			'b.md': ['2024-03-01 publicerad'],
		});
	});

	it('tells of a file that was taken away and came back', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		commit('2024-01-01', { 'a.md': 'ett' });
		commit('2024-02-01', { 'a.md': null });
		commit('2024-03-01', { 'a.md': 'två' });
		expect(await historyOf(dir)).toEqual({
			'a.md': ['2024-03-01 publicerad', '2024-02-01 borttagen', '2024-01-01 publicerad'],
		});
	});

	it('takes what was merged as published on the day of the merge', async () => {
		const dir = await tempFolder();
		const { commit, git } = repo(dir);
		commit('2024-01-01', { 'a.md': 'ett' });
		git('checkout', '--quiet', '-b', 'gren');
		commit('2024-02-01', { 'b.md': 'b' });
		commit('2024-02-02', { 'b.md': 'bb' });
		git('checkout', '--quiet', 'main');
		git('merge', '--quiet', '--no-ff', '--no-commit', 'gren');
		commit('2024-05-05', {});
		expect(await historyOf(dir)).toEqual({ 'a.md': ['2024-01-01 publicerad'], 'b.md': ['2024-05-05 publicerad'] });
	});

	it('does not take the beginning of a shallow clone for the day of publication', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		commit('2024-01-01', { 'a.md': 'ett', 'b.md': 'ett' });
		commit('2024-02-01', { 'a.md': 'två' });
		commit('2024-03-01', { 'a.md': 'tre' });
		const grund = path.join(await tempFolder(), 'klon');
		execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${dir}`, grund], { stdio: 'ignore' });
		expect((await readHistorik(grund)).tillstand).toBe('avkortad');
		expect(await historyOf(grund)).toEqual({ 'a.md': ['2024-03-01 andrad'] });
	});

	it('knows nothing without a repository, and nothing of files that are not in it', async () => {
		const dir = await tempFolder();
		expect(await readHistorik(dir)).toEqual({ tillstand: 'saknas', filer: new Map() });
		expect(await readHistorik(path.join(dir, 'finns-inte'))).toEqual({ tillstand: 'saknas', filer: new Map() });
		repo(dir);
		expect((await readHistorik(dir)).tillstand).toBe('saknas');
	});

	it('keeps what a commit asks to be hidden apart', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		commit('2024-01-01', { 'a.md': 'ett' });
		commit('2024-02-01', { 'a.md': 'två' }, 'Ta bort en uppgift\n\nHistorik: dold');
		commit('2024-03-01', { 'a.md': 'tre' }, 'Historik: dold är inte en rad för sig här, men detta är');
		const { filer } = await readHistorik(dir);
		expect(filer.get('a.md')?.map(({ arDold }) => arDold)).toEqual([false, true, false]);
	});

	it('is not led to another repository by the environment', async () => {
		const [dir, other] = [await tempFolder(), await tempFolder()];
		repo(dir).commit('2024-01-01', { 'a.md': 'ett' });
		repo(other).commit('2024-01-01', { 'fel.md': 'ett' });
		process.env.GIT_DIR = path.join(other, '.git');
		try {
			expect(Object.keys(await historyOf(dir))).toEqual(['a.md']);
		} finally {
			delete process.env.GIT_DIR;
		}
	});
});

describe('readTexter()', () => {
	it('gives the content of versions, whatever stands in it, and leaves out what is not there', async () => {
		const dir = await tempFolder();
		const { commit } = repo(dir);
		const tricky = 'å\nmissing\n0123 blob 5\n\n';
		commit('2024-01-01', { 'a.md': tricky, 'tom.md': '' });
		const { filer } = await readHistorik(dir);
		const [a = '', tom = ''] = ['a.md', 'tom.md'].map((fil) => filer.get(fil)?.[0]?.efter);
		const missing = 'f'.repeat(40);
		expect(await readTexter(dir, [a, missing, tom, a])).toEqual(
			new Map([
				[a, tricky],
				[tom, ''],
			]),
		);
		expect(await readTexter(dir, [])).toEqual(new Map());
	});
});
