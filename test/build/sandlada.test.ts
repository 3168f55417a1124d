import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../archive.ts';

const SANDLADA = path.resolve('.ci', 'sandlada');

/** Why the sandbox cannot be tried here; `undefined` when it can. */
function hinder(): string | undefined {
	try {
		execFileSync('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'], { stdio: 'ignore' });
		return undefined;
	} catch {
		return 'Sandlådan är inte prövad: bubblewrap är inte installerat, eller får inte användas här.';
	}
}

/** Runs code in the sandbox as a hostile MDX file would: compiled, and with all that Node offers. */
function run(mdx: string): { code: number | null; text: string } {
	const script = `const { evaluate } = await import('@mdx-js/mdx'); const runtime = await import('astro/jsx-runtime');
		const { default: Content } = await evaluate(process.argv[1], { ...runtime, baseUrl: 'file://' + process.cwd() + '/x.mjs' });
		console.log(JSON.stringify(Content({})));`;
	const { status, stdout, stderr } = spawnSync(SANDLADA, ['node', '--input-type=module', '-e', script, '--', mdx], {
		encoding: 'utf8',
		env: { ...process.env, DEPLOY_TOKEN: 'mycket-hemligt' },
		timeout: 30_000,
	});
	return { code: status, text: stdout + stderr };
}

const body = (name: string): string =>
	readFileSync(path.resolve('test/fixtures/fientligt/mdx', name), 'utf8').replace(/^---[^]*?---\n/, '');

describe.skipIf(hinder())(`the sandbox${hinder() ? ` (${hinder() ?? ''})` : ''}`, () => {
	it('runs what is harmless', () => {
		expect(run('Text {1 + 1}.')).toMatchObject({ code: 0, text: expect.stringContaining('2') as string });
	});

	it('gives hostile MDX neither the environment, the disk nor programs with rights', () => {
		const evil = run(body('evil.mdx'));
		expect(evil.code).not.toBe(0);
		expect(evil.text).toContain('/etc/hostname');
		const tried = run(
			`{process.env.DEPLOY_TOKEN ?? 'ingen token'} {(() => { try { process.getBuiltinModule('node:fs').writeFileSync('src/intrang', 'x'); return 'skrev'; } catch (error) { return error.code; } })()} {process.getBuiltinModule('node:child_process').execSync('ls / /root /etc 2>&1 || true').toString()}`,
		);
		expect(tried.text).not.toContain('mycket-hemligt');
		expect(tried.text).toContain('ingen token');
		expect(tried.text).toContain('EROFS');
		expect(tried.text).toMatch(/cannot access '\/root'/);
		expect(existsSync('src/intrang')).toBe(false);
	});

	it('reaches no other machine', () => {
		expect(
			run(
				"{process.getBuiltinModule('node:child_process').execSync('cat /proc/net/route').toString().split('\\n').length}",
			).text,
		).toContain('2');
		const { text } = run(
			"{process.getBuiltinModule('node:child_process').spawnSync('node', ['-e', 'fetch(\"http://192.0.2.1/\").catch((e) => console.log(\"nät: \" + e.cause.code))']).stdout.toString()}",
		);
		expect(text).toMatch(/nät: (?:ENETUNREACH|EAI_AGAIN)/);
	});

	it.each(['.bygge', '.astro', '.cache'])('writes nothing through a link that the project has for %s', async (name) => {
		const [projekt, utanfor] = [await tempFolder(), await tempFolder()];
		symlinkSync(utanfor, path.join(projekt, name));
		const env = { ...process.env, PROJEKT: projekt };
		const { status, stderr } = spawnSync(SANDLADA, ['true'], { encoding: 'utf8', env });
		expect([status, stderr]).toEqual([3, `${name} är en länk. Ta bort den.\n`]);
		expect(readdirSync(utanfor)).toEqual([]);
	});
});
