import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { remarkFootnotesAndTables } from './gfm.ts';

/** Components that MDX content may use, with the attributes each takes; every attribute is a literal. */
export const MDX_KOMPONENTER: Readonly<Record<string, readonly string[]>> = {
	Faktaruta: ['rubrik'],
	Begrepp: ['id'],
	Sifferserie: ['rubrik', 'serie', 'kalla'],
};

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFootnotesAndTables).freeze();

/** Parses MDX without running anything in it. Throws a VFileMessage with a place on a syntax error. */
export function parseMdx(text: string): Root {
	return parser.parse(text);
}
