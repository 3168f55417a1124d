// @ts-check
/**
 * Which folder of `src/` may import what. Imports point towards `domain/`; docs/architecture.md says why.
 *
 * @typedef {object} Row
 * @property {string} folder A folder of `src/`.
 * @property {string[]} may The other folders of `src/` that it may import.
 * @property {string[]} [types] Folders that it may import types from, but no code.
 * @property {string[]} packages Npm packages and Node modules: `*` stands for anything, `!` in front excepts.
 */

/** What Markdown is made of: syntax trees, their plugins and their utilities. */
const UNIFIED = [
	'unified',
	'vfile',
	'remark-*',
	'rehype-*',
	'micromark*',
	'mdast*',
	'hast*',
	'unist*',
	'parse5',
	'yaml',
];

/** Outside a build `astro:` modules do not exist, and whatever imports them cannot run from the command line. */
const RUNS_IN_NODE = ['*', '!astro:*'];

/** @type {readonly Row[]} */
export const IMPORT_TABLE = [
	{ folder: 'domain', may: [], packages: ['edtf'] },
	{ folder: 'text', may: ['domain'], packages: [] },
	{ folder: 'schema', may: ['domain'], packages: ['zod', 'node:*'] },
	{ folder: 'references', may: ['domain'], packages: [] },
	{ folder: 'markdown', may: ['references', 'domain', 'text'], packages: UNIFIED },
	{ folder: 'read', may: ['schema', 'markdown', 'references', 'domain', 'text'], packages: RUNS_IN_NODE },
	{
		folder: 'check',
		may: ['read', 'schema', 'markdown', 'references', 'domain', 'text'],
		packages: RUNS_IN_NODE,
	},
	{
		folder: 'import',
		may: ['check', 'read', 'schema', 'markdown', 'references', 'domain', 'text'],
		packages: RUNS_IN_NODE,
	},
	{
		folder: 'editor',
		may: ['import', 'check', 'read', 'schema', 'markdown', 'references', 'domain', 'text'],
		packages: RUNS_IN_NODE,
	},
	{ folder: 'feeds', may: ['domain', 'references', 'text'], packages: RUNS_IN_NODE },
	// The published schemas and the records that follow them come from one place.
	{ folder: 'exports', may: ['schema', 'domain', 'references', 'text'], packages: RUNS_IN_NODE },
	{ folder: 'search', may: ['domain', 'references', 'text'], packages: RUNS_IN_NODE },
	// Runs both when the site is built and in the browser.
	{ folder: 'compare', may: ['domain', 'markdown', 'text'], packages: ['diff', 'fastest-levenshtein', ...UNIFIED] },
	{
		folder: 'build',
		may: ['check', 'read', 'schema', 'references', 'domain', 'text', 'search', 'exports', 'feeds'],
		packages: RUNS_IN_NODE,
	},
	{ folder: 'review', may: ['read', 'schema', 'domain', 'text', 'exports'], packages: RUNS_IN_NODE },
	{ folder: 'styles', may: [], packages: [] },
	{
		folder: 'components',
		// Scripts that run in the browser come from `search` and `compare`.
		may: ['domain', 'text', 'search', 'compare', 'styles'],
		types: ['references'],
		packages: ['*', '!node:*', '!zod', '!astro:content'],
	},
	{
		folder: 'layouts',
		may: ['components', 'domain', 'text', 'search', 'styles'],
		packages: ['*', '!node:*', '!zod', '!astro:content'],
	},
	{
		folder: 'pages',
		may: [
			'components',
			'layouts',
			'styles',
			// What looks like personal data, which a history must not bring back.
			'check',
			'read',
			'schema',
			'references',
			'domain',
			'text',
			'search',
			'compare',
			'exports',
			'feeds',
			// The list of pages that the site must have is the list that the sitemap gives.
			'build',
		],
		packages: ['*'],
	},
];

/**
 * Turns a row into the part of an ESLint configuration that enforces it.
 *
 * @param {Row} row
 * @returns {import('eslint').Linter.Config}
 */
export function toConfig(row) {
	const types = row.types ?? [];
	const open = new Set([row.folder, ...row.may, ...types]);
	const closed = IMPORT_TABLE.map(({ folder }) => folder).filter((folder) => !open.has(folder));
	const message = `src/${row.folder} får inte importera detta: se .config/import-table.js.`;
	const forbidden = [...intoFolders(closed), ...outsidePackages(row.packages)];
	return {
		name: `imports/${row.folder}`,
		files: [`src/${row.folder}/**`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						...forbidden.map((regex) => ({ regex, message })),
						...intoFolders(types).map((regex) => ({ regex, message, allowTypeImports: true })),
					],
				},
			],
			// The rule above does not look at `import()`.
			'no-restricted-syntax': [
				'error',
				...[...forbidden, ...intoFolders(types)].map((regex) => ({
					selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
					message,
				})),
			],
		},
	};
}

/**
 * A pattern for the relative paths that lead into these folders of `src/`, however many steps up they take.
 *
 * @param {string[]} folders
 */
function intoFolders(folders) {
	return folders.length === 0 ? [] : [`^(?:\\./)*(?:\\.\\./)+(?:src/)?(?:${folders.join('|')})(?:/|$)`];
}

/**
 * Patterns for the package names that the list does not allow.
 *
 * @param {string[]} packages
 */
function outsidePackages(packages) {
	const allowed = packages.filter((name) => !name.startsWith('!'));
	const excepted = packages.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
	// `(?!)` matches nothing, so an empty list allows nothing.
	const patterns = [`^(?![./])(?!${oneOf(allowed) || '(?!)'})`];
	return excepted.length === 0 ? patterns : [...patterns, `^${oneOf(excepted)}`];
}

/** @param {string[]} names */
function oneOf(names) {
	return names.length === 0 ? '' : `(?:${names.map((name) => name.replaceAll('*', '.*')).join('|')})(?:/|$)`;
}
