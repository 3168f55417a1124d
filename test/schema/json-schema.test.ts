import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { JSON_SCHEMAS } from '../../src/schema/json-schema.ts';
import { SAMPLES } from './samples.ts';

const COPIES = new URL('../../.vscode/schema/', import.meta.url);

type Json = Readonly<Record<string, unknown>>;

describe.each([...JSON_SCHEMAS])('the JSON Schema of %s', (kind, text) => {
	const schema = JSON.parse(text) as Json;

	it('is JSON Schema 2020-12 that can be compiled', () => {
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(() => z.fromJSONSchema(schema)).not.toThrow();
	});

	it('accepts what the schema accepts, and no unknown field', () => {
		const compiled = z.fromJSONSchema(schema);
		const full = asJson(SAMPLES[kind]?.full);
		expect(compiled.safeParse(full).error?.issues ?? []).toEqual([]);
		expect(compiled.safeParse({ ...(full as object), okand: 1 }).success).toBe(false);
	});

	it('describes every field to the one who writes it', () => {
		const without = [...fieldsIn(schema)].filter(
			([, { description }]) => typeof description !== 'string' || description === '',
		);
		expect(without.map(([path]) => path)).toEqual([]);
	});

	it('closes every object', () => {
		const open = [...nodesIn(schema)].filter(([, node]) => node.properties && node.additionalProperties !== false);
		expect(open.map(([path]) => path)).toEqual([]);
	});

	it('has a committed copy for the editor that is up to date', () => {
		const file = new URL(`${kind}.schema.json`, COPIES);
		const copy = existsSync(file) ? readFileSync(file, 'utf8') : '';
		expect(
			copy === text,
			`.vscode/schema/${kind}.schema.json is stale: run "npm run schema" and commit what it writes`,
		).toBe(true);
	});
});

it('the editor has no copy of a schema that is gone: run "npm run schema" and remove it', () => {
	expect(readdirSync(COPIES).sort()).toEqual([...JSON_SCHEMAS.keys()].map((kind) => `${kind}.schema.json`).sort());
});

/** A value of the YAML reader as an editor's YAML server sees it: numbers and truth values as such. */
function asJson(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asJson);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([key, child]: [string, unknown]) => [
				key,
				/^(?:ordning|ja|nej|avstar|franvarande|nummer)$/.test(key)
					? Number(child)
					: key === 'fiktiv'
						? child === 'true'
						: asJson(child),
			]),
		);
	return value;
}

function* nodesIn(node: unknown, path = ''): Generator<[string, Json]> {
	if (typeof node !== 'object' || node === null) return;
	yield [path, node as Json];
	for (const [key, child] of Object.entries(node)) yield* nodesIn(child, `${path}/${key}`);
}

function* fieldsIn(schema: Json): Generator<[string, Json]> {
	for (const [path, node] of nodesIn(schema))
		if (typeof node.properties === 'object' && !path.endsWith('/properties'))
			for (const [name, field] of Object.entries(node.properties as Json)) yield [`${path}.${name}`, field as Json];
}
