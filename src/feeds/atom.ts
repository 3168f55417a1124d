import { adress } from '../domain/adress.ts';
import type { Register } from '../domain/register.ts';
import { UPPHOVSRATT } from '../text/etiketter.ts';
import { blockHtml } from './block.ts';
import { somRyms, type Flode } from './flode.ts';
import type { Inlagg } from './inlagg.ts';
import { inlaggstext, inlaggstitel } from './inlaggstext.ts';
import { kategorier } from './kategorier.ts';
import { tagg } from './idn.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { tidpunkt } from './publicerat.ts';
import { xml } from './tecken.ts';

/**
 * A feed as Atom 1.0 (RFC 4287). Written by hand: npm `feed` 6 marks every title as HTML, so that a `<` in one is lost.
 */
export function atom(flode: Flode, register: Register, plats: Plats): string {
	const { kommun } = register;
	const till = (path: string) => xml(absolut(path, plats));
	const poster = somRyms(flode.inlagg, (inlagg) => entry(inlagg, register, plats));
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${xml(tagg(kommun, `flode${flode.sida}`))}</id>
<title>${xml(flode.titel)}</title>
<subtitle>${xml(flode.beskrivning)}</subtitle>
<updated>${tidpunkt(flode.andrad)}</updated>
<link rel="self" type="application/atom+xml" href="${till(adress.flode(flode.sida))}"/>
<link rel="alternate" type="text/html" hreflang="sv" href="${till(flode.sida)}"/>
<author><name>${xml(kommun.utgivare.namn)}</name><uri>${till('/')}</uri></author>
<generator>${xml('Öppna ärenden')}</generator>
${poster.join('\n')}${poster.length > 0 ? '\n' : ''}</feed>
`;
}

function entry(inlagg: Inlagg, register: Register, plats: Plats): string {
	const { kommun } = register;
	const { handling } = inlagg.slag === 'post' ? inlagg.post : inlagg;
	const html = blockHtml(inlaggstext(inlagg, register), (path) => absolut(path, plats));
	return [
		'<entry>',
		`<id>${xml(tagg(kommun, inlagg.id))}</id>`,
		`<title>${xml(inlaggstitel(inlagg, register))}</title>`,
		...(inlagg.forst ? [`<published>${tidpunkt(inlagg.forst)}</published>`] : []),
		`<updated>${tidpunkt(inlagg.andrad)}</updated>`,
		`<link rel="alternate" type="text/html" hreflang="sv" href="${xml(absolut(inlagg.path, plats))}"/>`,
		...kategorier(inlagg, register).map(
			({ slag, id, namn }) => `<category term="${xml(id)}" scheme="${xml(tagg(kommun, slag))}" label="${xml(namn)}"/>`,
		),
		`<content type="html">${xml(html)}</content>`,
		...(handling ? [`<rights>${xml(UPPHOVSRATT[handling.upphovsratt])}</rights>`] : []),
		'</entry>',
	].join('\n');
}
