import type { Root } from 'mdast';
import type { Stycke } from '../domain/handling.ts';
import { parseMdx } from '../markdown/mdx.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { decodeText } from './filer.ts';
import { parseYaml, splitFrontmatter, type Yaml } from './frontmatter.ts';
import type { Last, Textlank } from './las-fil.ts';
import { lazyPlats } from './problem.ts';
import { utanOsynliga } from './tecken.ts';

/** The text after the frontmatter. */
export interface Lastext {
	readonly tree: Root;
	/** Its numbered paragraphs. */
	readonly stycken: readonly Stycke[];
}

/** One content file that its schema accepts. */
export interface Fil<T> extends Lastext {
	/** Path relative to the content root. */
	readonly fil: string;
	/** Name without its ending; for an ärende the name of its folder. */
	readonly id: string;
	readonly data: T;
	readonly yaml: Yaml;
	readonly format: 'md' | 'mdx';
	/** Text after the frontmatter; empty in YAML files. */
	readonly body: string;
	readonly bodyRad: number;
	/** Links of the text and of components in it, with their lines in the file. */
	readonly lankar: readonly Textlank[];
	/** Digest of the file and of the code that has read it. */
	readonly nyckel: string;
}

/** What the fields of a content file say, and where: of one that could not be taken in too. */
export type Falt = Pick<Fil<object>, 'data' | 'yaml'>;

/** The parts of a content file, each as it is written. */
export interface Delar {
	readonly yaml: string;
	readonly yamlRad: number;
	readonly body: string;
	readonly bodyRad: number;
}

/** Parts the frontmatter from the text; `undefined` when there is none to part. */
export function delaFil(fil: string, text: string): Delar | undefined {
	if (fil.endsWith('.yaml')) return { yaml: text, yamlRad: 1, body: '', bodyRad: 1 };
	const parts = splitFrontmatter(text);
	return parts && { ...parts, yamlRad: 2 };
}

export function formatOf(fil: string): 'md' | 'mdx' {
	return fil.endsWith('.mdx') ? 'mdx' : 'md';
}

/**
 * The text that a file holds, from what was read of it. The tree is made when it is asked for: only a check that has
 * found something looks at it.
 */
export function toLastext(fil: string, bytes: Uint8Array, stycken: readonly Stycke[]): Lastext {
	let tree: Root | undefined;
	return {
		stycken,
		get tree() {
			const body = delaFil(fil, decodeText(bytes))?.body ?? '';
			return (tree ??= formatOf(fil) === 'mdx' ? parseMdx(body) : parseMarkdown(body));
		},
	};
}

/** A content file from what was read of it; where its values stand is found when it is asked for, as the tree is. */
export function toFil<T>(
	fil: string,
	id: string,
	bytes: Uint8Array,
	{ data, stycken, lankar }: Required<Pick<Last, 'data' | 'stycken' | 'lankar'>>,
	nyckel: string,
): Fil<T> {
	const delar = delaFil(fil, decodeText(bytes));
	if (!delar) throw new TypeError(`${fil} has no frontmatter`);
	let tree: Root | undefined;
	const { body, bodyRad } = delar;
	return {
		fil,
		id,
		data: data as T,
		format: formatOf(fil),
		body,
		bodyRad,
		stycken,
		lankar,
		nyckel,
		yaml: toYaml(fil, () => delar),
		get tree() {
			return (tree ??= formatOf(fil) === 'mdx' ? parseMdx(body) : parseMarkdown(body));
		},
	};
}

/** The fields of a file that could not be taken in, as they are written. */
export function toFalt(fil: string, bytes: Uint8Array, data: object): Falt {
	return { data, yaml: toYaml(fil, () => delaFil(fil, utanOsynliga(decodeText(bytes)) ?? '')) };
}

function toYaml(fil: string, delar: () => Pick<Delar, 'yaml' | 'yamlRad'> | undefined): Yaml {
	let yaml: Yaml | undefined;
	const parsed = (): Yaml => {
		if (yaml) return yaml;
		const { yaml: source = '', yamlRad = 1 } = delar() ?? {};
		return (yaml = parseYaml(source, fil, yamlRad));
	};
	return {
		get value() {
			return parsed().value;
		},
		get problem() {
			return parsed().problem;
		},
		at: (path) => lazyPlats(fil, () => parsed().at(path)),
		atKey: (path, key) => lazyPlats(fil, () => parsed().atKey(path, key)),
	};
}
