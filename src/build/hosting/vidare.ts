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
	return gravar.flatMap(({ adress, mangd }) => {
		const page = adress.slice(1, -1);
		return [
			{ monster: `${page}/` },
			...(mangd === 'handlingar' ? [{ monster: `${page}\\.md$` }] : []),
			...(mangd === 'arenden' ? [{ monster: `data/${page}\\.json$` }] : []),
		];
	});
}

/** `_redirects` of Cloudflare Pages and Netlify. Neither answers 410: there the page that says so is sent with 200. */
export function redirectsFile({ flyttar }: Vidare, base: string, code: string): string {
	const lines = [...flyttar].map(([fran, till]) => `${base}${fran.slice(1)} ${base}${till.slice(1)} ${code}`);
	return `${['# Gjord av "npm run hosting". Ändra inte här, utan i tidigare i innehållet.', ...lines].join('\n')}\n`;
}
