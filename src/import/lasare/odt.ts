import type { Element, ElementContent, Root as Hast } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Dokument } from '../dokument.ts';
import { ImportFel } from '../fel.ts';
import { cleanText } from '../teckenkod.ts';
import { treeOfHtml } from './html.ts';
import { unpack } from './uppackning.ts';

/** What an OpenDocument element is in HTML; others give what they hold. */
const ELEMENT: Readonly<Record<string, string>> = {
	'text:p': 'p',
	'text:list': 'ul',
	'text:list-item': 'li',
	'text:line-break': 'br',
	'table:table': 'table',
	'table:table-row': 'tr',
	'table:table-cell': 'td',
};

/** Deleted text, comments and what LibreOffice keeps for itself. */
const BORT =
	/^(?:text:tracked-changes|office:annotation|office:annotation-end|text:sequence-decls|office:forms|draw:frame|text:table-of-content|text:note-citation)$/;

/** Reads an OpenDocument text; meta.xml, which names people, stays packed. */
export function readOdt(bytes: Uint8Array): Dokument {
	const parts = unpack(bytes, /^(?:content|styles)\.xml$|^META-INF\/manifest\.xml$/);
	const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
	if (text('META-INF/manifest.xml').includes('encryption-data'))
		throw new ImportFel('Dokumentet är låst med lösenord. Spara en kopia utan lösenord och läs in den.');
	const content = text('content.xml');
	if (!content.includes('<office:text'))
		throw new ImportFel('Filen saknar text och är troligen skadad. Spara den på nytt.');
	const body: Hast = { type: 'root', children: find(parse(content), 'office:text').flatMap(toHtml) };
	const sidmobler = find(parse(text('styles.xml')), 'style:header', 'style:footer').flatMap((part) =>
		elements(part, 'text:p').map((p) =>
			cleanText(toString(toHtml(p)[0] as Element))
				.replace(/\s+/g, ' ')
				.trim(),
		),
	);
	const varningar = content.includes('<text:tracked-changes')
		? [
				'Dokumentet har spårade ändringar. Tillägg är med och strykningar är borta; kontrollera att det är den slutliga texten.',
			]
		: [];
	return {
		lasart: 'original',
		tree: treeOfHtml(body),
		sidmobler: [...new Set(sidmobler)].filter((line) => line !== ''),
		varningar,
	};
}

/** The HTML parser reads XML once no element closes itself. */
function parse(xml: string): Hast {
	const open = xml
		.replace(/<\?[\s\S]*?\?>/g, '')
		.replace(/<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/g, '<$1$2></$1>');
	return unified().use(rehypeParse, { fragment: true }).parse(open);
}

function toHtml(node: ElementContent): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element' || BORT.test(node.tagName)) return [];
	const children = node.children.flatMap(toHtml);
	const element = (tagName: string, properties: Element['properties'] = {}): ElementContent[] => [
		{ type: 'element', tagName, properties, children },
	];
	switch (node.tagName) {
		case 'text:h':
			return element(`h${String(Math.min(6, Number(node.properties['text:outline-level'] ?? 1) + 1))}`);
		case 'text:s':
			return [{ type: 'text', value: ' '.repeat(Math.min(20, Number(node.properties['text:c'] ?? 1))) }];
		case 'text:tab':
			return [{ type: 'text', value: ' ' }];
		case 'text:note': {
			const nummer = toString(elements(node, 'text:note-citation')[0] ?? node).trim();
			const body = elements(node, 'text:note-body').flatMap((note) => note.children.flatMap(toHtml));
			const text = toString({ type: 'root', children: body });
			return [
				{ type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value: nummer }] },
				{
					type: 'element',
					tagName: 'span',
					properties: { id: `footnote-${nummer}` },
					children: [{ type: 'text', value: text }],
				},
			];
		}
		default: {
			const style = String(node.properties['text:style-name'] ?? '');
			if (node.tagName === 'text:p' && style === 'Title') return element('h1');
			const tagName = ELEMENT[node.tagName];
			return tagName === undefined ? children : element(tagName);
		}
	}
}

function find(hast: Hast, ...names: readonly string[]): Element[] {
	const found: Element[] = [];
	visit(hast, 'element', (node) => {
		if (names.includes(node.tagName)) found.push(node);
	});
	return found;
}

function elements(node: Element, name: string): Element[] {
	return find({ type: 'root', children: [node] }, name);
}
