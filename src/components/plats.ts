import type { Plats } from '../domain/plats.ts';

/** Where the site is published, for what needs whole addresses. */
export function plats(site: URL | undefined): Plats {
	if (!site) throw new Error('SITE saknas i astro.config.mjs');
	return { site: site.href, base: `${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/') };
}
