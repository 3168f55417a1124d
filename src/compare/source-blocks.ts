import { CELL, wordsOf, type Block } from './block.ts';

const PAGE = /\f/;
/** `3`, `3 (5)`, `3/5`, `Sida 3 av 5`: what stands at the edge of a page and nowhere in a text. */
const PAGE_NUMBER = /^(?:sid(?:a|an|\.)?\s*)?\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|\/\s*\d{1,4}|av\s+\d{1,4}))?$/iu;
/** How many lines at each end of a page may be its head or foot. */
const EDGE = 3;

/**
 * The blocks of a source file as extracted from a document: parted by empty lines. Page numbers, and heads and feet that
 * come back on several pages, are furniture and left out.
 */
export function sourceBlocks(text: string): Block[] {
	const pages = text.normalize('NFC').split(PAGE).map(pageOf);
	const furniture = pages.length > 1 ? furnitureOf(pages) : new Set<string>();
	const kept = pages.map(({ lines, edges }) =>
		lines.filter(
			(line, i) => pages.length === 1 || !edges.has(i) || !(PAGE_NUMBER.test(line) || furniture.has(shapeOf(line))),
		),
	);
	return kept
		.map((lines) => lines.join('\n'))
		.join('\n\n')
		.split(/\n\s*\n/)
		.map((block) => ({ text: markCells(wordsOf(stripMarks(block)).join(' ')), arRubrik: false }))
		.filter((block) => block.text !== '');
}

interface Page {
	readonly lines: readonly string[];
	/** Places of the first and last lines that are not empty. */
	readonly edges: ReadonlySet<number>;
}

function pageOf(page: string): Page {
	const lines = page.split('\n').map((line) => line.trim());
	const written = lines.flatMap((line, i) => (line === '' ? [] : [i]));
	return { lines, edges: new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)]) };
}

/** Lines at the edges that come back, numbers aside, on at least two pages. */
function furnitureOf(pages: readonly Page[]): Set<string> {
	const seen = new Map<string, number>();
	for (const { lines, edges } of pages)
		for (const shape of new Set([...edges].map((i) => shapeOf(lines[i] ?? ''))))
			seen.set(shape, (seen.get(shape) ?? 0) + 1);
	return new Set([...seen].flatMap(([shape, n]) => (n > 1 ? [shape] : [])));
}

function shapeOf(line: string): string {
	return line.replace(/\d+/g, '0');
}

/** Marks of Markdown in a source that is Markdown, bullets, and the private signs that fonts put for bullets. */
function stripMarks(block: string): string {
	return block.replace(/^[^\S\n\r\u2028\u2029]*(?:#{1,6}|[-•▪\uE000-\uF8FF])\s+/gmu, '').replaceAll('**', '');
}

/** A table whose cells are parted by signs. */
function markCells(block: string): string {
	return block.replace(/^(?:\| )+/, '').replaceAll(/(?: \|)+(?= |$)/g, CELL);
}
