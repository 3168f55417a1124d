import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Root as HtmlRoot } from 'hast';
import { parseMarkdown } from './parse.ts';
import { rehypeLankar } from './rehype-lankar.ts';
import { rehypeReferences, type ReferencesOptions } from './rehype-references.ts';
import { rehypeRubriker, type Rubrik } from './rehype-rubriker.ts';
import { rehypeStyckelankar, type StyckelankOptions } from './rehype-styckelankar.ts';
import { rehypeTabeller } from './rehype-tabeller.ts';
import { SANITIZE_SCHEMA } from './sanitize.ts';
import { remarkStycken } from './stycken.ts';

export interface RenderOptions {
	/** Base path of the site, `/` or `/oppna-arenden/`. */
	readonly base: string;
	/** Number the paragraphs and link each to what rests on it; for reading texts only. */
	readonly stycken?: StyckelankOptions;
	/** Link what the text refers to; for reading texts only. */
	readonly references?: Omit<ReferencesOptions, 'base'>;
}

export interface Rendered {
	/** Sanitized HTML. */
	readonly html: string;
	readonly rubriker: readonly Rubrik[];
}

/** Swedish texts of the footnotes that remark-rehype writes, and ids without a prefix that its own links lack. */
export const REMARK_REHYPE: RemarkRehypeOptions = {
	clobberPrefix: '',
	footnoteLabel: 'Fotnoter',
	footnoteLabelProperties: {},
	footnoteBackLabel: (index, again) =>
		`Tillbaka till texten vid not ${String(index + 1)}${again > 1 ? `, plats ${String(again)}` : ''}`,
};

/** Renders Markdown to sanitized HTML. Raw HTML in the text is dropped; the content check has refused it before. */
export async function renderMarkdown(
	markdown: string,
	{ base, stycken, references }: RenderOptions,
): Promise<Rendered> {
	const processor = unified();
	if (stycken) processor.use(remarkStycken);
	processor
		.use(remarkRehype, REMARK_REHYPE)
		.use(rehypeSanitize, SANITIZE_SCHEMA)
		.use(rehypeRubriker)
		.use(rehypeTabeller)
		.use(rehypeLankar, { base });
	// After the sanitizer, which knows neither buttons nor times, and before the paragraphs get their numbers.
	if (references) processor.use(rehypeReferences, { ...references, base });
	if (stycken) processor.use(rehypeStyckelankar, stycken);
	const file = new VFile();
	const tree = await processor.run(parseMarkdown(markdown), file);
	return { html: toHtml(tree as HtmlRoot), rubriker: file.data.rubriker ?? [] };
}
