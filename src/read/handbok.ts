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
	/** The same in parts: text, and the pictures that stand on lines of their own. */
	readonly delar: readonly (string | Handboksbild)[];
}

/** A picture of the handbook. */
export interface Handboksbild {
	/** Name of its file. */
	readonly fil: string;
	/** What it shows, in words. */
	readonly alt: string;
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
	const linked = markdown.replace(/\]\(([a-z-]+|README)\.md(#[^)]*)?\)/g, (_, name: string, hash = '') => {
		return `](${handboksadress(name === 'README' ? undefined : name)}${String(hash)})`;
	});
	return {
		...(id !== undefined && { id }),
		titel,
		ingress: ingress.replaceAll('\n', ' ').replaceAll('`', ''),
		markdown: linked,
		delar: parts(linked),
	};
}

const BILD = /^!\[([^\]]+)\]\(bilder\/([a-z0-9-]+\.webp)\)$/m;

function parts(markdown: string): (string | Handboksbild)[] {
	const [before = '', alt, fil, after = ''] = splitOnce(markdown);
	if (alt === undefined || fil === undefined) return [markdown];
	return [before, { fil, alt: alt.replaceAll('\n', ' ') }, ...parts(after)].filter((part) => part !== '');
}

function splitOnce(markdown: string): (string | undefined)[] {
	const found = BILD.exec(markdown);
	if (!found) return [markdown];
	return [
		markdown.slice(0, found.index).trim(),
		found[1],
		found[2],
		markdown.slice(found.index + found[0].length).trim(),
	];
}

/** Names of the pictures, in order. */
export function handboksbilder(): string[] {
	return readdirSync(`${DIR}/bilder`)
		.filter((name) => name.endsWith('.webp'))
		.sort();
}

/** The bytes of a picture. */
export function readHandboksbild(fil: string): Buffer {
	return readFileSync(`${DIR}/bilder/${fil}`);
}
