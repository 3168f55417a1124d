import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	handboksadress,
	handboksbilder,
	handboksidor,
	readHandboksbild,
	readHandbokssida,
} from '../../src/read/handbok.ts';

describe('the handbook', () => {
	test.each([undefined, ...handboksidor()])('has a title, a first sentence and a text in %s', (id) => {
		const { titel, ingress, markdown } = readHandbokssida(id);
		expect(titel.length).toBeGreaterThan(5);
		expect(ingress).toMatch(/[.!]$/);
		expect(markdown.length).toBeGreaterThan(200);
		expect(markdown).not.toMatch(/\.md[)#]|<!--/);
	});

	test('has its pictures where they are named, each with words for it, and no picture that is not', () => {
		const named = [undefined, ...handboksidor()].flatMap((id) =>
			readHandbokssida(id).delar.flatMap((del) => (typeof del === 'string' ? [] : [del])),
		);
		expect(named.map(({ fil }) => fil).sort()).toEqual(handboksbilder());
		for (const { alt } of named) expect(alt.length).toBeGreaterThan(20);
		expect(handboksbilder().reduce((sum, fil) => sum + readHandboksbild(fil).length, 0)).toBeLessThan(300_000);
	});

	test('says the same in parts as in whole', () => {
		for (const id of [undefined, ...handboksidor()]) {
			const { markdown, delar } = readHandbokssida(id);
			const text = delar.filter((del) => typeof del === 'string').join('\n');
			expect(text).not.toContain('](bilder/');
			const bare = (t: string) =>
				t
					.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
					.replace(/\s+/g, ' ')
					.trim();
			expect(bare(text)).toBe(bare(markdown));
		}
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
