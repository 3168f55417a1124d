import { flyttar, type Flyttar } from '../../domain/flyttar.ts';
import { gravar, type Grav } from '../../exports/manifest/gravar.ts';
import { manifestPath, readManifest } from '../../exports/manifest/las.ts';
import { readSite } from '../../read/site.ts';
import { expectedFiles, expectedPages } from '../expected.ts';

/** Addresses at which a server should not just answer with the file that lies there. */
export interface Vidare {
	readonly flyttar: Flyttar;
	readonly gravar: readonly Grav[];
}

export const INGET: Vidare = { flyttar: new Map(), gravar: [] };

/** What leads on and what is withdrawn, by the content and the manifest beside it. */
export async function vidareFran(content: string): Promise<Vidare> {
	const { register } = await readSite(content);
	return {
		flyttar: flyttar(register, [...expectedPages(register), ...expectedFiles(register)]),
		gravar: gravar(readManifest(manifestPath(content))),
	};
}

/** What is withdrawn, as patterns for the address after the base: each page, what lay under it, its text and its data. */
export function borta({ gravar }: Vidare): { readonly monster: string }[] {
	return gravar.flatMap((grav) => [
		{ monster: `${page(grav)}/` },
		...beside(grav).map((file) => ({ monster: `${file.replaceAll('.', '\\.')}$` })),
	]);
}

/** `_redirects` of Cloudflare Pages, which knows no other codes than those that lead on, and 200. */
export function cloudflareRedirects({ flyttar }: Vidare, base: string): string {
	return redirectsFile([...flyttar].map(([fran, till]) => rule(base, fran.slice(1), till.slice(1), '301')));
}

/**
 * `_redirects` of Netlify, which sends the page of a rule with any code but those that lead on. Without the mark, the file
 * that lies at the address goes before the rule; the first rule that fits holds, so the deepest addresses come first.
 */
export function netlifyRedirects({ flyttar, gravar }: Vidare, base: string): string {
	const deepest = gravar.toSorted((a, b) => b.adress.split('/').length - a.adress.split('/').length);
	return redirectsFile([
		...[...flyttar].map(([fran, till]) => rule(base, fran.slice(1), till.slice(1), '301!')),
		...deepest.flatMap((grav) =>
			[`${page(grav)}/*`, ...beside(grav)].map((gone) => rule(base, gone, `${page(grav)}/index.html`, '410!')),
		),
	]);
}

/** The address of a withdrawn page, without a slash at either end. */
function page({ adress }: Grav): string {
	return adress.slice(1, -1);
}

/** Files of a withdrawn page that did not lie under it. */
function beside(grav: Grav): string[] {
	if (grav.mangd === 'handlingar') return [`${page(grav)}.md`];
	return grav.mangd === 'arenden' ? [`data/${page(grav)}.json`] : [];
}

function rule(base: string, from: string, to: string, code: string): string {
	return `${base}${from} ${base}${to} ${code}`;
}

function redirectsFile(lines: readonly string[]): string {
	const head = '# Gjord av "npm run hosting". Ändra inte här, utan i tidigare i innehållet eller i manifestet.';
	return `${[head, ...lines].join('\n')}\n`;
}
