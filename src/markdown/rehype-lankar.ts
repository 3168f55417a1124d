import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base before addresses within the site. Running it twice adds the base once. */
export function rehypeLankar({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			const { href } = node.properties;
			if (typeof href !== 'string' || !href.startsWith('/') || href.startsWith('//')) return;
			if (prefix && (href === prefix || href.startsWith(`${prefix}/`))) return;
			node.properties.href = prefix + href;
		});
	};
}
