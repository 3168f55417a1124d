import type { Element, ElementContent, Nodes, Root } from 'hast';
import { noderI } from './noder.ts';

/** A link from a paragraph to something that rests on it. */
export interface Bakatlank {
	readonly href: string;
	readonly text: string;
}

/** Where a page of the source begins. */
export interface Sidmarke {
	/** Number of the page, from 1. */
	readonly sida: number;
	/** Address of the page in the source file, where that can be shown page by page. */
	readonly href?: string;
}

export interface StyckelankOptions {
	/** The permanent anchors of each paragraph, its own first, by the paragraph's id; without one its id is linked. */
	readonly ankare?: ReadonlyMap<string, readonly string[]>;
	/** What rests on each paragraph, by the paragraph's id. */
	readonly bakatlankar?: ReadonlyMap<string, readonly Bakatlank[]>;
	/** The pages of the source that begin at each paragraph, by the paragraph's id. */
	readonly sidmarken?: ReadonlyMap<string, readonly Sidmarke[]>;
}

/**
 * Puts a numbered permanent link first in every numbered paragraph, after the marks of the source's pages that begin
 * there, and last the links to what rests on it. None of them is part of the text that is searched.
 */
export function rehypeStyckelankar({ ankare, bakatlankar, sidmarken }: StyckelankOptions = {}) {
	return (tree: Root): void => {
		for (const node of noderI<Nodes>(tree)) {
			if (node.type !== 'element') continue;
			const id = typeof node.properties.id === 'string' ? /^s(\d+)$/.exec(node.properties.id) : undefined;
			if (!id) continue;
			const links = bakatlankar?.get(id[0]) ?? [];
			node.properties.className = ['stycke'];
			const marken = (sidmarken?.get(id[0]) ?? []).flatMap((marke) => [sidmarke(marke), SPACE]);
			const [own, ...earlier] = ankare?.get(id[0]) ?? [];
			const holder = textHolder(node);
			holder.children.unshift(...marken, styckelank(id[0], id[1] ?? '', own), SPACE);
			if (links.length > 0) holder.children.push(SPACE, bakatlista(links));
			if (own !== undefined) holder.children = [...earlier.map(tidigareAnkare), ...withAnchor(holder.children, own)];
		}
	};
}

/** A loose list item holds its text in a paragraph of its own. */
function textHolder(node: Element): Element {
	const first = node.children.find((child) => child.type === 'element');
	return node.tagName === 'li' && first?.tagName === 'p' ? first : node;
}

function styckelank(id: string, nummer: string, ankare?: string): Element {
	const properties = { className: ['styckelank'], href: `#${ankare ?? id}`, ariaLabel: `Länk till stycke ${nummer}` };
	return element('a', properties, [{ type: 'text', value: nummer }]);
}

/** Puts the anchor on the words of the paragraph; the lists of a point have paragraphs of their own. */
function withAnchor(children: readonly ElementContent[], ankare: string): ElementContent[] {
	const list = children.findIndex((child) => child.type === 'element' && /^[uo]l$/.test(child.tagName));
	const end = list < 0 ? children.length : list;
	const own = element('span', { className: ['stycketext'], id: ankare }, children.slice(0, end));
	return [own, ...children.slice(end)];
}

/** Where an address leads that the paragraph had when its words were others. */
function tidigareAnkare(ankare: string): Element {
	return element('span', { className: ['styckeankare'], id: ankare }, []);
}

const SPACE = { type: 'text', value: ' ' } as const;

function sidmarke({ sida, href }: Sidmarke): Element {
	// No heading's id holds a double hyphen.
	const id = `sida--${String(sida)}`;
	const nummer = element('a', { href: `#${id}` }, [{ type: 'text', value: `Sida ${String(sida)}` }]);
	const kalla: ElementContent =
		href === undefined
			? { type: 'text', value: 'i källan' }
			: element('a', { href, ariaLabel: `Sida ${String(sida)} i källfilen` }, [{ type: 'text', value: 'i källan' }]);
	return element('span', { className: ['sidmarke'], id }, [nummer, SPACE, kalla]);
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
