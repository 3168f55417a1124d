import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { fold } from '../domain/fold.ts';
import { noderI } from './noder.ts';

/** A heading of a rendered text. */
export interface Rubrik {
	/** 2–6. */
	readonly djup: number;
	readonly id: string;
	readonly text: string;
}

declare module 'vfile' {
	interface DataMap {
		rubriker?: Rubrik[];
	}
}

/** Gives every heading an id folded from its text, made unique, and lists them in `file.data.rubriker`. */
export function rehypeRubriker() {
	return (tree: Root, file: VFile): void => {
		const taken = new Set<string>();
		const rubriker: Rubrik[] = [];
		for (const node of noderI<Nodes>(tree)) {
			const djup = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
			if (node.type !== 'element' || !djup) continue;
			const text = toString(withoutNotes(node)).trim();
			// The prefix keeps a heading from taking the id of a paragraph (s1) or of the page's own furniture.
			const base = `rubrik-${fold(text) || 'utan-text'}`;
			let id = base;
			for (let n = 2; taken.has(id); n++) id = `${base}-${String(n)}`;
			taken.add(id);
			// The footnotes' heading comes with an id that the notes refer to.
			const given = node.properties.id;
			node.properties.id = typeof given === 'string' ? given : id;
			rubriker.push({ djup: Number(djup), id: node.properties.id, text });
		}
		file.data.rubriker = rubriker;
	};
}

function withoutNotes(node: Element): Element {
	return { ...node, children: node.children.filter((child) => !(child.type === 'element' && child.tagName === 'sup')) };
}
