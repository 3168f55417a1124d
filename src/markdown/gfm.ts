import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * Footnotes and tables, the two parts of GFM that formal documents use. The whole of `remark-gfm` costs three times as
 * much to parse, most of it in autolink literals.
 */
export function remarkFootnotesAndTables(this: Processor): void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable());
	(data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
}
