import type { Element, ElementContent, Root as Hast } from 'hast';
import { toString } from 'hast-util-to-string';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Dokument } from '../dokument.ts';
import { isSignatureLines } from '../fakta/undertecknare.ts';
import { cleanText } from '../teckenkod.ts';

/** What of a web page is not its text. */
const BORT =
	/^(?:script|style|template|noscript|iframe|object|embed|svg|math|form|input|button|select|nav|img|picture|video|audio|canvas|head|del)$/;
const MOBEL = /^(?:header|footer|aside)$/;

/** Reads a web page. Its head is not read: what programs write of author and folders stays there. */
export function readHtml(html: string): Dokument {
	const hast = unified().use(rehypeParse).parse(html);
	const sidmobler: string[] = [];
	visit(hast, 'element', (node, index, parent) => {
		if (MOBEL.test(node.tagName) && parent && index !== undefined && !inside(hast, 'article', node)) {
			sidmobler.push(...lines(node));
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		return undefined;
	});
	return { lasart: 'original', tree: treeOfHtml(hast), sidmobler, varningar: [] };
}

/** Turns HTML into the syntax tree of a reading text: text, headings, lists, tables, footnotes and https links. */
export function treeOfHtml(hast: Hast): Root {
	dropWhatIsNotText(hast);
	const notes = takeNotes(hast);
	visit(hast, 'element', (node) => {
		if (node.tagName === 'td' || node.tagName === 'th') node.children = inLines(node.children);
	});
	visit(hast, 'element', (node, index, parent) => {
		if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
		const signed = signatures(node);
		if (signed === undefined) {
			markHeader(node);
			return undefined;
		}
		parent.children.splice(index, 1, ...signed);
		return [SKIP, index + signed.length];
	});
	const tree = unified()
		.use(rehypeRemark, {
			handlers: {
				// A number that refers to a footnote.
				sup: (state, node: Element): PhrasingContent[] => {
					const nummer = /^\[?(\d{1,3})\]?$/.exec(toString(node).trim())?.[1];
					if (nummer !== undefined && notes.has(nummer))
						return [{ type: 'footnoteReference', identifier: nummer, label: nummer }];
					return state.all(node) as PhrasingContent[];
				},
				u: (state, node: Element) => state.all(node) as PhrasingContent[],
			},
		})
		.runSync(hast);
	const definitions = [...notes].map(([nummer, text]): RootContent => ({
		type: 'footnoteDefinition',
		identifier: nummer,
		label: nummer,
		children: [{ type: 'paragraph', children: [{ type: 'text', value: cleanText(text) }] }],
	}));
	return tidy({ type: 'root', children: [...tree.children, ...definitions] });
}

const BLOCK = /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|section|article|table|tr|td|th)$/;

const brytning = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

/** What a cell holds as lines: Markdown has no blocks in a cell, and without a break between them they are one word. */
function inLines(children: readonly ElementContent[]): ElementContent[] {
	const flat = children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child];
		if (BLOCK.test(child.tagName)) return [brytning(), ...inLines(child.children), brytning()];
		return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? inLines(child.children) : [child];
	});
	const full = flat.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '' || !child.value.includes('\n'),
	);
	const between = full.filter((child, i) => !isBreak(child) || (i > 0 && !isBreak(full[i - 1])));
	return isBreak(between.at(-1)) ? between.slice(0, -1) : between;
}

function isBreak(node: ElementContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'br';
}

/** Most rows that signatures take: the names, their titles, their units. */
const UNDERSKRIFTSRADER = 3;

/** A table that only sets signatures beside each other: each column is a paragraph, as where a PDF has them so. */
function signatures(table: Element): Element[] | undefined {
	const rows = rowsOf(table).map(cellsOf);
	const antal = Math.max(0, ...rows.map(({ length }) => length));
	if (rows.length > UNDERSKRIFTSRADER) return undefined;
	const columns = Array.from({ length: antal }, (_, k) =>
		inLines(rows.flatMap((cells) => cells.slice(k, k + 1))),
	).filter((column) => linesIn(column).length > 0);
	if (columns.length === 0 || !columns.every((column) => isSignatureLines(linesIn(column)))) return undefined;
	return columns.map((children) => ({ type: 'element', tagName: 'p', properties: {}, children }));
}

