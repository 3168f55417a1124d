import { readdirSync, readFileSync } from 'node:fs';

/** A chapter of the handbook for editors. */
export interface Handbokssida {
	/** Name of its file without the ending; none for the first page. */
	readonly id?: string;
	readonly titel: string;
	/** The first paragraph after the title. */
	readonly ingress: string;
	/** What follows, with links to other chapters as addresses of the site. */
	readonly markdown: string;
}

// The build runs code that has been moved, so the handbook is found from where the command is run.
const DIR = 'docs/handbok';

/** Address of a chapter, relative to the site's base. */
export function handboksadress(id?: string): string {
	return id === undefined ? '/handbok/' : `/handbok/${id}/`;
}

/** Ids of every chapter but the first page, in order. */
export function handboksidor(): string[] {
	return readdirSync(DIR)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => name.slice(0, -3))
		.sort();
}

/** Reads a chapter; the first page when no id is given. */
export function readHandbokssida(id?: string): Handbokssida {
	const text = readFileSync(`${DIR}/${id ?? 'README'}.md`, 'utf8').replace(/<!--[^]*?-->\n*/g, '');
	const [, titel = '', ingress = '', markdown = ''] = /^# (.+)\n+([^]+?)\n\n([^]*)$/.exec(text) ?? [];
	return {
		...(id !== undefined && { id }),
		titel,
		ingress: ingress.replaceAll('\n', ' ').replaceAll('`', ''),
		markdown: markdown.replace(/\]\(([a-z-]+|README)\.md(#[^)]*)?\)/g, (_, name: string, hash = '') => {
			return `](${handboksadress(name === 'README' ? undefined : name)}${String(hash)})`;
		}),
	};
}
