import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkFootnotesAndTables } from './gfm.ts';
import { leanParse } from './lean-parse.ts';

const parser = unified().use(remarkParse).use(remarkFootnotesAndTables).freeze();

/** Parses Markdown as it will be rendered, for checks and for the plain text of paragraphs. */
export function parseMarkdown(markdown: string): Root {
	return leanParse(markdown, (text) => parser.parse(text));
}
