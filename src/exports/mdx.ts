import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * A summary written as MDX, as plain Markdown: what stands in a component is kept, the tags are left out, and a heading
 * that a component has as an attribute becomes a line of its own.
 */
export function utanKomponenter(mdx: string): string {
	const cuts: { from: number; to: number; text: string }[] = [];
	collect(parser.parse(mdx), cuts);
	let markdown = '';
	let at = 0;
	for (const { from, to, text } of cuts.sort((a, b) => a.from - b.from)) {
		markdown += mdx.slice(at, from) + text;
		at = to;
	}
	return (markdown + mdx.slice(at)).replace(/\n{3,}/g, '\n\n').trim();
}

function collect(node: Root | Nodes, cuts: { from: number; to: number; text: string }[]): void {
	const children: readonly Nodes[] = 'children' in node ? node.children : [];
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		const [start, end] = offsets(node);
		const rubrik = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'rubrik')?.value;
		const text = typeof rubrik === 'string' ? `**${rubrik}**\n\n` : '';
		const [first, last] = [children[0], children.at(-1)];
		if (first && last) {
			cuts.push({ from: start, to: offsets(first)[0], text }, { from: offsets(last)[1], to: end, text: '' });
		} else cuts.push({ from: start, to: end, text: text.trimEnd() });
	}
	for (const child of children) collect(child, cuts);
}

function offsets({ position }: Nodes): [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
