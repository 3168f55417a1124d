import process from 'node:process';

// `npm run bench -- NAME …`: runs one of the benchmarks in this folder.
const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
	build: () => import('./build/build.ts'),
	bytes: () => import('./bytes.ts'),
	fel: () => import('./fel.ts'),
	importera: () => import('./importera.ts'),
	lighthouse: () => import('./lighthouse.ts'),
	planterade: () => import('./planterade.ts'),
	references: () => import('./references.ts'),
	search: () => import('./search.ts'),
	utveckling: () => import('./utveckling.ts'),
};

const [benchmark = ''] = process.argv.splice(2, 1);
const run = BENCHMARKS[benchmark];
if (run) await run();
else {
	process.stderr.write(
		`Ange ett av: ${Object.keys(BENCHMARKS).join(', ')}. Till exempel: npm run bench -- references\n`,
	);
	process.exitCode = 2;
}
