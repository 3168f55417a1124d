import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function build(
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): { status: number | null; stderr: string } {
	return spawnSync(process.execPath, ['src/build/cli.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: '/finns/inte', OUT_DIR: '/finns/inte/dist', ...env },
	});
}

describe('npm run build', () => {
	it.each(['exempel.se', 'ftp://exempel.se', 'https://'])(
		'says that SITE=%s is no address, before it begins',
		(SITE) => {
			expect(build([], { SITE })).toMatchObject({
				status: 2,
				stderr: `SITE="${SITE}" är ingen webbadress. Skriv till exempel SITE=https://exempel.se.\n`,
			});
		},
	);

	it.each(['--del 4/3', '--del', '--samla', '--samla a --del 1/2', 'dist-1-av-2', '--dell 1/2'])(
		'shows how it is used when it is asked with %s',
		(args) => {
			const { status, stderr } = build(args.split(' '));
			expect(status).toBe(2);
			expect(stderr).toContain('--samla MAPP…');
		},
	);
});
