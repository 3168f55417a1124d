import { adress } from '../domain/adress.ts';
import type { Dag } from '../domain/datum.ts';
import type { Register } from '../domain/register.ts';
import type { Inlagg } from './inlagg.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { handlingPublicerat, senast, senastAndrad } from './publicerat.ts';
import { xml } from './tecken.ts';
import { urval } from './urval.ts';

/** A sitemap file may list this many addresses (https://www.sitemaps.org/protocol.html). */
const MAX_ADRESSER = 50_000;

const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Pages that say nothing until the reader has asked, and the one for what is not found. */
const OLISTADE: ReadonlySet<string> = new Set(['/404.html', '/sok/', adress.jamforFritt()]);

/** Pages that search engines may list: those have words of their own, and are not made for another site's frame. */
export function arListad(page: string): boolean {
	return !OLISTADE.has(page) && !page.endsWith('/badda-in/');
}

/** Addresses of the sitemap's files, for so many pages. */
export function webbplatskartor(pages: readonly string[]): string[] {
	const antal = Math.max(1, Math.ceil(pages.filter(arListad).length / MAX_ADRESSER));
	return Array.from({ length: antal }, (_, i) => `/sitemap-${String(i + 1)}.xml`);
}

/** The index of the sitemap. */
export function webbplatskarteindex(pages: readonly string[], plats: Plats): string {
	const rader = webbplatskartor(pages).map((path) => `<sitemap><loc>${xml(absolut(path, plats))}</loc></sitemap>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${NS}>\n${rader.join('\n')}\n</sitemapindex>\n`;
}

/**
 * One file of the sitemap.
 * @param nummer from 1
 */
export function webbplatskarta(pages: readonly string[], nummer: number, register: Register, plats: Plats): string {
	const dagar = andringsdagar(register);
	const listade = pages.filter(arListad).slice((nummer - 1) * MAX_ADRESSER, nummer * MAX_ADRESSER);
	const rader = listade.map((path) => {
		const dag = dagar.get(path);
		return `<url><loc>${xml(absolut(path, plats))}</loc>${dag ? `<lastmod>${dag}</lastmod>` : ''}</url>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NS}>\n${rader.join('\n')}\n</urlset>\n`;
}

/** When pages last changed here, as far as content says; where it does not, nothing is said. */
function andringsdagar(register: Register): ReadonlyMap<string, Dag> {
	const dagar = new Map<string, Dag>();
	for (const arende of register.arenden.values()) {
		if (!arende.publicerad) continue;
		dagar.set(adress.arende(arende.id), senastAndrad(arende));
		for (const handling of arende.handlingar)
			dagar.set(adress.handling(handling), handlingPublicerat(handling, arende).andrad);
	}
	const { alla, person, parti, organ, amne } = urval(register);
	const add = (path: string, inlagg: readonly Inlagg[]): void => {
		const dag = senast(inlagg.filter(({ forst }) => forst).map(({ andrad }) => andrad));
		if (dag) dagar.set(path, dag);
	};
	for (const path of ['/', adress.arenden()]) add(path, alla);
	const slag = [
		[person, adress.person],
		[parti, adress.parti],
		[organ, adress.organ],
		[amne, adress.amne],
	] as const;
	for (const [per, adressen] of slag) for (const [id, inlagg] of per) add(adressen(id), inlagg);
	return dagar;
}
