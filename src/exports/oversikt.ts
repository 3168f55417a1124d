import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';
import { kontrollsumma, type Datafil } from './datafil.ts';
import { KOLUMNER, type Kolumn } from './kolumner.ts';
import { MANGDTEXT } from './mangder.ts';
import type { Publikation } from './publikation.ts';

/** A file as the data page offers it. */
export interface Filuppgift {
	/** What the link says: `JSON`. */
	readonly namn: string;
	readonly path: string;
	readonly mediatyp: string;
	readonly bytes: number;
}

/** A set as the data page shows it. */
export interface Mangduppgift {
	readonly mangd: Mangd;
	readonly titel: string;
	readonly beskrivning: string;
	readonly ordning: string;
	readonly antal: number;
	readonly filer: readonly Filuppgift[];
	readonly falt: readonly Kolumn[];
	/** Its first record, when it has one. */
	readonly prov?: string;
}

const FORMER = { json: 'JSON', csv: 'CSV', ndjson: 'NDJSON' } as const;

/** Every set with its files, fields and first record. */
export function oversikt(publikation: Publikation): Mangduppgift[] {
	const { samling } = publikation;
	return MANGDNAMN.map((mangd) => {
		const { titel, beskrivning, ordning } = MANGDTEXT[mangd];
		const [forst] = samling.poster(mangd);
		return {
			mangd,
			titel,
			beskrivning,
			ordning,
			antal: samling.antal(mangd),
			filer: Object.entries(FORMER).map(([form, namn]) => filuppgift(publikation, `/data/${mangd}.${form}`, namn)),
			falt: KOLUMNER[mangd],
			...(forst && { prov: JSON.stringify(forst, null, 2) }),
		};
	});
}

/** A data file by its address; throws when there is none. */
export function filuppgift({ filer }: Publikation, path: string, namn: string): Filuppgift {
	const fil: Datafil | undefined = filer.get(path);
	if (!fil) throw new RangeError(`${path} är ingen datafil.`);
	return { namn, path, mediatyp: fil.mediatyp, bytes: kontrollsumma(fil).bytes };
}
