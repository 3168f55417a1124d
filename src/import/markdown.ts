import type { Heading, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { numberStycken } from '../markdown/stycken.ts';

function remarkToMarkdown(this: Processor): void {
	const data = this.data() as { toMarkdownExtensions?: unknown[] };
	(data.toMarkdownExtensions ??= []).push(
		gfmFootnoteToMarkdown(),
		gfmTableToMarkdown({ tablePipeAlign: true, tableCellPadding: true }),
	);
}

const writer = unified()
	.use(remarkToMarkdown)
	.use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one', incrementListMarker: true })
	.freeze();

/** Markdown of a text as content may hold it. */
export function toMarkdown(tree: Root): string {
	return writer.stringify(tree);
}

/**
 * Takes the document's own heading out, for the page shows it from the field `titel`, and lets the others begin at the
 * second level and go down one at a time.
 * @returns the heading, where the text has one that stands above all others, and the text without it
 */
export function splitTitle(tree: Root): { titel?: string; tree: Root } {
	const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
	const top = Math.min(...headings.map(({ depth }) => depth));
	const highest = headings.filter(({ depth }) => depth === top);
	const first = highest.length === 1 && isNearTop(tree, highest[0]) ? highest[0] : undefined;
	const kept = levelHeadings(tree.children.filter((node) => node !== first));
	return first ? { titel: toString(first).replace(/\s+/g, ' ').trim(), tree: kept } : { tree: kept };
}

/** How many short lines a letterhead written in the text may have. */
const MAX_HEAD = 12;

function isNearTop(tree: Root, heading: Heading | undefined): boolean {
	if (heading === undefined) return false;
	const at = tree.children.indexOf(heading);
	return at < 6 || (at < MAX_HEAD && tree.children.slice(0, at).every((node) => toString(node).length < 60));
}

/** A text whose headings begin at the second level and go down one at a time. */
export function levelHeadings(nodes: readonly RootContent[]): Root {
	const depths = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort();
	let last = 1;
	const children = nodes.map((node) => {
		if (node.type !== 'heading') return node;
		const depth = Math.min(2 + depths.indexOf(node.depth), last + 1, 6) as Heading['depth'];
		last = depth;
		return { ...node, depth };
	});
	return { type: 'root', children };
}

/** Where in the reading text each page of the source begins: the first numbered paragraph that begins on it. */
export function pageStarts(tree: Root): { sida: number; stycke: string }[] {
	const numbered = new Map(numberStycken(tree).map(({ node, stycke }) => [node as unknown, stycke.id]));
	const starts: { sida: number; stycke: string }[] = [];
	let waiting: number | undefined;
	for (const node of tree.children) {
		waiting = node.data?.sida ?? waiting;
		if (waiting === undefined) continue;
		const target = node.type === 'list' ? node.children[0] : node;
		const stycke = numbered.get(target);
		if (stycke === undefined) continue;
		if (starts.at(-1)?.stycke !== stycke) starts.push({ sida: waiting, stycke });
		waiting = undefined;
	}
	return starts;
}
