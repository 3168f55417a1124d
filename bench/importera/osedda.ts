import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { FAKTASLAG } from '../../src/import/fakta/faktum.ts';
import type { Provhandling } from './handlingar.ts';

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
 * Fictional documents with their facts, a file each, in a folder beside this file: municipalities, people and numbers do
 * not exist. Each folder was committed before the importer had read any of it.
 */
export function loadOsedda(folder: string): Provhandling[] {
	const home = new URL(`./${folder}/`, import.meta.url);
	return readdirSync(home)
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => {
			const [, yaml = '', text = ''] =
				/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(name, home), 'utf8')) ?? [];
			return { namn: name.replace(/\.md$/, ''), text, ...huvud.parse(parse(yaml)) };
		});
}
