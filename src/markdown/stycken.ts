import type { Link, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { NumreratStycke, Textlank } from '../domain/handling.ts';

/** A numbered paragraph with its node. */
export interface NumberedStycke {
	readonly stycke: NumreratStycke;
	readonly node: Paragraph | ListItem;
}

/**
 * Numbers the paragraphs of a reading text: every paragraph and every list item in order, `s1`, `s2` …
 * A list item counts once, whatever stands in it; headings, tables and footnotes do not count.
 */
export function numberStycken(tree: Root): NumberedStycke[] {
	const found: NumberedStycke[] = [];
	let rubrik: string | undefined;
	const visit = (node: Nodes): void => {
		if (node.type === 'footnoteDefinition' || node.type === 'table') return;
		if (node.type === 'heading') rubrik = plainText(node);
		else if (node.type === 'paragraph') add(node, 'stycke');
		else if (node.type === 'listItem') {
			add(node, 'punkt');
			for (const child of node.children) if (child.type === 'list') visit(child);
		} else if ('children' in node) for (const child of node.children) visit(child);
	};
	const add = (node: Paragraph | ListItem, slag: NumreratStycke['slag']): void => {
		const own = node.type === 'listItem' ? { ...node, children: node.children.filter((c) => c.type !== 'list') } : node;
		const { text, lankar } = textAndLinks(own);
		const id = `s${String(found.length + 1)}`;
		found.push({ node, stycke: { id, text, slag, ...(rubrik && { rubrik }), ...(lankar.length > 0 && { lankar }) } });
	};
	visit(tree);
	return found;
}

/** Text of a node as a reader sees it: footnote marks left out, a line break as a space, white space collapsed. */
export function plainText(node: Nodes): string {
	return textOf(node).replace(/\s+/g, ' ').trim();
}

// Content holds no noncharacters, so these can mark where links begin and end while white space is collapsed.
const LINK_START = '\uFDD0';
const LINK_END = '\uFDD1';

function textAndLinks(node: Nodes): { text: string; lankar: Textlank[] } {
	const addresses: string[] = [];
	const marked = textOf(node, (link) => {
		addresses.push(link.url);
		return [LINK_START, LINK_END];
	});
	const lankar: Textlank[] = [];
	let text = '';
	let start = 0;
	for (const piece of marked
		.replace(/\s+/g, ' ')
		.trim()
		.split(/([\uFDD0\uFDD1])/)) {
		if (piece === LINK_START) start = text.length;
		else if (piece === LINK_END) lankar.push({ start, end: text.length, adress: addresses[lankar.length] ?? '' });
		else text += piece;
	}
	return { text, lankar };
}

const HOLDS_BLOCKS = /^(?:root|blockquote|list|listItem|table|tableRow|footnoteDefinition|mdxJsxFlowElement)$/;

/** @param around what to put before and after the text of a link */
function textOf(node: Nodes, around: (link: Link) => readonly [string, string] = () => ['', '']): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'footnoteReference') return '';
	if (!('children' in node)) return toString(node);
	const [before, after] = node.type === 'link' ? around(node) : ['', ''];
	const inner = node.children.map((child) => textOf(child, around)).join(HOLDS_BLOCKS.test(node.type) ? ' ' : '');
	return before + inner + after;
}

/** Gives each numbered paragraph its anchor. */
export function remarkStycken() {
	return (tree: Root): void => {
		for (const { stycke, node } of numberStycken(tree)) {
			node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: stycke.id } };
		}
	};
}
