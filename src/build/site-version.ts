import { createHash } from 'node:crypto';
import { codeVersion } from '../read/cache/version.ts';

/** Some pages show what docs/ says. */
const DECIDES = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json', 'docs', 'public', 'src'];

/** Digest of everything besides the content that decides a site's bytes: the code, the packages and the address. */
export function siteVersion(address: { readonly site: string; readonly base: string }): string {
	const code = codeVersion(DECIDES);
	return createHash('sha256')
		.update(JSON.stringify([code, address]))
		.digest('base64url');
}
