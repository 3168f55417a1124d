import type { Etiketter } from '../facets.ts';
import { el, excerptNodes } from './dom.ts';
import type { Hit, Stalle } from './hit.ts';

/** A hit as an item of the list. Its first link leads to the page, or to the paragraph where the words stand. */
export function hitItem(hit: Hit, etiketter: Etiketter): HTMLLIElement {
	const heading = el('h2', { class: 'traff-rubrik' }, el('a', { href: hit.href }, hit.titel));
	const item = el('li', { class: 'traff' }, heading, facts(hit, etiketter));
	if (hit.utdrag.length > 0) item.append(el('p', { class: 'traff-utdrag' }, ...excerptNodes(hit.utdrag)));
	if (hit.stallen.length > 0) {
		item.append(el('ul', { class: 'traff-stallen', 'aria-label': 'Fler ställen' }, ...hit.stallen.map(placeItem)));
	}
	return item;
}

function facts({ webbplats, typ, arende, diarienummer, datumtext }: Hit, etiketter: Etiketter): HTMLParagraphElement {
	const ord = typ && etiketter.typ[typ];
	const typnamn = arende ? ord : `Ärende${ord ? `, ${ord.toLocaleLowerCase('sv')}` : ''}`;
	const facts: (Node | string)[][] = [
		...(webbplats ? [[el('b', {}, webbplats)]] : []),
		...[typnamn, datumtext ?? 'datum framgår inte'].flatMap((text) => (text ? [[text]] : [])),
		...(arende ? [['i ärendet ', el('a', { href: arende.href }, arende.titel)]] : []),
		...(diarienummer ? [[diarienummer]] : []),
	];
	return el('p', { class: 'traff-fakta' }, ...facts.flatMap((fact, i) => (i > 0 ? [' · ', ...fact] : fact)));
}

function placeItem({ href, namn, utdrag }: Stalle): HTMLLIElement {
	return el('li', {}, el('a', { href }, namn), ': ', ...excerptNodes(utdrag));
}
