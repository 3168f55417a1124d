import { execFile } from 'node:child_process';

/** Room for what git says of tens of thousands of files. */
const MAX_BUFFER = 1 << 29;

/**
 * Runs git in a folder and gives what it printed; `undefined` where there is no git, no repository, or none that may be
 * read. Nothing from the environment leads it to another repository, and it runs no program that a repository names.
 */
export function git(dir: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	return new Promise((resolve) => {
		const child = execFile(
			'git',
			['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-C', dir, ...args],
			{ env: { ...env, LC_ALL: 'C.UTF-8' }, encoding: 'buffer', maxBuffer: MAX_BUFFER },
			(error, stdout) => {
				resolve(error ? undefined : stdout);
			},
		);
		// A git that ends at once closes its end first.
		child.stdin?.on('error', () => undefined);
		child.stdin?.end(input);
	});
}
