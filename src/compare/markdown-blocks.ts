import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown/parse.ts';
import { numberStycken, plainText } from '../markdown/stycken.ts';
import { gemen } from '../text/antal.ts';
import { CELL, type Block } from './block.ts';

/**
 * The blocks of a reading text in the order of reading, each numbered paragraph with its anchor.
 * @param markdown the text, without a YAML head
 */
export function markdownBlocks(markdown: string): Block[] {
	const tree = parseMarkdown(markdown);
	const ids = new Map<Nodes, string>(numberStycken(tree).map(({ node, stycke }) => [node, stycke.id]));
	showFootnoteMarks(tree);
	const blocks: Block[] = [];
	const add = (node: Nodes, text: string): void => {
		const id = ids.get(node);
		if (text) blocks.push({ text, arRubrik: node.type === 'heading', ...(id && { id }) });
	};
	const walk = (node: Nodes): void => {
		if (node.type === 'heading' || node.type === 'paragraph') add(node, plainText(node));
		else if (node.type === 'tableRow') add(node, node.children.map(plainText).filter(Boolean).join(`${CELL} `));
		else if (node.type === 'footnoteDefinition') add(node, `${node.label ?? ''} ${plainText(node)}`.trim());
		else if (node.type === 'listItem') {
			add(node, plainText({ ...node, children: node.children.filter(({ type }) => type !== 'list') }));
			for (const child of node.children) if (child.type === 'list') walk(child);
		} else if (node.type === 'code') add(node, node.value.replace(/\s+/g, ' ').trim());
		else if ('children' in node) for (const child of node.children) walk(child);
	};
	walk(tree);
	return blocks;
}

/** The published Markdown of a handling as blocks, its title first. */
export function twinBlocks(twin: string): Block[] {
	const { head, body } = partsOf(twin);
	const titel = fieldOf(head, 'titel');
	return [...(titel ? [{ text: titel, arRubrik: true }] : []), ...markdownBlocks(body)];
}

/** What the published Markdown of a handling calls it: its kind and date. */
export function twinName(twin: string): string {
	const { head } = partsOf(twin);
	const typ = fieldOf(head, 'typ') ?? 'handlingen';
	const datum = fieldOf(head, 'datum');
	return gemen(`${typ}${datum ? ` ${worded(datum)}` : ', utan datum'}`);
}

/** A whole day as it is read, by the browser: what words other dates of EDTF would be most of the script, and they stay so. */
function worded(datum: string): string {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) return datum;
	return new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum));
}

function partsOf(twin: string): { head: string; body: string } {
	const [, head = '', body = twin] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(twin) ?? [];
	return { head, body };
}

/** A field of the YAML head, in which every value is quoted as in JSON. */
function fieldOf(head: string, name: string): string | undefined {
	const [, quoted] = new RegExp(`^${name}: (".*")$`, 'm').exec(head) ?? [];
	return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
}

/** The source has the mark of a footnote as a word or glued to one, so the reading text must have it too. */
function showFootnoteMarks(tree: Root): void {
	visit(tree, 'footnoteReference', (node, index, parent) => {
		if (parent && index !== undefined) parent.children[index] = { type: 'text', value: node.label ?? node.identifier };
	});
}
