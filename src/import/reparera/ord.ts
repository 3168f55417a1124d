import type { Heading, Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** A word of a text, with its place in the tree. */
export interface Ord {
	readonly text: string;
	/** Node and place in it. */
	readonly node: Text;
	readonly index: number;
	/** It stands in a heading. */
	readonly iRubrik: boolean;
}

const ORD = /[\p{L}\p{M}\d&]+/gu;

/** Every word of a text in order. */
export function wordsOf(tree: Root): Ord[] {
	const words: Ord[] = [];
	visit(tree, 'text', (node, _index, parent) => {
		const iRubrik = (parent as Nodes | undefined)?.type === ('heading' satisfies Heading['type']);
		for (const { 0: text, index } of node.value.matchAll(ORD)) words.push({ text, node, index, iRubrik });
	});
	return words;
}

/** Words of plain text. */
export function wordsIn(text: string): string[] {
	return text.match(ORD) ?? [];
}

/** A copy of a tree with some of its words replaced. */
export function replaceWords(tree: Root, replacements: ReadonlyMap<Ord, string>): Root {
	const byNode = new Map<Text, [Ord, string][]>();
	for (const entry of replacements) byNode.set(entry[0].node, [...(byNode.get(entry[0].node) ?? []), entry]);
	const copy = (node: Nodes): Nodes => {
		if (node.type === 'text') {
			let value = node.value;
			// From the end, so that the places before stay as they are.
			for (const [ord, text] of [...(byNode.get(node) ?? [])].sort(([a], [b]) => b.index - a.index))
				value = value.slice(0, ord.index) + text + value.slice(ord.index + ord.text.length);
			return { ...node, value };
		}
		return 'children' in node ? ({ ...node, children: node.children.map(copy) } as Nodes) : node;
	};
	return copy(tree) as Root;
}
