import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A link from a paragraph to something that rests on it. */
export interface Bakatlank {
	readonly href: string;
	readonly text: string;
}

export interface StyckelankOptions {
	/** What rests on each paragraph, by the paragraph's id. */
	readonly bakatlankar?: ReadonlyMap<string, readonly Bakatlank[]>;
}

/**
 * Puts a numbered permanent link first in every numbered paragraph, and last the links to what rests on it.
 * Both are kept out of the search index.
 */
export function rehypeStyckelankar({ bakatlankar }: StyckelankOptions = {}) {
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			const id = typeof node.properties.id === 'string' ? /^s(\d+)$/.exec(node.properties.id) : undefined;
			if (!id) return;
			const links = bakatlankar?.get(id[0]) ?? [];
			node.properties.className = ['stycke'];
			textHolder(node).children.unshift(styckelank(id[0], id[1] ?? ''), { type: 'text', value: ' ' });
			if (links.length > 0) textHolder(node).children.push({ type: 'text', value: ' ' }, bakatlista(links));
		});
	};
}

/** A loose list item holds its text in a paragraph of its own. */
function textHolder(node: Element): Element {
	const first = node.children.find((child) => child.type === 'element');
	return node.tagName === 'li' && first?.tagName === 'p' ? first : node;
}

function styckelank(id: string, nummer: string): Element {
	return element('a', { className: ['styckelank'], href: `#${id}`, ariaLabel: `Länk till stycke ${nummer}` }, [
		{ type: 'text', value: nummer },
	]);
}

function bakatlista(links: readonly Bakatlank[]): Element {
	const items = links.flatMap(({ href, text }, i) => [
		...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
		element('a', { className: ['bakatlank'], href }, [{ type: 'text', value: text }]),
	]);
	return element('span', { className: ['bakatlankar'] }, items);
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
	return { type: 'element', tagName, properties, children };
}
