import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldNames } from '../../src/schema/faltnamn.ts';

const SCHEMA = z.strictObject({
	titel: z.string(),
	parter: z
		.array(z.strictObject({ roll: z.string(), kalla: z.union([z.strictObject({ citat: z.string() }), z.string()]) }))
		.default([]),
	utgivare: z.strictObject({ namn: z.string() }).exactOptional(),
});

describe('fieldNames()', () => {
	it.each([
		[[], ['parter', 'titel', 'utgivare']],
		[['utgivare'], ['namn']],
		[
			['parter', 3],
			['kalla', 'roll'],
		],
		[['parter', 0, 'kalla'], ['citat']],
		[['titel'], []],
		[['okand', 0, 'constructor'], []],
		[['constructor'], []],
	])('knows what may stand at %j', (path, names) => {
		expect(fieldNames(SCHEMA)(path)).toEqual(names);
	});
});
