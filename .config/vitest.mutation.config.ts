import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The folder whose mutants are tried; `bench/mutation.ts` sets it. */
const { MUTATION_MAPP = 'domain' } = process.env;

/** The tests that the mutants of a folder are tried against: its own, and none that starts processes or measures time. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: [`test/${MUTATION_MAPP}/**/*.test.ts`],
		exclude: ['test/check/{cli,handbok}.test.ts', 'test/references/linear.test.ts'],
		testTimeout: 20_000,
		maxWorkers: 1,
	},
});
