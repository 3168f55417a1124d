import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Organ, Parti, Person } from '../../src/domain/grunddata.ts';
import * as grund from '../../src/schema/grunddata.ts';
import { KALLA } from '../domain/values.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** The registers of `content/`, which the recognisers meet in earnest. Sources are not read: nothing here rests on them. */
export const FORFATTNINGAR = readFolder('forfattningar', grund.forfattningSchema);
export const BEGREPP = readFolder('begrepp', grund.begreppSchema).map((begrepp) => ({ ...begrepp, brodtext: '' }));
export const ORGAN: readonly Organ[] = readFolder('organ', grund.organSchema).map((organ) => ({
	...organ,
	kallor: [],
}));
export const PARTIER: readonly Parti[] = readFolder('partier', grund.partiSchema).map((parti) => ({
	...parti,
	kallor: [],
}));
export const PERSONER: readonly Person[] = readFolder('personer', grund.personSchema).map((person) => ({
	...person,
	uppdrag: person.uppdrag.map((uppdrag) => ({ ...uppdrag, kalla: KALLA })),
	saknas: [],
}));

/** Every file of a folder with its id; scalars are read as text, as the content reader does. */
function readFolder<T>(folder: string, schema: z.ZodType<T>): (T & { readonly id: string })[] {
	const dir = new URL(`${folder}/`, CONTENT);
	return readdirSync(dir)
		.sort()
		.map((file) => {
			const [, frontmatter] = readFileSync(new URL(file, dir), 'utf8').split(/^---$/m, 2);
			const yaml = frontmatter ?? readFileSync(new URL(file, dir), 'utf8');
			return { id: file.replace(/\.\w+$/, ''), ...schema.parse(parse(yaml, { schema: 'failsafe' })) };
		});
}
