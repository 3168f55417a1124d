import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Wraps each table in a focusable region, so that a wide one scrolls by keyboard on a narrow screen. */
export function rehypeTabeller() {
	return (tree: Root): void => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
			if (parent.type === 'element' && parent.properties.role === 'region') return SKIP;
			const wrapper: Element = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['tabell'], role: 'region', ariaLabel: 'Tabell', tabIndex: 0 },
				children: [node],
			};
			parent.children[index] = wrapper;
			return SKIP;
		});
	};
}
