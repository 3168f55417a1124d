import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FAKTASLAG, type Faktaslag } from '../../src/import/fakta/faktum.ts';
import type { Layout } from './sidor.ts';

/** A fictional document with every fact that it holds, reviewed by hand: the municipalities and the people do not exist. */
export interface Provhandling {
	readonly namn: string;
	readonly text: string;
	readonly layout: Layout;
	readonly facit: Readonly<Partial<Record<Faktaslag, readonly string[] | undefined>>>;
}

const TYPSNITT = { serif: "'Liberation Serif', serif", sans: "'Liberation Sans', sans-serif" } as const;

const huvud = z.strictObject({
	layout: z.strictObject({
		typsnitt: z.enum(['serif', 'sans']).transform((slag) => TYPSNITT[slag]),
		storlek: z.number(),
		marginal: z.number(),
		avstava: z.boolean(),
		sidhuvud: z.array(z.string()),
		sidfot: z.array(z.string()),
	}),
	facit: z.partialRecord(z.enum(FAKTASLAG), z.array(z.string()).min(1)),
});

/**
 * Reads a folder of fictional documents: a Markdown file each, with its layout on paper and its facts as frontmatter.
 * @throws Error that names the file which is not such a document, or the folder that has none
 */
export function loadProv(folder: string): Provhandling[] {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.sort();
	if (names.length === 0) throw new Error(`${folder} has no .md files.`);
	return names.map((name) => {
		const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path.join(folder, name), 'utf8'));
		const read = huvud.safeParse(parse(parts?.[1] ?? ''));
		if (!parts || !read.success)
			throw new Error(
				`${path.join(folder, name)} is not a document to measure with: ${read.error ? z.prettifyError(read.error) : 'it has no frontmatter'}`,
			);
		return { namn: name.replace(/\.md$/, ''), text: parts[2] ?? '', ...read.data };
	});
}
