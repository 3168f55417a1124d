import { existsSync } from 'node:fs';
import path from 'node:path';
import { attribute, Page } from './html.ts';

/** The address that the site of the tests is built for. */
export const SITE = 'https://exempel.invalid';

/** Every address of the site in a text, wherever it stands. */
export function lankarI(text: string): string[] {
	return [...text.matchAll(/https:\/\/exempel\.invalid\/[^\s"'<>&\\),;]*/g)].map(([url]) => url);
}

/** Tells what is wrong with an absolute address of the built site: nothing there, or no such place on the page. */
export function lankprov(siteDir: string): (url: string) => string[] {
	const ids = new Map<string, Set<string | undefined>>();
	return (url) => {
		const { origin, pathname, hash } = new URL(url);
		if (origin !== SITE) return [];
		const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		if (!existsSync(path.join(siteDir, file))) return [url];
		if (!hash || !file.endsWith('.html')) return [];
		if (!ids.has(file))
			ids.set(file, new Set(new Page(siteDir, pathname).find(() => true).map((e) => attribute(e, 'id'))));
		return ids.get(file)?.has(hash.slice(1)) ? [] : [url];
	};
}
