import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arendeSchema } from '../../src/schema/arende.ts';
import * as grund from '../../src/schema/grunddata.ts';
import { handlingSchema } from '../../src/schema/handling.ts';
import { falten, type Falt } from '../../src/redigera/falt.ts';
import { samlingar } from '../../src/redigera/samlingar.ts';

const SCHEMAS = { arendeSchema, handlingSchema, ...grund };

/** Every path of fields of a JSON Schema, through lists and alternatives. */
function paths(node: unknown, at = ''): string[] {
	const { properties, items, anyOf } = node as {
		properties?: Record<string, unknown>;
		items?: unknown;
		anyOf?: unknown[];
	};
	return [
		...Object.entries(properties ?? {}).flatMap(([name, value]) => [`${at}/${name}`, ...paths(value, `${at}/${name}`)]),
		...(items ? paths(items, at) : []),
		...(anyOf ?? []).flatMap((part) => paths(part, at)),
	];
}

function fieldPaths(fields: readonly Falt[], at = ''): string[] {
	return fields.flatMap((f) => [`${at}/${f.name}`, ...fieldPaths(f.fields ?? [], `${at}/${f.name}`)]);
}

function find(fields: readonly Falt[], path: string): Falt {
	const [first = '', ...rest] = path.split('.');
	const found = fields.find(({ name }) => name === first);
	if (!found) throw new TypeError(`no field ${path}`);
	return rest.length > 0 ? find(found.fields ?? [], rest.join('.')) : found;
}

describe('falten', () => {
	it.each(Object.entries(SCHEMAS))('gives every field of %s, however deep, and no other', (_, schema) => {
		const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
		expect(new Set(fieldPaths(falten(schema)))).toEqual(new Set(paths(json)));
	});

	it('lets what may be left out be left out, and nothing else', () => {
		const fields = falten(handlingSchema);
		expect(find(fields, 'titel').required).toBeUndefined();
		expect(find(fields, 'kallor').required).toBeUndefined();
		expect(find(fields, 'kallor')).toMatchObject({ widget: 'list', min: 1 });
		expect(find(fields, 'datum').required).toBe(false);
		expect(find(fields, 'yrkanden').required).toBe(false);
		expect(find(fields, 'yrkanden.kalla')).toMatchObject({ widget: 'object' });
		expect(find(fields, 'yrkanden.kalla').required).toBeUndefined();
	});

	it('takes hints, patterns and their messages from the schema', () => {
		expect(find(falten(arendeSchema), 'diarienummer').hint).toBe(
			'Diarienumret exakt som det är tryckt. Utelämna det när källorna inte ger det.',
		);
		expect(find(falten(grund.kommunSchema), 'organisationsnummer').pattern).toEqual([
			'^\\d{6}-\\d{4}$',
			'Skriv organisationsnumret som 123456-7890.',
		]);
	});

	it('gives codes the words that readers meet', () => {
		expect(find(falten(arendeSchema), 'status').options).toContainEqual({
			label: 'Förslag till fullmäktige',
			value: 'forslag-till-kf',
		});
		expect(find(falten(handlingSchema), 'lasning.hur').options?.map(({ label }) => label)[2]).toMatch(/maskinläst/);
	});

	it('looks up people, parties, bodies and subjects in their registers', () => {
		const fields = falten(arendeSchema);
		expect(find(fields, 'amnen')).toMatchObject({ widget: 'relation', collection: 'amnen', multiple: true });
		expect(find(fields, 'parter.person')).toMatchObject({ widget: 'relation', collection: 'personer' });
		expect(find(fields, 'handelser.personer')).toMatchObject({ widget: 'relation', multiple: true });
		expect(find(falten(handlingSchema), 'beslut.riktatTill')).toMatchObject({ collection: 'organ' });
		expect(find(falten(handlingSchema), 'beslut.yrkanden')).toMatchObject({ widget: 'list' });
	});
});

describe('samlingar', () => {
	it.each([
		{ arenden: false, sidor: false },
		{ arenden: true, sidor: true },
	])('refer only to collections that there are, and let nothing be deleted: %o', (komponenter) => {
		const all = samlingar(komponenter);
		const names = new Set(all.map(({ name }) => name));
		const visit = (fields: readonly Falt[]): void => {
			for (const field of fields) {
				if (field.widget === 'relation') expect(names).toContain(field.collection);
				if (field.widget === 'markdown') expect(field.modes).toEqual(['raw']);
				visit(field.fields ?? []);
			}
		};
		for (const { fields = [], files = [], folder, ...rest } of all) {
			visit([...fields, ...files.flatMap((file) => file.fields)]);
			if (folder) expect(rest.delete).toBe(false);
		}
	});

	it('have files with components only where there are such files', () => {
		const withMdx = (komponenter: Parameters<typeof samlingar>[0]) =>
			samlingar(komponenter)
				.filter(({ format }) => format === 'komponenter')
				.map(({ name, create }) => [name, create]);
		expect(withMdx({ arenden: false, sidor: false })).toEqual([]);
		expect(withMdx({ arenden: true, sidor: false })).toEqual([['arenden-komponenter', false]]);
		expect(withMdx({ arenden: false, sidor: true })).toEqual([['sidor-komponenter', false]]);
	});
});
