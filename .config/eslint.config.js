// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { IMPORT_TABLE, toConfig } from './import-table.js';

/** The two places where HTML made elsewhere is put into a page; both take only what has been cleaned. */
const RAW_HTML = [
	'src/components/Brodtext.astro',
	'src/components/Trad.astro',
	'src/components/statistik/Diagram.astro',
	'src/components/JsonLd.astro',
];

/** Astro and the tools load these by their default export. */
const DEFAULT_EXPORT = ['astro.config.mjs', '.config/**', 'bench/peers/eleventy/*.js', 'src/pages/**', '**/*.d.ts'];

const TYPED = ['**/*.ts'];

/** Scripts inside an `.astro` file are linted as files of their own, which no TypeScript project knows. */
const ASTRO_SCRIPTS = ['**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
	{ ignores: ['dist/**', '.astro/**', '.bygge/**', '.cache/**', 'content/**', 'public/**', 'test/fixtures/**'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

	{
		name: 'typescript',
		files: TYPED,
		ignores: ASTRO_SCRIPTS,
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
			// Spreading a string is how its characters, rather than its UTF-16 units, are walked.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// Numbers read well in messages as they are.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},

	{
		name: 'astro',
		files: ['**/*.astro', ...ASTRO_SCRIPTS],
		extends: [tseslint.configs.strict, astro.configs['flat/recommended'], astro.configs['flat/jsx-a11y-strict']],
		rules: {
			'astro/no-set-html-directive': 'error',
			'astro/prefer-class-list-directive': 'error',
			// A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
			'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^(_|Props$)', argsIgnorePattern: '^_' }],
		},
	},
	{ files: RAW_HTML, rules: { 'astro/no-set-html-directive': 'off' } },

	{
		name: 'all code',
		files: ['**/*.{ts,js,mjs,astro}'],
		rules: {
			eqeqeq: 'error',
			'no-console': 'off',
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'prefer-template': 'error',
			'no-restricted-exports': [
				'error',
				{
					restrictDefaultExports: {
						direct: true,
						named: true,
						defaultFrom: true,
						namedFrom: true,
						namespaceFrom: true,
					},
				},
			],
		},
	},
	{
		// Examples come from a fixed seed, which only that file sets.
		files: ['test/**'],
		ignores: ['test/fast-check.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: ['fast-check'] }] },
	},
	{ files: DEFAULT_EXPORT, rules: { 'no-restricted-exports': 'off' } },

	{ files: ['src/**'], plugins: { '@typescript-eslint': tseslint.plugin } },
	...IMPORT_TABLE.map(toConfig),
);
