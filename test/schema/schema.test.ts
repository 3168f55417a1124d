import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { JSON_SCHEMAS } from '../../src/schema/json-schema.ts';
import { SAMPLES } from './samples.ts';

const KINDS = Object.entries(SAMPLES).map(([kind, sample]) => ({ kind, ...sample }));

describe.each(KINDS)('the schema of $kind', ({ kind, schema, full }) => {
	it('accepts a value with every field', () => {
		expect(issuesOf(schema, full)).toEqual([]);
	});

	it('refuses an unknown field at every level', () => {
		for (const path of objectsIn(full)) {
			const value = structuredClone(full);
			Object.assign(at(value, path) as object, { diarenummer: 'KS-2022/1011' });
			expect(issuesOf(schema, value), path.join('.')).not.toEqual([]);
		}
	});

	it('refuses a list, a text and nothing', () => {
		for (const value of [[], 'titel', undefined, null]) expect(schema.safeParse(value).success).toBe(false);
	});

	it('refuses an empty text in every field', () => {
		for (const path of textsIn(full)) {
			const value = structuredClone(full);
			Object.assign(at(value, path.slice(0, -1)) as object, { [path.at(-1) ?? '']: '' });
			expect(schema.safeParse(value).success, path.join('.')).toBe(false);
		}
	});

	it('says everything that is wrong in Swedish', () => {
		const wrong = Object.fromEntries(Object.keys(full).map((name) => [name, ' fel ']));
		// The texts of Zod itself are translated where they are reported, by their code.
		const own = issuesOf(schema, wrong).filter(({ code }) => code === 'custom' || code === 'invalid_format');
		expect(own.filter(({ message }) => /^(?:Invalid|Too|Expected|Unrecognized)/.test(message))).toEqual([]);
	});

	it('is published under its name', () => {
		expect([...JSON_SCHEMAS.keys()]).toContain(kind);
	});
});

it('every published schema has a sample', () => {
	expect(Object.keys(SAMPLES).sort()).toEqual([...JSON_SCHEMAS.keys()].sort());
});

type Path = readonly (string | number)[];

function issuesOf(schema: z.ZodType, value: unknown): z.core.$ZodIssue[] {
	return schema.safeParse(value).error?.issues ?? [];
}

function* objectsIn(value: unknown, path: Path = []): Generator<Path> {
	if (typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value)) yield path;
	for (const [key, child] of Object.entries(value)) yield* objectsIn(child, [...path, key]);
}

function* textsIn(value: unknown, path: Path = []): Generator<Path> {
	if (typeof value === 'string') yield path;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, child] of Object.entries(value)) yield* textsIn(child, [...path, key]);
}

function at(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);
}
