import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of an HTML text as a browser would read it, in order. */
export function elementsIn(html: string): Tree.Element[] {
	const found: Tree.Element[] = [];
	const visit = (node: Tree.Node): void => {
		if ('tagName' in node) found.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
		if ('content' in node) visit(node.content);
	};
	visit(parseFragment(html));
	return found;
}

export function attribute(node: Tree.Element, name: string): string | undefined {
	return node.attrs.find((attr) => attr.name === name)?.value;
}

/** Values of an attribute, wherever it stands. */
export function valuesOf(html: string, name: string): string[] {
	return elementsIn(html).flatMap((node) => attribute(node, name) ?? []);
}
