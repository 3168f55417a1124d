import { parseYaml, splitFrontmatter } from '../frontmatter.ts';

/** A content file in two: the values of its head, and its text. */
export interface Delad {
	readonly uppgifter: unknown;
	readonly text: string;
}

/** Takes a version of a content file apart; a head that cannot be read any longer gives no values. */
export function dela(fil: string): Delad {
	const parts = splitFrontmatter(fil);
	if (!parts) return { uppgifter: undefined, text: fil };
	return { uppgifter: parseYaml(parts.yaml, '', 1).value, text: parts.body };
}
