import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keeps the marks of footnotes out of the search index, where they would grow onto the word before them. */
export function rehypeFotnoter() {
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			const [child] = node.children;
			if (node.tagName !== 'sup' || child?.type !== 'element' || !('dataFootnoteRef' in child.properties)) return;
			node.properties.dataPagefindIgnore = '';
		});
	};
}
