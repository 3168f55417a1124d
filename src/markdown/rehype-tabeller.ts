import type { Element, Nodes, Root } from 'hast';
import { noderI } from './noder.ts';

/** Wraps each table in a focusable region, so that a wide one scrolls by keyboard on a narrow screen. */
export function rehypeTabeller() {
	return (tree: Root): void => {
		for (const parent of noderI<Nodes>(tree)) {
			if (!('children' in parent) || (parent.type === 'element' && parent.properties.role === 'region')) continue;
			for (const [index, node] of parent.children.entries())
				if (node.type === 'element' && node.tagName === 'table') parent.children[index] = wrapped(node);
		}
	};
}

function wrapped(table: Element): Element {
	return {
		type: 'element',
		tagName: 'div',
		properties: { className: ['tabell'], role: 'region', ariaLabel: 'Tabell', tabIndex: 0 },
		children: [table],
	};
}
