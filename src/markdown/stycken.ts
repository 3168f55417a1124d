import type { ListItem, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Stycke } from '../domain/handling.ts';

/** A numbered paragraph with its node. */
export interface NumberedStycke {
	readonly stycke: Stycke;
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
	const add = (node: Paragraph | ListItem, slag: Stycke['slag']): void => {
		const text = plainText(
			node.type === 'listItem' ? { ...node, children: node.children.filter((c) => c.type !== 'list') } : node,
		);
		found.push({ node, stycke: { id: `s${String(found.length + 1)}`, text, slag, ...(rubrik && { rubrik }) } });
	};
	visit(tree);
	return found;
}

/** Text of a node as a reader sees it: footnote marks left out, a line break as a space, white space collapsed. */
export function plainText(node: Nodes): string {
	return textOf(node).replace(/\s+/g, ' ').trim();
}

const HOLDS_BLOCKS = /^(?:root|blockquote|list|listItem|table|tableRow|footnoteDefinition|mdxJsxFlowElement)$/;

function textOf(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'footnoteReference') return '';
	if ('children' in node) {
		return node.children.map(textOf).join(HOLDS_BLOCKS.test(node.type) ? ' ' : '');
	}
	return toString(node);
}

/** Gives each numbered paragraph its anchor. */
export function remarkStycken() {
	return (tree: Root): void => {
		for (const { stycke, node } of numberStycken(tree)) {
			node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: stycke.id } };
		}
	};
}
