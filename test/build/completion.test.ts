import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { writeCompletion } from '../../src/build/completion.ts';
import { startLanguageServer } from './language-server.ts';

// The Astro extension runs this same server; its folder must hold the project's TypeScript.
const root = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-redigering-'));
afterAll(() => {
	rmSync(root, { recursive: true, force: true });
});

it('gives an editor completion, help and errors in the frontmatter of an ärende', async () => {
	const content = path.resolve('content');
	writeCompletion(root, content);
	const file = path.join(content, 'arenden', 'ks-2022-1011', 'index.md');
	const text = readFileSync(file, 'utf8').replace('titel:', 'tittel:');
	const server = await startLanguageServer(root);
	try {
		const uri = pathToFileURL(file).href;
		const diagnostics = await server.open(uri, text);
		expect(diagnostics).toContain('Property tittel is not allowed.');
		const line = text.split('\n').findIndex((row) => row.startsWith('typ:'));
		expect(await server.completions(uri, { line, character: 5 })).toContain('motion');
		expect(await server.hover(uri, { line, character: 1 })).toContain('Ärendets typ.');
	} finally {
		server.close();
	}
}, 60_000);
