import type { Nodes, Root } from 'hast';
import { noderI } from './noder.ts';

/** Puts the site's base before addresses within the site. Running it twice adds the base once. */
export function rehypeLankar({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root): void => {
		for (const node of noderI<Nodes>(tree)) {
			if (node.type !== 'element') continue;
			const { href } = node.properties;
			if (typeof href !== 'string' || !href.startsWith('/') || href.startsWith('//')) continue;
			if (prefix && (href === prefix || href.startsWith(`${prefix}/`))) continue;
			node.properties.href = prefix + href;
		}
	};
}
