import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Which tests; `bench/mutation.ts` sets it. */
const { MUTATION_TESTER = 'test/domain/**/*.test.ts' } = process.env;

/** The tests that mutants are tried against: none that starts processes or measures time. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: [MUTATION_TESTER],
		exclude: ['test/check/{cli,handbok}.test.ts', 'test/references/linear.test.ts'],
		testTimeout: 20_000,
		maxWorkers: 1,
	},
});
