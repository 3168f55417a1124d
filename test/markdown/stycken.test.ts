import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { numberStycken, plainText } from '../../src/markdown/stycken.ts';
import { valuesOf } from './html.ts';

function stycken(markdown: string) {
	return numberStycken(parseMarkdown(markdown)).map(({ stycke }) => stycke);
}

describe('numberStycken()', () => {
	it('counts paragraphs and list items in order, and remembers the heading', () => {
		expect(stycken('Ingress.\n\n## Beslut\n\nKommunstyrelsen beslutar\n\n1. ett\n2. två\n\n### Skäl\n\nText.')).toEqual(
			[
				{ id: 's1', slag: 'stycke', text: 'Ingress.' },
				{ id: 's2', slag: 'stycke', text: 'Kommunstyrelsen beslutar', rubrik: 'Beslut' },
				{ id: 's3', slag: 'punkt', text: 'ett', rubrik: 'Beslut' },
				{ id: 's4', slag: 'punkt', text: 'två', rubrik: 'Beslut' },
				{ id: 's5', slag: 'stycke', text: 'Text.', rubrik: 'Skäl' },
			],
		);
	});

	it('counts a list item once, whatever stands in it, and those of a list in it apart', () => {
		expect(stycken('- ett\n\n  mer\n\n  - inre\n- två').map(({ id, text }) => [id, text])).toEqual([
			['s1', 'ett mer'],
			['s2', 'inre'],
			['s3', 'två'],
		]);
	});

	it('counts the paragraphs of a quotation', () => {
		expect(stycken('> ett\n>\n> två').map(({ text }) => text)).toEqual(['ett', 'två']);
	});

	it('does not count headings, tables, footnotes, rules and code', () => {
		expect(
			stycken('## Rubrik\n\n| a |\n|---|\n| b |\n\n---\n\nText.[^1]\n\n[^1]: Not.').map(({ text }) => text),
		).toEqual(['Text.']);
	});

	it('gives the rendered paragraphs the same ids', async () => {
		const markdown = 'Ett.\n\n- två\n\n  - tre\n\n> fyra\n\nfem[^1]\n\n[^1]: Not.';
		const { html } = await renderMarkdown(markdown, { base: '/', stycken: {} });
		expect(valuesOf(html, 'id').filter((id) => /^s\d+$/.test(id))).toEqual(stycken(markdown).map(({ id }) => id));
	});
});

describe('plainText()', () => {
	it.each([
		['**fet** och *kursiv* och `kod`', 'fet och kursiv och kod'],
		['[länk](/om/) och <https://a.se>', 'länk och https://a.se'],
		['en rad\noch en till', 'en rad och en till'],
		['bruten  \nrad', 'bruten rad'],
		['bruten\\\nrad', 'bruten rad'],
		['not[^1] kvar\n\n[^1]: Not.', 'not kvar'],
		['5 &lt; 6 &amp; 7', '5 < 6 & 7'],
		['a\u00A0b', 'a b'],
	])('reads %j as "%s"', (markdown, text) => {
		expect(stycken(markdown)[0]?.text).toBe(text);
	});

	it('keeps the words of neighbouring blocks apart', () => {
		expect(plainText(parseMarkdown('ett\n\n- två\n- tre'))).toBe('ett två tre');
	});
});
