import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './archive.ts';

/** A repository that a test makes; nothing of the machine's own settings of git counts in it. */
export interface Repo {
	readonly git: (...args: readonly string[]) => string;
	/** Writes files, removes those given as `null`, and commits them as of a day. */
	readonly commit: (dag: string, files: Files, message?: string) => void;
}

/** Makes a folder a repository. */
export function repo(dir: string): Repo {
	const git = (args: readonly string[], dag = '2024-01-01'): string =>
		execFileSync('git', ['-C', dir, ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				PATH: process.env.PATH,
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_CONFIG_SYSTEM: '/dev/null',
				GIT_AUTHOR_NAME: 'Prov',
				GIT_AUTHOR_EMAIL: 'prov@exempel.invalid',
				GIT_COMMITTER_NAME: 'Prov',
				GIT_COMMITTER_EMAIL: 'prov@exempel.invalid',
				GIT_AUTHOR_DATE: '2001-01-01T12:00:00Z',
				GIT_COMMITTER_DATE: `${dag}T12:00:00Z`,
			},
		});
	git(['init', '--quiet', '--initial-branch=main']);
	return {
		git: (...args) => git(args),
		commit(dag, files, message = 'Ändra innehåll') {
			for (const [name, text] of Object.entries(files)) {
				const file = path.join(dir, name);
				mkdirSync(path.dirname(file), { recursive: true });
				if (text === null) rmSync(file);
				else writeFileSync(file, text);
			}
			git(['add', '--all']);
			git(['commit', '--quiet', '--allow-empty', '-m', message], dag);
		},
	};
}
