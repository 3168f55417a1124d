import type { Nodes, Root } from 'mdast';
import { adress, adressTill } from '../domain/adress.ts';
import { noderI } from '../markdown/noder.ts';
import type { Textlank } from './las-fil.ts';

/**
 * The addresses that a text leads to.
 * @param bodyRad line of the file on which the text begins
 */
export function linksIn(tree: Root, bodyRad: number): Textlank[] {
	const links: Textlank[] = [];
	for (const node of noderI<Nodes>(tree)) {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const plats = { rad: bodyRad + line - 1, kolumn: column };
		if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, ...plats });
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			for (const attribute of node.attributes) {
				if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
				if (node.name === 'Begrepp' && attribute.name === 'id')
					links.push({ url: adress.begrepp(attribute.value), ...plats });
				if (node.name === 'Sifferserie' && attribute.name === 'kalla')
					links.push({ url: adressTill(...partsOf(attribute.value)), ...plats });
			}
	}
	return links;
}

/** A place in a text, `<arende>/<handling>#s14`, as its id and its paragraph. */
function partsOf(kalla: string): [id: string, stycke?: string] {
	const [id = '', stycke] = kalla.split('#');
	return stycke === undefined ? [id] : [id, stycke];
}
