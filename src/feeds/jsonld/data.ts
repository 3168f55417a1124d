import type { Register } from '../../domain/register.ts';
import { absolut, type Plats } from '../../domain/plats.ts';
import { SAMMANHANG, utgivaren, type Nod } from './delar.ts';

interface Fil {
	readonly namn: string;
	readonly path: string;
	readonly mediatyp: string;
	readonly bytes: number;
}

/** A set as far as search engines for data want to know it. */
export interface Datamangd {
	readonly mangd: string;
	readonly titel: string;
	readonly beskrivning: string;
	readonly filer: readonly Fil[];
}

/**
 * The data page as a Dataset with a part for each set (developers.google.com/search/docs/appearance/structured-data/dataset).
 * The licence leads to the page's own words on rights, for no single licence holds for every field.
 */
export function dataLd(
	{ titel, beskrivning, hela }: { titel: string; beskrivning: string; hela: readonly Fil[] },
	mangder: readonly Datamangd[],
	register: Register,
	plats: Plats,
): Nod {
	const url = absolut('/data/', plats);
	const gemensamt = {
		license: `${url}#rattigheter`,
		isAccessibleForFree: true,
		inLanguage: 'sv',
		creator: utgivaren(register),
		spatialCoverage: register.kommun.namn,
	};
	const filer = (lista: readonly Fil[]) =>
		lista.map(({ namn, path, mediatyp, bytes }) => ({
			'@type': 'DataDownload',
			name: namn,
			contentUrl: absolut(path, plats),
			encodingFormat: mediatyp,
			contentSize: `${String(bytes)} B`,
		}));
	return {
		...SAMMANHANG,
		'@type': 'Dataset',
		'@id': url,
		url,
		name: titel,
		description: beskrivning,
		...gemensamt,
		distribution: filer(hela),
		hasPart: mangder.map((mangd) => ({
			'@type': 'Dataset',
			'@id': `${url}#${mangd.mangd}`,
			name: `${mangd.titel}: ${register.kommun.namn}`,
			description: mangd.beskrivning,
			...gemensamt,
			distribution: filer(mangd.filer),
		})),
	};
}
