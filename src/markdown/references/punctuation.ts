import type { Element, ElementContent, Text } from 'hast';

const OPENING = /(?<![([{"'”’»–-])[([{"'”’»–-]+$/;
const CLOSING = /^[)\]}"'”’».,;:!?…-]+/;

/**
 * Moves the punctuation that stands against an explained word into its element, which does not wrap: a line may break
 * before and after a button, where it would not before or after a word.
 */
export function joinPunctuation(block: Element): void {
	const visit = (parent: Element): void => {
		for (const [i, child] of parent.children.entries()) {
			if (child.type !== 'element') continue;
			const isTerm = Array.isArray(child.properties.className) && child.properties.className.includes('begreppsruta');
			if (!isTerm) visit(child);
			else if (child.children[0]?.type === 'element') join(child, parent.children[i - 1], parent.children[i + 1]);
		}
	};
	visit(block);
}

function join(term: Element, before: ElementContent | undefined, after: ElementContent | undefined): void {
	const opening = before?.type === 'text' ? OPENING.exec(before.value)?.[0] : undefined;
	const closing = after?.type === 'text' ? CLOSING.exec(after.value)?.[0] : undefined;
	if (before?.type === 'text' && opening) {
		before.value = before.value.slice(0, -opening.length);
		term.children.unshift(text(opening));
	}
	if (after?.type === 'text' && closing) {
		after.value = after.value.slice(closing.length);
		// Right after the button, before the explanation that is not part of the text.
		term.children.splice(term.children.length - 1, 0, text(closing));
	}
}

function text(value: string): Text {
	return { type: 'text', value };
}
