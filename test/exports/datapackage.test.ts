import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { denature } from '../../src/exports/csv.ts';
import { MANGDNAMN } from '../../src/schema/export/dokument.ts';
import { bytes, json, publicera, text } from './prov.ts';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly description: string;
	readonly categories?: readonly { readonly value: string; readonly label: string }[];
	readonly constraints: { readonly required: boolean; readonly pattern?: string; readonly enum?: readonly string[] };
}

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly hash: string;
	readonly bytes: number;
	readonly licenses: readonly { readonly name?: string; readonly title: string }[];
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: readonly string[];
		readonly foreignKeys: readonly {
			readonly fields: readonly string[];
			readonly reference: { readonly resource: string };
		}[];
	};
}

const real = publicera();
const { resources } = json(real, '/data/datapackage.json') as { resources: readonly Resource[] };
const rowsOf = new Map<string, Record<string, string>[]>(
	MANGDNAMN.map((mangd) => [mangd, parse<Record<string, string>>(text(real, `/data/${mangd}.csv`), { columns: true })]),
);

/** What a cell of each type looks like when it is not empty. */
const LEXICAL: Readonly<Record<string, (cell: string) => boolean>> = {
	string: () => true,
	date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
	integer: (cell) => /^-?\d+$/.test(cell),
	boolean: (cell) => cell === 'true' || cell === 'false',
	list: (cell) => cell.split(' ').every((item) => URL.canParse(item)),
	array: (cell) => Array.isArray(JSON.parse(cell)),
};

describe('the Data Package', () => {
	test('describes every CSV file, with its true size and checksum', () => {
		expect(resources.map(({ name }) => name)).toEqual(MANGDNAMN);
		for (const resource of resources) {
			const file = bytes(real, `/data/${resource.path}`);
			expect(resource.bytes).toBe(file.length);
			expect(resource.hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
		}
	});

	test.each(resources.map((resource) => [resource.name, resource] as const))(
		'%s: every cell has its type',
		(name, { schema }) => {
			const rows = rowsOf.get(name) ?? [];
			expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
			for (const { name: column, type, description, constraints, categories } of schema.fields) {
				expect(description).not.toBe('');
				if (categories) expect(categories.map(({ value }) => value)).toEqual(constraints.enum);
				for (const row of rows) {
					const cell = denature(row[column] ?? '');
					expect([column, constraints.required && cell === '']).toEqual([column, false]);
					if (cell === '') continue;
					expect([column, cell, LEXICAL[type]?.(cell)]).toEqual([column, cell, true]);
					if (constraints.enum) expect(constraints.enum).toContain(cell);
					if (constraints.pattern) expect(cell).toMatch(new RegExp(constraints.pattern, 'u'));
				}
			}
		},
	);

	test.each(resources.map((resource) => [resource.name, resource] as const))(
		'%s: keys lead somewhere',
		(name, { schema }) => {
			const rows = rowsOf.get(name) ?? [];
			expect(schema.primaryKey).toEqual(['id']);
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
			for (const { fields, reference } of schema.foreignKeys) {
				const targets = new Set((rowsOf.get(reference.resource || name) ?? []).map(({ id }) => id));
				for (const row of rows) {
					const cell = row[fields[0] ?? ''] ?? '';
					expect([fields[0], cell === '' || targets.has(cell)]).toEqual([fields[0], true]);
				}
			}
		},
	);

	test('gives words of others no licence that is not ours', () => {
		const licences = Object.fromEntries(
			resources.map(({ name, licenses }) => [name, licenses.map((l) => l.name ?? 'lag')]),
		);
		expect(licences).toMatchObject({
			begrepp: ['CC0-1.0'],
			yrkanden: ['CC0-1.0', 'lag'],
			handlingar: ['CC0-1.0', 'lag'],
		});
	});

	test('tells people what every code means', () => {
		const codes = resources.flatMap(({ schema }) => schema.fields.flatMap(({ categories }) => categories ?? []));
		expect(codes.find(({ value }) => value === 'forslag-till-kf')?.label).toBe('Förslag till fullmäktige');
	});
});
