import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE } from '../../.config/import-table.js';

const eslint = new ESLint({
	overrideConfigFile: '.config/eslint.config.js',
	// The sources below are in no TypeScript project.
	overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] }],
});

/** The import rules that `source` breaks when it stands in `file`. */
async function broken(file: string, source: string): Promise<string[]> {
	const results = await eslint.lintText(source, { filePath: file });
	const messages = results.flatMap((result) => result.messages);
	expect(messages.filter((message) => message.fatal)).toEqual([]);
	return messages.flatMap(({ ruleId }) => (ruleId?.includes('no-restricted-') ? [ruleId] : []));
}

const astro = (frontmatter: string, template = '<p>Text</p>') => `---\n${frontmatter}\n---\n\n${template}\n`;

const MODULES = '@typescript-eslint/no-restricted-imports';

test('every folder of src/ has a row', () => {
	const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const rows = IMPORT_TABLE.map(({ folder }) => folder);
	expect(folders.map(({ name }) => name).filter((name) => !rows.includes(name))).toEqual([]);
});

test('no row allows a folder that has no row itself', () => {
	const rows = new Set(IMPORT_TABLE.map(({ folder }) => folder));
	expect(
		IMPORT_TABLE.flatMap(({ may, types }) => [...may, ...(types ?? [])].filter((name) => !rows.has(name))),
	).toEqual([]);
});

describe('the import table bites', () => {
	// One line a row of the table: what the folder may import, and what it may not.
	const cases: [file: string, allowed: string, forbidden: string[]][] = [
		['domain/x.ts', 'edtf', ['zod', 'node:fs', 'astro', '../text/x.ts', '../../src/schema/x.ts']],
		['text/x.ts', '../domain/datum.ts', ['node:fs', 'yaml', '../read/x.ts']],
		['schema/x.ts', 'zod', ['../read/x.ts', 'astro:content', 'yaml']],
		['references/lagrum/x.ts', '../../domain/x.ts', ['unified', 'mdast', 'node:path', '../../markdown/x.ts']],
		['markdown/x.ts', 'rehype-sanitize', ['../read/x.ts', '../components/X.astro', 'astro:assets', 'node:fs']],
		['read/x.ts', 'node:fs', ['../components/X.astro', '../pages/index.astro', '../check/x.ts', 'astro:content']],
		['check/regler/x.ts', '../../read/x.ts', ['../../components/X.astro', 'astro:content', '../../editor/x.ts']],
		['import/x.ts', '../check/x.ts', ['../layouts/X.astro', 'astro:content', '../build/x.ts', '../editor/x.ts']],
		['editor/x.ts', '../check/x.ts', ['../layouts/X.astro', 'astro:content', '../build/x.ts']],
		['feeds/x.ts', '../domain/x.ts', ['../components/X.astro', 'astro:content', '../read/x.ts']],
		['exports/x.ts', 'node:sqlite', ['../components/X.astro', 'astro:content', '../read/x.ts']],
		['search/x.ts', '../references/x.ts', ['../components/X.astro', 'astro:content', '../pages/sok.astro']],
		['compare/x.ts', 'diff', ['../read/x.ts', '../components/X.astro', 'node:fs', 'astro:content']],
		['build/x.ts', '../read/x.ts', ['../components/X.astro', '../pages/index.astro', 'astro:content']],
		['review/x.ts', '../exports/x.ts', ['../components/X.astro', '../build/x.ts', 'astro:content']],
		['redigera/x.ts', '../schema/x.ts', ['../read/x.ts', '../components/X.astro', 'node:fs', 'astro:content']],
		['styles/x.ts', './tokens.ts', ['../domain/x.ts', 'zod']],
		['components/X.astro', '../text/x.ts', ['../read/x.ts', '../schema/x.ts', 'node:fs', 'astro:content', 'zod']],
		['layouts/X.astro', '../components/X.astro', ['../read/x.ts', '../schema/x.ts', 'node:fs', '../references/x.ts']],
		['pages/arenden/x.ts', '../../read/x.ts', ['../../editor/x.ts', '../../import/x.ts', '../../markdown/x.ts']],
	];

	test('in every row', () => {
		expect(cases.map(([file]) => file.split('/')[0]).sort()).toEqual(IMPORT_TABLE.map(({ folder }) => folder).sort());
	});

	test.each(cases)('src/%s', async (path, allowed, forbidden) => {
		const file = `src/${path}`;
		const source = (module: string) => {
			const line = `import { x } from '${module}';\nconsole.log(x);`;
			return path.endsWith('.astro') ? astro(line) : line;
		};
		expect(await broken(file, source(allowed))).toEqual([]);
		for (const module of forbidden)
			expect([module, ...(await broken(file, source(module)))]).toEqual([module, MODULES]);
	});

	test('a component may take types from the references, but no code', async () => {
		const file = 'src/components/X.astro';
		expect(await broken(file, astro("import type { Reference } from '../references/reference.ts';"))).toEqual([]);
		expect(await broken(file, astro("import { findReferences } from '../references/references.ts';"))).toEqual([
			MODULES,
		]);
	});

	test('re-exports and import() count as imports', async () => {
		expect(await broken('src/domain/x.ts', "export * from '../read/x.ts';")).toEqual([MODULES]);
		expect(await broken('src/domain/x.ts', "await import('../read/x.ts');")).toEqual(['no-restricted-syntax']);
		expect(await broken('src/domain/x.ts', "await import('node:fs');")).toEqual(['no-restricted-syntax']);
		expect(await broken('src/domain/x.ts', "await import('./arende.ts');")).toEqual([]);
	});

	test('the script of a component is held to its row', async () => {
		const file = 'src/components/X.astro';
		const script = (module: string) => astro('', `<script>\n\timport { x } from '${module}';\n\n\tx();\n</script>`);
		expect(await broken(file, script('../search/klient.ts'))).toEqual([]);
		expect(await broken(file, script('../read/register.ts'))).toEqual([MODULES]);
	});
});

describe('set:html', () => {
	const template = astro("const html = '<p>';", '<div set:html={html} />');
	const rules = async (file: string) =>
		(await eslint.lintText(template, { filePath: file }))[0]?.messages.map(({ ruleId }) => ruleId);

	test('is for the two components that clean what they show', async () => {
		expect(await rules('src/components/Arende.astro')).toContain('astro/no-set-html-directive');
		expect(await rules('src/pages/index.astro')).toContain('astro/no-set-html-directive');
		expect(await rules('src/components/Brodtext.astro')).toEqual([]);
		expect(await rules('src/components/JsonLd.astro')).toEqual([]);
	});
});

test('only pages and configuration have a default export', async () => {
	expect(await broken('src/domain/x.ts', 'export default 1;')).toEqual(['no-restricted-exports']);
	expect(await broken('src/pages/x.ts', 'export default 1;')).toEqual([]);
});
