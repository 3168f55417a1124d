import type { Register } from '../domain/register.ts';
import { blockHtml } from './block.ts';
import { somRyms, type Flode } from './flode.ts';
import { tagg } from './idn.ts';
import type { Inlagg } from './inlagg.ts';
import { inlaggsrubrik, inlaggstext, inlaggstitel } from './inlaggstext.ts';
import { kategorier } from './kategorier.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { tidpunkt } from './publicerat.ts';
import { ren } from './tecken.ts';

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). What is not known is absent. */
export function jsonFeed(flode: Flode, path: string, register: Register, plats: Plats): string {
	const { utgivare } = register.kommun;
	const head = {
		version: 'https://jsonfeed.org/version/1.1',
		title: flode.titel,
		home_page_url: absolut(flode.sida, plats),
		feed_url: absolut(path, plats),
		description: flode.beskrivning,
		language: 'sv',
		authors: [{ name: ren(utgivare.namn), url: absolut('/', plats) }],
	};
	const items = somRyms(flode.inlagg, (inlagg) => JSON.stringify(item(inlagg, register, plats)));
	return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join(',')}]}\n`;
}

function item(inlagg: Inlagg, register: Register, plats: Plats): object {
	return {
		id: tagg(register.kommun, inlagg.id),
		url: absolut(inlagg.path, plats),
		title: inlaggstitel(inlagg, register),
		content_html: blockHtml(inlaggstext(inlagg, register), (path) => absolut(path, plats)),
		summary: inlaggsrubrik(inlagg, register),
		...(inlagg.forst && { date_published: tidpunkt(inlagg.forst) }),
		date_modified: tidpunkt(inlagg.andrad),
		tags: kategorier(inlagg, register).map(({ namn }) => namn),
	};
}
