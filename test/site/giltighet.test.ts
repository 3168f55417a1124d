import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { attribute, Page, pagePaths } from './html.ts';

const siteDir = inject('siteDir');
const pages = await pagePaths(siteDir);

describe('every built page', () => {
	it('is valid HTML', async () => {
		const validator = new HtmlValidate(
			new FileSystemConfigLoader({
				root: true,
				extends: ['html-validate:standard', 'html-validate:document'],
				rules: {
					// Prettier's and Astro's own style of void elements, white space and attribute order is no fault.
					'void-style': 'off',
					'no-trailing-whitespace': 'off',
					'attribute-boolean-style': 'off',
					'attribute-empty-style': 'off',
					// Scripts and styles are our own; anything from elsewhere is refused by the gate.
					'require-sri': ['error', { target: 'crossorigin' }],
					// Titles are content; a municipality's own wording is never cut.
					'long-title': 'off',
				},
			}),
		);
		const faults: string[] = [];
		for (const page of pages) {
			const report = await validator.validateString(readFileSync(path.join(siteDir, page), 'utf8'), page);
			for (const { messages } of report.results)
				faults.push(...messages.map((m) => `${page}:${String(m.line)}:${String(m.column)} ${m.ruleId} ${m.message}`));
		}
		expect(faults).toEqual([]);
	});

	it('has a space between a word and the link after it', () => {
		const glued = pages.flatMap((page) =>
			[...readFileSync(path.join(siteDir, page), 'utf8').matchAll(/.{0,20}[\p{L}\p{N},;:.]<a\s.{0,60}/gu)].map(
				([words]) => `${page}: ${words}`,
			),
		);
		expect(glued).toEqual([]);
	});

	it('is in Swedish or says that it is not, and has one heading, a title, a description and a canonical address of its own', () => {
		const canonicals = new Set<string>();
		for (const address of pages) {
			const page = new Page(siteDir, address);
			const [html] = page.find(({ tagName }) => tagName === 'html');
			expect(html && attribute(html, 'lang'), address).toBe(address === 'en/index.html' ? 'en' : 'sv');
			expect(page.find(({ tagName }) => tagName === 'h1').length, address).toBe(1);
			expect(page.text(page.find(({ tagName }) => tagName === 'title')[0]), address).not.toBe('');
			const [description] = page.find((e) => e.tagName === 'meta' && attribute(e, 'name') === 'description');
			expect(description && attribute(description, 'content'), address).toBeTruthy();
			const [canonical] = page.find((e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical');
			if (address === '404.html') continue;
			canonicals.add((canonical && attribute(canonical, 'href')) ?? '');
		}
		expect(canonicals.size).toBe(pages.length - 1);
		for (const canonical of canonicals) expect(canonical).toMatch(/^https:\/\/exempel\.invalid\//);
	});

	it('says that the site is independent and not the anslagstavla', () => {
		for (const address of pages) {
			const page = new Page(siteDir, address);
			const footer = page.text(page.find(({ tagName }) => tagName === 'footer').at(-1));
			expect(footer, address).toMatch(/oberoende|fristående/i);
			expect(footer, address).toContain('anslagstavla');
		}
	});
});
