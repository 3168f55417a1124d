import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Textlank } from './las-fil.ts';

/**
 * The addresses that a text leads to.
 * @param bodyRad line of the file on which the text begins
 */
export function linksIn(tree: Root, bodyRad: number): Textlank[] {
	const links: Textlank[] = [];
	visit(tree, (node) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const plats = { rad: bodyRad + line - 1, kolumn: column };
		if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, ...plats });
		if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Begrepp')
			for (const attribute of node.attributes)
				if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
					links.push({ url: `/begrepp/${attribute.value}/`, ...plats });
	});
	return links;
}
