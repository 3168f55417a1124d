import { z } from 'zod';
import { andringSchema } from './andringar.ts';
import { arendefilSchema, hanvisningarfilSchema, MANGDNAMN, mangdSchema, type Mangd } from './dokument.ts';

/** A JSON Schema, as far as the exports read it. */
export interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly type?: string;
	readonly format?: string;
	readonly pattern?: string;
	readonly enum?: readonly string[];
	readonly const?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly minimum?: number;
	readonly [keyword: string]: unknown;
}

/** Every schema of the published data, by the name in its address `/data/schema/<namn>.schema.json`. */
export const EXPORTSCHEMAN: ReadonlyMap<string, JsonSchema> = new Map([
	...MANGDNAMN.map((mangd) => [mangd, generate(mangdSchema(mangd))] as const),
	['arendefil', generate(arendefilSchema)] as const,
	['hanvisningar', generate(hanvisningarfilSchema)] as const,
	['andringar', generate(andringSchema)] as const,
]);

/** The schema of one record of a set, with the definitions it refers to. */
export function postschema(mangd: Mangd): { post: JsonSchema; defs: Readonly<Record<string, JsonSchema>> } {
	const schema = EXPORTSCHEMAN.get(mangd);
	const defs = schema?.$defs ?? {};
	const post = resolve(schema?.properties?.data?.items ?? {}, defs);
	return { post, defs };
}

/** Follows a reference to a definition; other schemas are returned as they are. */
export function resolve(schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
	const target = defs[refName(schema) ?? ''];
	return target ? { ...target, ...(schema.description && { description: schema.description }) } : schema;
}

/** Name of the definition that a schema refers to. */
export function refName(schema: JsonSchema): string | undefined {
	return schema.$ref?.split('/').at(-1);
}

function generate(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, { unrepresentable: 'throw' }) as JsonSchema;
}
