import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { altered, tempFolder, writeArchive } from '../archive.ts';

const CLI = path.resolve(import.meta.dirname, '../../src/check/cli.ts');

const WRONG = {
	...altered('amnen/kultur.yaml', ['namn:', 'nam:']),
	...altered('begrepp/yrkande.md', ['/begrepp/motion/', '/begrepp/motin/']),
};

function run(content: string, args: readonly string[], cwd = content) {
	const env = { ...process.env, CONTENT_DIR: content, CONTENT_CACHE: '', NO_COLOR: '1' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('npm run granska', () => {
	it('ends with 0 when nothing is wrong', async () => {
		expect(run(await writeArchive(), []).status).toBe(0);
	});

	it('ends with 1 and shows every error when something is', async () => {
		const { status, stdout } = run(await writeArchive(WRONG), []);
		expect(status).toBe(1);
		expect(stdout).toContain('amnen/kultur.yaml:1:1  falt-okant\n');
		expect(stdout).toContain('begrepp/yrkande.md:5:8  lank-bruten\n');
	});

	it('shows only what is asked for, by relative and absolute paths', async () => {
		const root = await writeArchive(WRONG);
		const codes = (...args: string[]) => {
			const { status, stdout } = run(root, ['--format', 'json', ...args]);
			const { problem } = JSON.parse(stdout) as { problem: { fil: string; niva: string }[] };
			return { status, filer: problem.filter(({ niva }) => niva === 'fel').map(({ fil }) => fil) };
		};
		expect(codes('amnen')).toEqual({ status: 1, filer: ['amnen/kultur.yaml'] });
		expect(codes(path.join(root, 'begrepp', 'yrkande.md'))).toEqual({ status: 1, filer: ['begrepp/yrkande.md'] });
		expect(codes('personer')).toEqual({ status: 0, filer: [] });
		expect(codes('.').filer).toHaveLength(2);
	});

	it('puts the path of the content root before each file', async () => {
		const root = await writeArchive(WRONG);
		const { stdout } = run(root, [], path.dirname(root));
		expect(stdout).toContain(`${path.basename(root)}/amnen/kultur.yaml:1:1  falt-okant`);
	});

	it('prints for GitHub', async () => {
		const { stdout } = run(await writeArchive(WRONG), ['--format', 'github', 'amnen']);
		expect(stdout).toMatch(
			/^::error file=amnen\/kultur\.yaml,line=1,col=1,title=falt-okant%3A Okänt fält::Fältet "nam"/,
		);
	});

	it.each([['--format', 'xml'], ['--okand'], ['--format'], ['-x']])(
		'ends with 2 and the help for %s %s',
		async (...args) => {
			const { status, stdout, stderr } = run(
				await writeArchive(WRONG),
				args.filter((arg) => typeof arg === 'string'),
			);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toContain('npm run granska');
		},
	);

	it('ends with 2 for a path that is not there, or not in the content, for that is no "no errors"', async () => {
		const root = await writeArchive();
		for (const given of ['arenden/finns-inte', '..', '/etc/hostname', await tempFolder()]) {
			const { status, stdout, stderr } = run(root, [given]);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toContain(`${given} finns inte i`);
		}
	});

	it('says that the content root is not there', () => {
		const { status, stdout } = run('/finns-inte', [], '/');
		expect(status).toBe(1);
		expect(stdout).toContain('Ange rätt mapp i CONTENT_DIR.');
	});
});
