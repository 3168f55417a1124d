import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every page of a built site, as addresses, in order. */
function allPages(siteDir: string): string[] {
	return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map(
			(file) =>
				`/${file
					.split(path.sep)
					.join('/')
					.replace(/(^|\/)index\.html$/, '$1')}`,
		)
		.sort();
}

/** The kind of a page: its address with every name in it left open. */
function kindOf(address: string): string {
	const [first = '', ...rest] = address.split('/').filter(Boolean);
	const open = rest.map((part) => (part === 'jamfor' ? part : '*'));
	return `/${[first, ...open].join('/')}`;
}

/** For each kind of page the smallest and the largest, which are the ones that layouts break on. */
export function extremePages(siteDir: string): string[] {
	return [...Map.groupBy(allPages(siteDir), kindOf).values()].flatMap((pages) => {
		const [smallest = '', ...rest] = bySize(siteDir, pages);
		return [smallest, ...rest.slice(-1)];
	});
}

/** For each kind of page the largest, which has the most of everything. */
export function typicalPages(siteDir: string): string[] {
	return [...Map.groupBy(allPages(siteDir), kindOf).values()].flatMap((pages) => bySize(siteDir, pages).slice(-1));
}

function bySize(siteDir: string, pages: readonly string[]): string[] {
	return pages
		.map((page) => ({ page, bytes: statSync(fileOf(siteDir, page)).size }))
		.sort((a, b) => a.bytes - b.bytes)
		.map(({ page }) => page);
}

function fileOf(siteDir: string, address: string): string {
	return path.join(siteDir, address.endsWith('/') ? `${address}index.html` : address);
}
