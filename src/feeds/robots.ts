import { absolut, type Plats } from '../domain/plats.ts';

/** `robots.txt` (RFC 9309): everything may be read. Under a sub-path crawlers look for it at the root of the host. */
export function robots(plats: Plats): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absolut('/sitemap-index.xml', plats)}\n`;
}
