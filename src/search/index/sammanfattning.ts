import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Arende } from '../../domain/arende.ts';

const md = unified().use(remarkParse);
const mdx = unified().use(remarkParse).use(remarkMdx);

/** What a summary says, a paragraph or list item each, without markup; what components hold is text too. */
export function sammanfattningstext({ sammanfattning, format }: Pick<Arende, 'sammanfattning' | 'format'>): string[] {
	const root: Root = (format === 'mdx' ? mdx : md).parse(sammanfattning);
	return root.children.flatMap(textsOf).filter(Boolean);
}

function textsOf(node: RootContent): string[] {
	if (node.type === 'paragraph' || node.type === 'heading') return [toString(node)];
	if ('children' in node) return (node.children as RootContent[]).flatMap(textsOf);
	return [];
}
