import { adress } from '../domain/adress.ts';
import { once } from '../domain/once.ts';
import type { Plats } from '../domain/plats.ts';
import type { Register } from '../domain/register.ts';
import type { Omnamnanden } from '../references/omnamnanden.ts';
import type { Andring, Manifest } from '../schema/export/andringar.ts';
import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';
import { EXPORTSCHEMAN } from '../schema/export/json-schema.ts';
import { andringar, andringarNdjson } from './andringar.ts';
import { mangdCsv } from './csv.ts';
import type { Datafil } from './datafil.ts';
import { datapackage } from './datapackage.ts';
import { hanvisningarJson } from './hanvisningar.ts';
import { katalogfiler } from './distributioner.ts';
import { arendeJson, mangdJson, mangdNdjson } from './json.ts';
import { sha256sums } from './kontrollsummor.ts';
import { utgavaAv, type Utgava } from './meta.ts';
import { openapi } from './openapi.ts';
import { jsonld, rdfxml, turtle } from './rdf/former.ts';
import { katalog } from './rdf/katalog.ts';
import { samla, type Samling } from './samling.ts';
import { publishedSchema } from './scheman.ts';
import type { Skrivet } from './skrivet.ts';
import { databas, readChunks } from './sqlite/bygg.ts';

/** Everything that is published as data. */
export interface Publikation {
	readonly samling: Samling;
	readonly utgava: Utgava;
	/** Every data file by its address relative to the base; made when it is read. */
	readonly filer: ReadonlyMap<string, Datafil>;
	/** Changes, oldest first. */
	readonly andringar: () => readonly Andring[];
}

export interface Publikationsval {
	readonly plats: Plats;
	/** Manifest of the publication before this one. */
	readonly forra?: Manifest | undefined;
	/** What the reading texts name; its file is planned only when it is given. */
	readonly omnamnanden?: Omnamnanden;
	/** The schemas of content files, by kind. */
	readonly innehallsscheman?: ReadonlyMap<string, string>;
	/** Checksum of a file that has been written already, by its address relative to the base. */
	readonly skriven?: Skrivet | undefined;
}

/** Plans every data file of an archive. What several files need (records, changes, database) is made once. */
export function publikation(
	register: Register,
	{ plats, forra, omnamnanden, innehallsscheman = new Map(), skriven }: Publikationsval,
): Publikation {
	const samling = samla(register, plats);
	const utgava = utgavaAv(register, forra);
	const filer = new Map<string, Datafil>();
	const add = (path: string, mediatyp: string, delar: Datafil['delar']): void => {
		filer.set(path, { path, mediatyp, delar, ...(skriven && { skriven: () => skriven(path) }) });
	};
	const lista = once(() => andringar(register, forra, plats));
	const db = once(() => databas(samling));
	const fil = (path: string): Datafil => {
		const found = filer.get(path);
		if (!found) throw new RangeError(`${path} är ingen datafil.`);
		return found;
	};
	const tripplar = once(() => katalog(samling, katalogfiler(fil, samling.till), utgava));

	for (const mangd of MANGDNAMN) {
		add(`/data/${mangd}.json`, 'application/json', () => mangdJson(samling, mangd, utgava));
		add(`/data/${mangd}.csv`, 'text/csv', () => mangdCsv(samling, mangd));
		add(`/data/${mangd}.ndjson`, 'application/x-ndjson', () => mangdNdjson(samling, mangd));
	}
	for (const id of register.arenden.keys())
		add(adress.arendedata(id), 'application/json', () => arendeJson(samling, id, utgava));
	if (omnamnanden)
		add('/data/hanvisningar.json', 'application/json', () => hanvisningarJson(samling, omnamnanden, utgava));
	for (const namn of EXPORTSCHEMAN.keys())
		add(`/data/schema/${namn}.schema.json`, 'application/schema+json', () =>
			pretty(publishedSchema(namn, samling.till)),
		);
	for (const [typ, schema] of innehallsscheman)
		// Two kinds of content files have the name of a set, whose schema has the short address.
		for (const path of [`/data/schema/innehall/${typ}.schema.json`, `/data/schema/${typ}.schema.json`])
			if (!filer.has(path)) add(path, 'application/schema+json', () => [schema]);
	const csv = (mangd: Mangd) => fil(`/data/${mangd}.csv`);
	add('/data/andringar.ndjson', 'application/x-ndjson', () => andringarNdjson(lista()));
	add('/data/datapackage.json', 'application/json', () => pretty(datapackage(samling, csv)));
	add('/data/openapi.json', 'application/json', () =>
		pretty(openapi(samling, [...EXPORTSCHEMAN.keys()], [...innehallsscheman.keys()])),
	);
	add('/data/oppna-arenden.sqlite', 'application/vnd.sqlite3', () => readChunks(db()));
	add('/datasets/dcat.rdf', 'application/rdf+xml', () => [rdfxml(tripplar())]);
	add('/datasets/dcat.ttl', 'text/turtle', () => [turtle(tripplar())]);
	add('/datasets/dcat.jsonld', 'application/ld+json', () => [jsonld(tripplar())]);
	const summerade = [...filer.values()];
	add('/data/SHA256SUMS', 'text/plain', () => sha256sums(register, summerade));
	return { samling, utgava, filer, andringar: lista };
}

function pretty(value: unknown): string[] {
	return [`${JSON.stringify(value, null, '\t')}\n`];
}
