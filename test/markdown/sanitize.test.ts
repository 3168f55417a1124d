import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { readdirSync, readFileSync } from 'node:fs';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { inspectPage } from '../../src/build/gate/markup.ts';
import { remarkFootnotesAndTables } from '../../src/markdown/gfm.ts';
import { REMARK_REHYPE, renderMarkdown } from '../../src/markdown/processor.ts';
import { SANITIZE_SCHEMA } from '../../src/markdown/sanitize.ts';
import { fc } from '../fast-check.ts';
import { elementsIn, valuesOf } from './html.ts';

/** Texts that have broken other publishers; one file per kind, as somebody might hand them in. */
const FIXTURES = new URL('../fixtures/fientlig-text/', import.meta.url);

const HOSTILE = readdirSync(FIXTURES)
	.sort()
	.map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')] as const);

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'id', 'class', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
	div: ['class', 'role', 'aria-label', 'tabindex'],
	ol: ['start'],
	section: ['data-footnotes', 'class'],
	span: ['class'],
	td: ['align'],
	th: ['align'],
};

const TAGS = new Set([...(SANITIZE_SCHEMA.tagNames ?? []), 'div', 'span']);

/** Everything in a rendered text that must not be in one, as a browser would read it. */
function faults(html: string): string[] {
	const odd = elementsIn(html).flatMap(({ tagName, attrs }) => [
		...(TAGS.has(tagName) ? [] : [`<${tagName}>`]),
		...attrs
			.filter(({ name }) => name !== 'id' && name !== 'class' && !ATTRIBUTES[tagName]?.includes(name))
			.map(({ name }) => `${tagName} ${name}`),
	]);
	const links = valuesOf(html, 'href').filter((href) => !/^(?:https:|mailto:|tel:|#|\/|[^:]*$|[^:]*[/?#])/i.test(href));
	const ids = valuesOf(html, 'id').filter((id) => !/^(?:rubrik-.+|s\d+|fn-.+|fnref-.+|footnote-label)$/.test(id));
	return [...odd, ...links, ...ids, ...inspectPage(html).faults.filter((fault) => !fault.startsWith('ett osynligt'))];
}

async function render(markdown: string): Promise<string> {
	return (await renderMarkdown(markdown, { base: '/oppna-arenden/', stycken: {} })).html;
}

describe('hostile texts', () => {
	it('are there', () => {
		expect(HOSTILE.length).toBeGreaterThanOrEqual(9);
	});

	it.each(HOSTILE)('%s gives nothing but text', async (_, markdown) => {
		expect(faults(await render(markdown))).toEqual([]);
	});

	it.each(HOSTILE)('%s leaves every word outside of markup', async (_, markdown) => {
		// Each fixture ends with a line of plain text, which hostile markup before it must not swallow.
		expect(await render(markdown)).toContain('Sist kommer vanlig text.');
	});
});

describe('the sanitizer', () => {
	const dangerous = unified()
		.use(remarkParse)
		.use(remarkFootnotesAndTables)
		.use(remarkRehype, { ...REMARK_REHYPE, allowDangerousHtml: true });
	const sanitizer = unified().use(rehypeSanitize, SANITIZE_SCHEMA);

	it('removes what a plugin before it might let in', () => {
		const element = (tagName: string, properties: Record<string, string>) => ({
			type: 'element' as const,
			tagName,
			properties,
			children: [],
		});
		const tree = sanitizer.runSync({
			type: 'root',
			children: [
				...[
					'script',
					'style',
					'iframe',
					'img',
					'form',
					'input',
					'base',
					'meta',
					'link',
					'svg',
					'math',
					'template',
					'h1',
				].map((tag) => element(tag, {})),
				element('a', {
					href: 'javascript:alert(1)',
					onClick: 'x',
					style: 'x',
					name: 'getElementById',
					target: '_blank',
					ping: 'https://a',
				}),
				{
					...element('table', {}),
					children: [element('td', { align: 'left', style: 'text-align: left', onMouseOver: 'x' })],
				},
				element('p', { className: 'sida-header', id: 'x', dataPagefindBody: 'x' }),
			],
		});
		expect(tree).toMatchInlineSnapshot(`
			{
			  "children": [
			    {
			      "children": [],
			      "properties": {},
			      "tagName": "a",
			      "type": "element",
			    },
			    {
			      "children": [
			        {
			          "children": [],
			          "properties": {
			            "align": "left",
			          },
			          "tagName": "td",
			          "type": "element",
			        },
			      ],
			      "properties": {},
			      "tagName": "table",
			      "type": "element",
			    },
			    {
			      "children": [],
			      "properties": {
			        "id": "x",
			      },
			      "tagName": "p",
			      "type": "element",
			    },
			  ],
			  "type": "root",
			}
		`);
	});

	it('finds nothing left to remove the second time', () => {
		fc.assert(
			fc.property(ANY_MARKDOWN, (markdown) => {
				const once = sanitizer.runSync(dangerous.runSync(dangerous.parse(markdown)));
				expect(sanitizer.runSync(structuredClone(once))).toEqual(once);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('any Markdown', () => {
	it('gives HTML in which neither a browser nor the gate finds anything wrong', async () => {
		await fc.assert(
			fc.asyncProperty(ANY_MARKDOWN, async (markdown) => {
				expect(faults(await render(markdown))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('gives the same HTML every time', async () => {
		await fc.assert(
			fc.asyncProperty(ANY_MARKDOWN, async (markdown) => {
				expect(await render(markdown)).toBe(await render(markdown));
			}),
			{ numRuns: 100 },
		);
	});

	it('gives text that reads as it was written once it is escaped', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }), async (text) => {
				const words = text.replace(/\s+/g, ' ').trim();
				fc.pre(words !== '');
				const escaped = words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
				const { html } = await renderMarkdown(`x ${escaped} x`, { base: '/' });
				expect(elementsIn(html)[0]?.childNodes.map((node) => ('value' in node ? node.value : ''))).toEqual([
					`x ${words} x`,
				]);
			}),
			{ numRuns: 300 },
		);
	});
});

const PIECES = [
	...[
		'<script>',
		'</script>',
		'<img src=x onerror=alert(1)>',
		'<a href="javascript:x">',
		'<!--',
		'-->',
		'<![CDATA[',
		']]>',
		'<p id=s1>',
		'</p>',
	],
	...[
		'[',
		']',
		'](',
		')',
		'(javascript:x)',
		'(/om/)',
		'(java\tscript:x)',
		'<javascript:x>',
		'<https://a.se>',
		'![',
		'[^1]',
		'[^1]: ',
		'[a]: ',
		'[a]',
	],
	...[
		'# ',
		'## ',
		'### ',
		'- ',
		'1. ',
		'> ',
		'| a | b |',
		'|---|--:|',
		'|',
		'---',
		'===',
		'```',
		'~~~',
		'`',
		'**',
		'_',
		'*',
		'\\',
		'\n',
		'\n\n',
		'    ',
		'\t',
	],
	...[
		'&lt;',
		'&#60;script&#62;',
		'&amp;',
		'&#0;',
		'&#x202E;',
		'"',
		"'",
		'ord',
		'å',
		' ',
		'{',
		'}',
		'import x from "y"',
		'\u2028',
		'\u0000',
		'🙂',
	],
];

const ANY_MARKDOWN = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...HOSTILE.map(([, text]) => text)))
		.map(([piece, text]) => piece + text),
);