function linesIn(column: readonly ElementContent[]): string[] {
	return column
		.map((child) => (isBreak(child) ? '\n' : 'value' in child ? child.value : toString(child)))
		.join('')
		.split('\n')
		.map((line) => cleanText(line).replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}

function rowsOf(table: Element): Element[] {
	const rows: Element[] = [];
	visit(table, 'element', (node) => {
		if (node.tagName === 'tr') rows.push(node);
	});
	return rows;
}

function cellsOf(row: Element): Element[] {
	return row.children.filter((child) => child.type === 'element');
}

/** Markdown's tables begin with a row of headings, and an empty one would be added to a table without. */
function markHeader(table: Element): void {
	const [first] = rowsOf(table);
	const cells = first ? cellsOf(first) : [];
	if (!cells.some(({ tagName }) => tagName === 'th')) for (const cell of cells) cell.tagName = 'th';
}

function dropWhatIsNotText(hast: Hast): void {
	visit(hast, (node, index, parent) => {
		const drop =
			node.type === 'comment' ||
			(node.type === 'element' && (BORT.test(node.tagName) || node.properties.hidden === true));
		if (drop && parent && index !== undefined) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		return undefined;
	});
}

/** Footnotes as Word and LibreOffice give them: list items that the text points at and that point back. */
function takeNotes(hast: Hast): Map<string, string> {
	const notes = new Map<string, string>();
	visit(hast, 'element', (node, index, parent) => {
		const id = typeof node.properties.id === 'string' ? node.properties.id : '';
		const nummer = /^(?:footnote|endnote|fn|sdfootnote)[-:]?(\d+)(?:sym)?$/.exec(id)?.[1];
		if (nummer === undefined || node.tagName === 'a' || node.tagName === 'sup' || !parent || index === undefined)
			return undefined;
		notes.set(
			nummer,
			toString(node)
				.replace(/[↑↩]\uFE0E?/g, '')
				.replace(/\s+/g, ' ')
				.trim(),
		);
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return notes;
}

/** What content refuses: markup of its own, pictures, links elsewhere than https, deep quotations. */
function tidy(tree: Root): Root {
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		const replace = (...nodes: readonly unknown[]): [typeof SKIP, number] => {
			(parent.children as unknown[]).splice(index, 1, ...nodes);
			return [SKIP, index];
		};
		switch (node.type) {
			case 'text':
				node.value = cleanText(node.value).replace(/\s+/g, ' ');
				return node.value === '' ? replace() : undefined;
			case 'html':
			case 'image':
			case 'imageReference':
			case 'thematicBreak':
				return replace();
			case 'link':
				return /^(?:https:\/\/|mailto:|tel:)/i.test(node.url) ? undefined : replace(...node.children);
			case 'strong':
			case 'emphasis':
			case 'delete':
			case 'inlineCode':
				return replace(...('children' in node ? node.children : [{ type: 'text', value: node.value }]));
			case 'blockquote':
				return replace(...node.children);
			case 'paragraph':
				return node.children.every((child) => child.type === 'text' && child.value.trim() === '')
					? replace()
					: undefined;
			case 'list':
			case 'listItem':
				node.spread = false;
				return undefined;
			case 'heading':
				return node.children.length === 0 ? replace() : undefined;
			default:
				return undefined;
		}
	});
	return mergeTexts(tree);
}

function mergeTexts(tree: Root): Root {
	visit(tree, (node) => {
		if (!('children' in node)) return;
		const merged: unknown[] = [];
		for (const child of node.children) {
			const last = merged.at(-1) as { type?: string; value?: string } | undefined;
			if (child.type === 'text' && last?.type === 'text') last.value = `${last.value ?? ''}${child.value}`;
			else merged.push(child);
		}
		node.children = merged as typeof node.children;
	});
	return tree;
}

function inside(hast: Hast, tagName: string, sought: Element): boolean {
	let found = false;
	visit(hast, 'element', (node) => {
		if (node.tagName !== tagName) return;
		visit(node, (child: unknown) => {
			found ||= child === sought;
		});
	});
	return found;
}

/** Text of a header or footer, a line for each part. */
function lines(node: Element): string[] {
	return node.children
		.map((child: ElementContent) => ('value' in child ? child.value : toString(child)))
		.map((text) => cleanText(text).replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
}
