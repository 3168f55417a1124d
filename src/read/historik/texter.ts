import { git } from './git.ts';

/**
 * The content of versions, by the names that git has for them, all in one call. What git no longer has is left out.
 */
export async function readTexter(root: string, blobs: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	if (blobs.length === 0) return found;
	const out = (await git(root, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)) ?? Buffer.alloc(0);
	for (let at = 0; at < out.length;) {
		const end = out.indexOf('\n', at);
		const [name = '', type, size] = out.toString('utf8', at, end).split(' ');
		at = end + 1;
		if (type === 'missing') continue;
		found.set(name, out.toString('utf8', at, at + Number(size)));
		at += Number(size) + 1;
	}
	return found;
}
