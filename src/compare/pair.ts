import type { Handling } from '../domain/handling.ts';
import { SAMMANFATTNING, type Jamforpar } from '../domain/jamforelser.ts';
import { fold, wordsOf, type Block } from './block.ts';
import { jamforKalla, jamforTexter, type Jamforelse } from './jamfor.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { sourceBlocks } from './source-blocks.ts';

/**
 * Compares the two texts of a pair.
 * @param source text of the source file, when the pair has one
 */
export function jamforPar(par: Jamforpar, source: string): Jamforelse {
	switch (par.slag) {
		case 'kalla': {
			const blocks = sourceBlocks(source);
			return jamforKalla(blocks, [...titleIn(blocks, par.handling.titel), ...blocksOf(par.handling.brodtext)]);
		}
		case 'handling':
			return jamforTexter(handlingBlocks(par.handling), handlingBlocks(par.andra));
		case 'sammanfattning':
			return jamforTexter(...splitSummary(blocksOf(par.handling.brodtext)));
	}
}

/** The reading text of a handling with its title. */
function handlingBlocks({ titel, brodtext }: Handling): Block[] {
	return [{ text: titel, arRubrik: true }, ...blocksOf(brodtext)];
}

/** How many texts are kept as blocks: the pairs of an ärende are compared one after the other, and share some. */
const RECENT = 4;
const recent = new Map<string, readonly Block[]>();

function blocksOf(markdown: string): readonly Block[] {
	const blocks = recent.get(markdown) ?? markdownBlocks(markdown);
	recent.delete(markdown);
	recent.set(markdown, blocks);
	const [oldest] = recent.keys();
	if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
	return blocks;
}

/** Share of the title's words that the beginning of a source must have for the title to stand there. */
const TITLE_FOUND = 0.4;

/** The title is a fact of its own; a source file may have it on top, and is then compared with it. */
function titleIn(source: readonly Block[], titel: string): Block[] {
	const words = wordsOf(titel).map(fold);
	const top = new Set(
		source
			.flatMap(({ text }) => wordsOf(text))
			.slice(0, 3 * words.length)
			.map(fold),
	);
	const found = words.filter((word) => top.has(word)).length;
	return found >= TITLE_FOUND * words.length ? [{ text: titel, arRubrik: true }] : [];
}

/** The blocks under the heading of the summary, and all others. */
function splitSummary(blocks: readonly Block[]): [Block[], Block[]] {
	const start = blocks.findIndex(({ arRubrik, text }) => arRubrik && SAMMANFATTNING.test(text));
	const next = blocks.findIndex(({ arRubrik }, i) => i > start && arRubrik);
	const end = next < 0 ? blocks.length : next;
	return [blocks.slice(start + 1, end), [...blocks.slice(0, Math.max(0, start)), ...blocks.slice(end)]];
}
