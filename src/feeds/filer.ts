import { adress } from '../domain/adress.ts';
import type { Register } from '../domain/register.ts';
import { SECURITY_TXT } from './security.ts';
import { webbplatskartor } from './webbplatskarta.ts';

/**
 * Every file that is made for programs, as addresses relative to the base.
 * @param pages every page of the site
 */
export function maskinfiler(register: Register, pages: readonly string[]): string[] {
	const { arenden, handlingar, personer, partier, organ, amnen, kommun } = register;
	return [
		...['/feed.xml', '/feed.json', '/kalender.ics', '/delning.png', '/sitemap-index.xml', '/robots.txt'],
		...['/opensearch.xml', '/llms.txt', ...(kommun.utgivare.sakerhet ? [SECURITY_TXT] : [])],
		...webbplatskartor(pages),
		...[...arenden.keys()].flatMap((id) => [
			adress.flode(adress.arende(id)),
			adress.delningsbild(id),
			adress.oembed(id),
		]),
		...[...handlingar.values()].map(adress.markdown),
		...[...personer.keys()].map((id) => adress.flode(adress.person(id))),
		...[...partier.keys()].map((id) => adress.flode(adress.parti(id))),
		...[...organ.keys()].flatMap((id) => [adress.flode(adress.organ(id)), adress.kalender(adress.organ(id))]),
		...[...amnen.keys()].map((id) => adress.flode(adress.amne(id))),
	];
}
