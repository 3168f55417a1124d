import { remarkFootnotesAndTables } from './gfm.ts';
import { REMARK_REHYPE } from './processor.ts';
import { rehypeLankar } from './rehype-lankar.ts';
import { rehypeRubriker } from './rehype-rubriker.ts';
import { rehypeTabeller } from './rehype-tabeller.ts';

/**
 * The plugins of {@link renderMarkdown} for `@astrojs/mdx`, so that `.md` and `.mdx` behave alike.
 * Without the sanitizer: it does not know components, and the content check lets nothing but listed ones through.
 */
export function mdxPlugins(base: string) {
	return {
		gfm: false,
		smartypants: false,
		remarkPlugins: [remarkFootnotesAndTables],
		rehypePlugins: [rehypeRubriker, rehypeTabeller, [rehypeLankar, { base }] satisfies [unknown, unknown]],
		remarkRehype: REMARK_REHYPE,
	};
}
