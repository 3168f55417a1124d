import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handboksadress, handboksidor, readHandbokssida } from '../../src/read/handbok.ts';

describe('the handbook', () => {
	test.each([undefined, ...handboksidor()])('has a title, a first sentence and a text in %s', (id) => {
		const { titel, ingress, markdown } = readHandbokssida(id);
		expect(titel.length).toBeGreaterThan(5);
		expect(ingress).toMatch(/[.!]$/);
		expect(markdown.length).toBeGreaterThan(200);
		expect(markdown).not.toMatch(/\.md[)#]|<!--/);
	});

	test('leads from its first page to every chapter', () => {
		const { markdown } = readHandbokssida();
		for (const id of handboksidor()) expect(markdown).toContain(`](${handboksadress(id)})`);
	});

	test('names only commands and files that exist', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		for (const id of [undefined, ...handboksidor()]) {
			const { markdown } = readHandbokssida(id);
			for (const [, command = ''] of markdown.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(command);
			for (const [, file = ''] of markdown.matchAll(/`((?:docs|src)\/[^`<>*]+)`/g)) expect(existsSync(file)).toBe(true);
		}
	});
});
