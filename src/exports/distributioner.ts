import type { Adresser } from './adresser.ts';
import { kontrollsumma, type Datafil } from './datafil.ts';
import type { Distribution } from './rdf/datamangd.ts';
import type { Katalogfiler } from './rdf/katalog.ts';

const FORM = {
	json: { titel: 'JSON, hela mängden i en fil', title: 'JSON, the whole set in one file' },
	csv: { titel: 'CSV, en post per rad', title: 'CSV, one record a row' },
	ndjson: { titel: 'NDJSON, en JSON-post per rad', title: 'NDJSON, one JSON record a line' },
	sqlite: { titel: 'SQLite, allt i en databasfil', title: 'SQLite, everything in one database file' },
} as const;

/** The files of each dataset, with size and checksum, for the catalogue. */
export function katalogfiler(fil: (path: string) => Datafil, till: Adresser): Katalogfiler {
	const distribution = (namn: string, form: keyof typeof FORM, schema?: string): Distribution => {
		const file = fil(`/data/${namn}.${form}`);
		const { path, mediatyp } = file;
		return { form, ...FORM[form], path, mediatyp, ...kontrollsumma(file), ...(schema && { schema }) };
	};
	return {
		distributioner: (namn) => {
			if (namn === 'oppna-arenden') return [distribution(namn, 'sqlite')];
			if (namn === 'andringar') return [distribution(namn, 'ndjson')];
			return [
				distribution(namn, 'json'),
				distribution(namn, 'csv', till.till('/data/datapackage.json')),
				distribution(namn, 'ndjson'),
			];
		},
	};
}
