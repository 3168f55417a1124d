import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { json, publicera } from './prov.ts';

interface Openapi {
	readonly openapi: string;
	readonly servers: readonly { readonly url: string }[];
	readonly paths: Readonly<
		Record<string, { get: { responses: { '200': { content: Record<string, { schema: { $ref?: string } }> } } } }>
	>;
	readonly components: {
		readonly parameters: Record<string, { readonly schema: { readonly enum?: readonly string[] } }>;
	};
}

const real = publicera();
const api = json(real, '/data/openapi.json') as Openapi;

/** Files of others, which are not made here. */
const ANDRAS = /^\/(?:feed|.*\/oembed)\.json$/;

test('openapi.json is OpenAPI 3.1', async () => {
	// The validator follows no address; that the schemas are there is tested below.
	const alone = JSON.stringify(api).replaceAll(/\{"\$ref":"https:[^"]+"\}/g, '{}');
	expect(await new Validator().validate(JSON.parse(alone) as Record<string, unknown>)).toMatchObject({ valid: true });
	expect(api.openapi).toMatch(/^3\.1\./);
});

test('it names every JSON file that is published, and nothing that is not', () => {
	const json = [...real.filer.keys()].filter((path) => /\.(?:json|ndjson|jsonld)$/.test(path));
	const patterns = Object.keys(api.paths).map((path) => ({
		path,
		pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[a-z0-9-]+')}$`),
	}));
	expect(json.filter((path) => !patterns.some(({ pattern }) => pattern.test(path)))).toEqual([]);
	const dead = patterns.filter(({ path, pattern }) => !ANDRAS.test(path) && !json.some((file) => pattern.test(file)));
	expect(dead).toEqual([]);
});

test('its schemas are published', () => {
	const refs = Object.values(api.paths).flatMap(({ get }) =>
		Object.values(get.responses['200'].content).flatMap(({ schema }) => schema.$ref ?? []),
	);
	expect(refs.length).toBeGreaterThan(9);
	const [server] = api.servers;
	expect(refs.filter((ref) => !real.filer.has(ref.slice(server?.url.length)))).toEqual([]);
	expect(api.components.parameters.schema?.schema.enum).toContain('arenden');
});
