/** A node of a tree of Markdown or HTML. */
interface Node {
	readonly type: string;
}

/**
 * Every node of a tree, parents before their children, as the tree is when it is asked for. Every text is walked through
 * many times: unist-util-visit, which makes and names a function for each node, was a fourth of reading.
 */
export function noderI<N extends Node>(tree: N): N[] {
	const found: N[] = [];
	const add = (node: N): void => {
		found.push(node);
		if ('children' in node) for (const child of node.children as readonly N[]) add(child);
	};
	add(tree);
	return found;
}
