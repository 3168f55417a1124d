import type { Element, ElementContent, Root, Text } from 'hast';

/** A piece of running text in a block, with its place in the block's whole text. */
export interface Piece {
	readonly node: Text;
	/** Elements from the block down to the one that holds the node. */
	readonly parents: readonly Element[];
	readonly start: number;
	readonly end: number;
	/** Inside a link, code or a reference already made: read, never changed. */
	readonly locked: boolean;
}

/** A block whose text is read as one, so that emphasis or a link inside a reference does not hide it. */
export interface Run {
	readonly block: Element;
	readonly text: string;
	readonly pieces: readonly Piece[];
}

const LOCKED = new Set(['a', 'button', 'code', 'time']);
const INLINE = new Set([...LOCKED, 'em', 'strong', 'br', 'sup', 'span']);

/** The blocks of running text in a tree, in order; each with the level of the heading it is, or 0. */
export function runsOf(tree: Root): { run: Run; heading: boolean }[] {
	const runs: { run: Run; heading: boolean }[] = [];
	const visit = (node: Element): void => {
		const blocks = node.children.filter(
			(child): child is Element => child.type === 'element' && !INLINE.has(child.tagName),
		);
		if (blocks.length < node.children.length) {
			const run = runOf(node);
			if (run.text.trim() !== '') runs.push({ run, heading: /^h[1-6]$/.test(node.tagName) });
		}
		for (const block of blocks) visit(block);
	};
	for (const child of tree.children) if (child.type === 'element') visit(child);
	return runs;
}

function runOf(block: Element): Run {
	const pieces: Piece[] = [];
	let text = '';
	const visit = (node: ElementContent, parents: readonly Element[], locked: boolean): void => {
		if (node.type === 'text') {
			pieces.push({ node, parents, start: text.length, end: text.length + node.value.length, locked });
			text += node.value;
		} else if (node.type === 'element' && INLINE.has(node.tagName)) {
			// A footnote's mark stands between two words without being one.
			if (node.tagName === 'sup') return;
			if (node.tagName === 'br') text += '\n';
			const made = Array.isArray(node.properties.className) && node.properties.className.includes('hanvisning');
			for (const child of node.children) visit(child, [...parents, node], locked || made || LOCKED.has(node.tagName));
		}
	};
	for (const child of block.children) visit(child, [block], false);
	return { block, text, pieces };
}
