import type { Register } from '../domain/register.ts';
import type { Manifest } from '../schema/export/andringar.ts';
import type { FilMeta, Mangd, MangdMeta } from '../schema/export/dokument.ts';
import { MANGDTEXT } from './mangder.ts';
import { rattigheter } from './rattigheter.ts';
import { finns, saknasPost } from './poster/gemensamt.ts';
import type { Samling } from './samling.ts';

/**
 * Version of the data format (semver): the first number changes when a field goes or changes its meaning, the second
 * when one is added, the third when a description is mended.
 */
export const FORMATVERSION = '1.0.0';

/** Days of the publication, as content and the manifest give them; never a clock's. */
export interface Utgava {
	/** Day of the publication, when it has been written into the manifest. */
	readonly publicerad?: string;
	/** First day on which something was published. */
	readonly forst?: string;
	/** Last day on which something was published or corrected. */
	readonly senast?: string;
}

export function utgavaAv(register: Register, forra: Manifest | undefined): Utgava {
	const dagar = [...register.arenden.values()].flatMap((arende) => [
		arende.publicerad,
		...[arende, ...arende.handlingar].flatMap((item) => [item.publicerad, ...item.rattelser.map(({ datum }) => datum)]),
	]);
	const kanda = [...dagar, forra?.datum, ...Object.values(forra?.poster ?? {}).map(({ forst }) => forst)]
		.filter((dag) => dag !== undefined)
		.sort();
	return finns({ publicerad: forra?.datum, forst: kanda[0], senast: kanda.at(-1) });
}

interface Fil {
	readonly titel: string;
	readonly beskrivning: string;
	readonly path: string;
	readonly schema: string;
	readonly mangd?: Mangd;
}

/** What every JSON file says of itself. */
export function filMeta({ register, till }: Samling, fil: Fil, { publicerad }: Utgava): FilMeta {
	const { kommun } = register;
	return finns({
		titel: fil.titel,
		beskrivning: fil.beskrivning,
		formatversion: FORMATVERSION,
		adress: till.till(fil.path),
		schema: till.till(`/data/schema/${fil.schema}.schema.json`),
		dokumentation: till.till('/data/'),
		publicerad,
		kommun: finns({
			namn: kommun.namn,
			kommunkod: kommun.kommunkod,
			organisationsnummer: kommun.organisationsnummer,
			webbplats: kommun.webbplats,
			fiktiv: kommun.fiktiv,
			saknas: kommun.saknas.map((saknas) => saknasPost(saknas, till)),
		}),
		utgivare: finns({
			namn: kommun.utgivare.namn,
			beskrivning: kommun.utgivare.beskrivning,
			felanmalan: kommun.utgivare.felanmalan,
		}),
		rattigheter: rattigheter(fil.mangd).map((rattighet) => finns(rattighet)),
	});
}

/** What the file of a set says of itself. */
export function mangdMeta(samling: Samling, mangd: Mangd, utgava: Utgava): MangdMeta {
	const { titel, beskrivning, ordning } = MANGDTEXT[mangd];
	const { till } = samling.till;
	return {
		...filMeta(samling, { titel, beskrivning, path: `/data/${mangd}.json`, schema: mangd, mangd }, utgava),
		mangd,
		antal: samling.antal(mangd),
		ordning,
		csv: till(`/data/${mangd}.csv`),
		ndjson: till(`/data/${mangd}.ndjson`),
	};
}
