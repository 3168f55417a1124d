import { findFakta, toUppslag } from '../../src/import/fakta/fakta.ts';
import { toUnderlag, type Faktaslag } from '../../src/import/fakta/faktum.ts';
import { splitTitle } from '../../src/import/markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** Header of an extract from the minutes of kommunfullmäktige. */
const EXTRACT = ['Protokollsutdrag 2024-03-06', 'Kommunfullmäktige'];

/**
 * The facts of a kind that a document in Markdown has, a guess with a question mark after it.
 * @param sidmobler lines of its header
 */
export function find(slag: Faktaslag, text: string, sidmobler: readonly string[] = EXTRACT) {
	const { titel, tree } = splitTitle(parseMarkdown(text));
	const facts = findFakta(toUnderlag(tree, { sidmobler, lasart: 'textlager' }, titel), toUppslag());
	return facts.filter((fact) => fact.slag === slag).map(({ varde, saker }) => (saker ? varde : `${varde}?`));
}
