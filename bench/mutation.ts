import { globSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

// `npm run mutation [-- MAPP… [FIL…] [--var N] [--tester MÖNSTER]]`: changes operators, conditions and calls one by one in
// the folders of pure rules, and counts how many of the changes a test notices; with `--var 5`, in every fifth file; with
// `--tester`, against some tests alone, which is far quicker. Stryker's 192 packages are no dependency of the project:
// `npm install --no-save @stryker-mutator/core@10.1.1 @stryker-mutator/vitest-runner@10.1.1` first.

/** The part of Stryker that is used (https://stryker-mutator.io/docs/stryker-js/configuration/). */
interface Stryker {
	readonly Stryker: new (options: Readonly<Record<string, unknown>>) => {
		runMutationTest(): Promise<readonly { readonly status: string }[]>;
	};
}

const MAPPAR = ['domain', 'references', 'check'];
const MINST = 85;
/** What holds no rule, or is tried by starting a process. */
const UTAN = ['src/**/*.d.ts', 'src/check/cli.ts', 'src/check/handbok.ts'];
/** What a test noticed, and what one could have noticed. */
const FUNNA = new Set(['Killed', 'Timeout']);
const MISSADE = new Set(['Survived', 'NoCoverage']);

const { Stryker } = await load();
const { values, positionals: asked } = parseArgs({
	options: { var: { type: 'string', default: '1' }, tester: { type: 'string' } },
	allowPositionals: true,
});
const files = asked.filter((name) => name.startsWith('src/'));
const folders = asked.filter((name) => !name.startsWith('src/'));
for (const folder of folders.length > 0 ? folders : MAPPAR) {
	if (!MAPPAR.includes(folder)) {
		process.stderr.write(`"${folder}" är ingen av mapparna ${MAPPAR.join(', ')}.\n`);
		process.exit(2);
	}
	process.env.MUTATION_TESTER = values.tester ?? `test/${folder}/**/*.test.ts`;
	const results = await new Stryker(options(folder)).runMutationTest();
	const found = results.filter(({ status }) => FUNNA.has(status)).length;
	const missed = results.filter(({ status }) => MISSADE.has(status)).length;
	const score = (100 * found) / (found + missed);
	process.stdout.write(`src/${folder}: ${String(found)} av ${String(found + missed)}, ${score.toFixed(1)} %\n`);
	if (!(score >= MINST)) process.exitCode = 1;
}

function options(folder: string): Readonly<Record<string, unknown>> {
	const own = files.filter((name) => name.startsWith(`src/${folder}/`));
	const all = globSync(`src/${folder}/**/*.ts`, { exclude: UTAN }).sort();
	return {
		mutate: own.length > 0 ? own : all.filter((_, i) => i % Number(values.var) === 0),
		testRunner: 'vitest',
		vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
		plugins: ['@stryker-mutator/vitest-runner'],
		coverageAnalysis: 'perTest',
		// A constant that everything is made of would be tried against every test.
		ignoreStatic: true,
		// A literal is a member of a union, which the compiler checks, or words for people, which no test should repeat.
		mutator: { excludedMutations: ['StringLiteral'] },
		concurrency: 2,
		tempDirName: '.bygge/mutation',
		ignorePatterns: ['dist', '.cache', '.bygge', 'reports', '/bench/peers'],
		incremental: true,
		incrementalFile: `.cache/mutation/${folder}.json`,
		reporters: ['clear-text', 'progress-append-only'],
		clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
		allowConsoleColors: false,
		thresholds: { high: 95, low: MINST, break: null },
	};
}

async function load(): Promise<Stryker> {
	const name = '@stryker-mutator/core';
	try {
		return (await import(name)) as Stryker;
	} catch {
		process.stderr.write(
			'Stryker är inte installerat: npm install --no-save @stryker-mutator/core@10.1.1 @stryker-mutator/vitest-runner@10.1.1\n',
		);
		process.exit(3);
	}
}
