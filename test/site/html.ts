import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Paths of all built pages, relative to the site's folder, sorted. */
export async function pagePaths(siteDir: string): Promise<string[]> {
	const names = await readdir(siteDir, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).sort();
}

/** A built page, to ask about what a reader sees. */
export class Page {
	readonly html: string;
	readonly #tree: Tree.Document;

	constructor(siteDir: string, address: string) {
		const file = address.endsWith('/') ? `${address}index.html` : address;
		this.html = readFileSync(path.join(siteDir, file), 'utf8');
		this.#tree = parse(this.html);
	}

	/** Elements that a condition holds for, in document order. */
	find(test: (element: Tree.Element) => boolean): Tree.Element[] {
		const found: Tree.Element[] = [];
		const visit = (node: Tree.Node): void => {
			if ('tagName' in node && test(node)) found.push(node);
			if ('childNodes' in node) node.childNodes.forEach(visit);
		};
		visit(this.#tree);
		return found;
	}

	byId(id: string): Tree.Element | undefined {
		return this.find((element) => attribute(element, 'id') === id)[0];
	}

	/** The innermost element of a kind that holds the one with an id. */
	around(id: string, tagName: string): Tree.Element | undefined {
		return this.find((element) => element.tagName === tagName && contains(element, id)).at(-1);
	}

	/** Text of the page's main part, or of one element, white space collapsed. */
	text(element: Tree.Node | undefined = this.find(({ tagName }) => tagName === 'main')[0]): string {
		return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
	}
}

function contains(node: Tree.Node, id: string): boolean {
	if ('tagName' in node && attribute(node, 'id') === id) return true;
	return 'childNodes' in node && node.childNodes.some((child) => contains(child, id));
}

/** Value of an attribute; `undefined` when the element lacks it. */
export function attribute(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((a) => a.name === name)?.value;
}

/** Text of an element and everything in it. */
function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	if (node.nodeName === 'script' || node.nodeName === 'template') return '';
	return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}
