import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

/** A commit as the service was asked to make it. */
export interface Commit {
	readonly message: string;
	readonly branch: string;
	readonly token: string;
	/** What is done to each file, and with which bytes. */
	readonly files: readonly { readonly operation: string; readonly path: string; readonly text: string }[];
}

interface Andring {
	readonly operation: string;
	readonly path: string;
	readonly content?: string;
	readonly sha?: string;
}

/**
 * Answers as Gitea 1.25 does (https://docs.gitea.com/api/1.25/) at an address, with a repository that holds some files.
 * Like Gitea it refuses to change a file that has become another since it was read.
 * @returns the commits that were made, and what was asked that it does not know
 */
export async function likeGitea(
	context: BrowserContext,
	api: string,
	files: Readonly<Record<string, string>>,
): Promise<{ commits: Commit[]; okanda: string[] }> {
	const held = new Map(Object.entries(files));
	const [commits, okanda]: [Commit[], string[]] = [[], []];
	await context.route(`${api}/**`, async (route) => {
		const request = route.request();
		const path = new URL(request.url()).pathname.replace(new URL(api).pathname, '');
		const answer = (json: unknown, status = 200) => route.fulfill({ status, json });
		const token = request.headers().authorization ?? '';
		const body = (request.postDataJSON() ?? {}) as {
			files?: readonly (string | Andring)[];
			branch?: string;
			message?: string;
		};
		if (path === '/version') return answer({ version: '1.25.2' });
		if (path === '/settings/api') return answer({ default_paging_num: 30, max_response_items: 50 });
		if (token === '') return answer({ message: 'token is required' }, 401);
		if (path === '/user') return answer({ id: 1, login: 'redaktor', full_name: 'Redaktör', email: 'r@exempel.se' });
		if (path === '/repos/kommunen/arenden')
			return answer({ default_branch: 'main', permissions: { admin: false, push: true, pull: true } });
		if (path === '/repos/kommunen/arenden/branches/main')
			return answer({ commit: { id: sha(String(commits.length)), message: 'x' } });
		if (path.startsWith('/repos/kommunen/arenden/git/trees/'))
			return answer({
				truncated: false,
				tree: [...held].map(([name, text]) => ({ path: name, type: 'blob', sha: blob(text), size: text.length })),
			});
		if (path === '/repos/kommunen/arenden/file-contents')
			return answer((body.files as string[]).map((name) => contentOf(name, held.get(name))));
		if (path === '/repos/kommunen/arenden/contents' && request.method() === 'POST') {
			const changes = body.files as readonly Andring[];
			for (const { operation, path: name, sha: read } of changes)
				if (operation === 'create' ? held.has(name) : blob(held.get(name) ?? '') !== read)
					return answer({ message: `sha does not match: ${name}` }, 422);
			for (const { path: name, content = '' } of changes) held.set(name, Buffer.from(content, 'base64').toString());
			commits.push({
				message: body.message ?? '',
				branch: body.branch ?? '',
				token,
				files: changes.map(({ operation, path: name }) => ({ operation, path: name, text: held.get(name) ?? '' })),
			});
			return answer(
				{
					commit: { sha: sha(String(commits.length)), created: '2024-01-01T00:00:00Z' },
					files: changes.map(({ path: name }) => contentOf(name, held.get(name))),
				},
				201,
			);
		}
		okanda.push(`${request.method()} ${path}`);
		return answer([], path.endsWith('/commits') ? 200 : 404);
	});
	return { commits, okanda };
}

function contentOf(name: string, text = ''): object {
	return { path: name, sha: blob(text), encoding: 'base64', content: Buffer.from(text).toString('base64') };
}

function blob(text: string): string {
	return sha(`blob ${String(Buffer.byteLength(text))}\0${text}`);
}

function sha(text: string): string {
	return createHash('sha1').update(text).digest('hex');
}
