import type { Part } from './excerpt.ts';

/** Makes an element. Text becomes text nodes, so nothing that is shown can be read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** An excerpt as text and marks. */
export function excerptNodes(parts: readonly Part[]): (Node | string)[] {
	return parts.map(({ text, hit }) => (hit ? el('mark', {}, text) : text));
}

/** The element with an id, which the page's template is known to hold. */
export function byId<T extends HTMLElement>(id: string, type: abstract new () => T): T {
	const element = document.getElementById(id);
	if (!(element instanceof type)) throw new TypeError(`#${id} finns inte på sidan`);
	return element;
}
