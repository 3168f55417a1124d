import { createHash } from 'node:crypto';
import { codeVersion } from '../read/cache/version.ts';

/** Digest of everything besides the content that decides a site's bytes: the code, the packages and the address. */
export function siteVersion(address: { readonly site: string; readonly base: string }): string {
	const code = codeVersion(['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'public', 'src', 'docs/handbok']);
	return createHash('sha256')
		.update(JSON.stringify([code, address]))
		.digest('base64url');
}
