import { adress } from '../domain/adress.ts';
import type { Arende } from '../domain/arende.ts';
import type { Register } from '../domain/register.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { enrad, xml } from './tecken.ts';

/** Size of the frame that the timeline is shown in; it scrolls when it is longer. */
const MATT = { bredd: 640, hojd: 480 } as const;

/** The timeline of an ärende as HTML to put on another site. */
export function inbaddning({ id, titel }: Arende, plats: Plats): string {
	const namn = xml(enrad(`Tidslinje: ${titel}`));
	const src = xml(absolut(adress.baddaIn(id), plats));
	return `<iframe src="${src}" title="${namn}" width="${String(MATT.bredd)}" height="${String(MATT.hojd)}" loading="lazy" style="border:1px solid #8b9092;max-width:100%"></iframe>`;
}

/** The same for programs that ask (https://oembed.com, 2.3.4.4). */
export function oembed(arende: Arende, { kommun }: Register, plats: Plats): string {
	const svar = {
		version: '1.0',
		type: 'rich',
		title: enrad(arende.titel),
		provider_name: enrad(`${SAJTNAMN} i ${kommun.namn}`),
		provider_url: absolut('/', plats),
		thumbnail_url: absolut(adress.delningsbild(arende.id), plats),
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: inbaddning(arende, plats),
		width: MATT.bredd,
		height: MATT.hojd,
	};
	return `${JSON.stringify(svar)}\n`;
}
