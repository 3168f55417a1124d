import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

/**
 * Both projects that look at a built site name the same setup file, and Vitest runs it once per project
 * that has tests to run, one after the other and in one process. It shares the build through the root
 * project, whose provided values every project can `inject()`:
 *
 *     export async function setup(project: TestProject) {
 *       const root = project.vitest.getRootProject();
 *       if ('site' in root.getProvidedContext()) return;
 *       root.provide('site', await build());
 *     }
 *
 * It is not the root's own `globalSetup`, because that runs even when only unit tests are asked for.
 */
const globalSetup = ['test/site/global-setup.ts'];

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		globalSetup: ['test/temp-folder.ts'],
		// A file with the counts, besides what is printed: `TEST_REPORT=counts.json npm test`.
		reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
		// The quick tests first. Order 0 is not first: Vitest runs its one-worker projects after all others.
		projects: [
			{
				test: {
					name: 'enhet',
					include: ['test/**/*.test.ts'],
					exclude: ['test/{site,browser,fixtures}/**'],
					// ESLint and property tests start slowly on a small machine.
					testTimeout: 20_000,
					maxWorkers: '100%',
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'site',
					include: ['test/site/**/*.test.ts'],
					globalSetup,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// A test that builds once more needs the machine to itself.
					fileParallelism: false,
					sequence: { groupOrder: 2 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					globalSetup,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 20_000 } },
					// One browser at a time: two on two cores make each other time out.
					fileParallelism: false,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
});
