import { z } from 'zod';
import { arendeSchema } from './arende.ts';
import * as grund from './grunddata.ts';
import { handlingSchema } from './handling.ts';

const SCHEMAS = {
	amne: grund.amneSchema,
	arende: arendeSchema,
	begrepp: grund.begreppSchema,
	forfattning: grund.forfattningSchema,
	handling: handlingSchema,
	kommun: grund.kommunSchema,
	organ: grund.organSchema,
	parti: grund.partiSchema,
	person: grund.personSchema,
	sida: grund.sidaSchema,
} satisfies Record<string, z.ZodType>;

/** JSON Schema 2020-12 of each kind of content file, as an editor writes it: pretty-printed text by kind. */
export const JSON_SCHEMAS: ReadonlyMap<string, string> = new Map(
	Object.entries(SCHEMAS).map(([kind, schema]) => {
		const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
		return [kind, `${JSON.stringify({ ...json, title: kind }, null, '\t')}\n`];
	}),
);
