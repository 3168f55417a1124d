import type { Kalla } from './kalla.ts';
import type { Register } from './register.ts';

/** Anchor of a remark on the page of its handling or ärende; `i` is its place among them, from 0. */
export function anmarkningsankare(i: number): string {
	return `anmarkning--${String(i + 1)}`;
}

/** What the permanent anchor of a paragraph begins with. No id that an editor writes holds a double hyphen. */
export const STYCKEANKARE = 'p--';

/**
 * Anchor of the paragraph that a source names, for addresses that leave the site: the permanent one, or the number
 * where the text is not at hand.
 */
export function varaktigtAnkare(
	{ handling, stycke }: Pick<Kalla, 'handling' | 'stycke'>,
	{ handlingar }: Pick<Register, 'handlingar'>,
): string | undefined {
	return handlingar.get(handling)?.stycken.find(({ id }) => id === stycke)?.ankare ?? stycke;
}
