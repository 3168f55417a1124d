import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface MdxModule {
	default: AstroComponentFactory;
}

// The alias leads to the content root, wherever CONTENT_DIR puts it.
const modules = import.meta.glob<MdxModule>(['#content/arenden/*/index.mdx', '#content/sidor/*.mdx']);

/**
 * The compiled text of an ärende's summary or a page written in MDX.
 * @returns a component to render as `<Content components={{ Faktaruta, Begrepp }} />`, or `undefined` for a `.md` text
 */
export async function mdxFor(kind: 'arenden' | 'sidor', id: string): Promise<AstroComponentFactory | undefined> {
	const ending = kind === 'arenden' ? `/arenden/${id}/index.mdx` : `/sidor/${id}.mdx`;
	const load = Object.entries(modules).find(([file]) => file.endsWith(ending))?.[1];
	return load && (await load()).default;
}
