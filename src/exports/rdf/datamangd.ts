import type { Adresser } from '../adresser.ts';
import type { Utgava } from '../meta.ts';
import { CC0, type Frihet } from '../rattigheter.ts';
import { en, EU, iri, literal, sv, term, type Namn, type Trippel, type Varde } from './modell.ts';
import { rights } from './rattighet.ts';

/** One file of a dataset. */
export interface Distribution {
	/** Ending that tells it apart: `json`, `csv` … */
	readonly form: string;
	readonly titel: string;
	readonly title: string;
	/** Address relative to the base. */
	readonly path: string;
	readonly mediatyp: string;
	readonly sha256: string;
	readonly bytes: number;
	/** Schema of this form, when it is not that of the dataset. */
	readonly schema?: string;
}

export interface Datamangd {
	readonly id: string;
	readonly titel: string;
	readonly title: string;
	readonly beskrivning: string;
	readonly description: string;
	readonly nyckelord: readonly string[];
	readonly keywords: readonly string[];
	readonly fri: Frihet;
	readonly schema?: string;
	readonly period?: { readonly fran?: string; readonly till?: string } | undefined;
	readonly distributioner: readonly Distribution[];
}

interface Gemensamt {
	readonly katalog: string;
	readonly utgivare: string;
	readonly kontakt: string | undefined;
	readonly till: Adresser;
	readonly geografi: string | undefined;
	readonly utgava: Utgava;
}

export function datamangd(mangd: Datamangd, g: Gemensamt): Trippel[] {
	const s = `${g.katalog}#${mangd.id}`;
	const tid = `${s}-period`;
	const { fran, till } = mangd.period ?? {};
	const harTid = fran !== undefined || till !== undefined;
	const om = (p: Namn, ...o: Varde[]): Trippel[] => o.map((value) => ({ s, p, o: value }));
	return [
		...om('rdf:type', term('dcat:Dataset')),
		...om('dcterms:title', sv(mangd.titel), en(mangd.title)),
		...om('dcterms:description', sv(mangd.beskrivning), en(mangd.description)),
		...om('dcterms:publisher', iri(g.utgivare)),
		...(g.kontakt ? om('dcat:contactPoint', iri(g.kontakt)) : []),
		...om('dcat:keyword', ...mangd.nyckelord.map(sv), ...mangd.keywords.map(en)),
		...om('dcat:theme', iri(`${EU}data-theme/GOVE`)),
		...om('dcterms:accessRights', iri(`${EU}access-right/PUBLIC`)),
		...om('dcterms:accrualPeriodicity', iri(`${EU}frequency/IRREG`)),
		...om('dcterms:language', iri(`${EU}language/SWE`)),
		...om('dcterms:identifier', literal(s)),
		...(g.utgava.forst ? om('dcterms:issued', literal(g.utgava.forst, 'xsd:date')) : []),
		...(g.utgava.senast ? om('dcterms:modified', literal(g.utgava.senast, 'xsd:date')) : []),
		...(g.geografi ? om('dcterms:spatial', iri(g.geografi)) : []),
		...(harTid ? om('dcterms:temporal', iri(tid)) : []),
		...(mangd.schema ? om('dcterms:conformsTo', iri(mangd.schema)) : []),
		...om('dcat:landingPage', iri(g.till.till('/data/'))),
		...om('dcat:distribution', ...mangd.distributioner.map(({ form }) => iri(`${s}-${form}`))),
		...(harTid ? [{ s: tid, p: 'rdf:type', o: term('dcterms:PeriodOfTime') } as const] : []),
		...(fran ? [{ s: tid, p: 'dcat:startDate', o: literal(fran, 'xsd:date') } as const] : []),
		...(till ? [{ s: tid, p: 'dcat:endDate', o: literal(till, 'xsd:date') } as const] : []),
		...mangd.distributioner.flatMap((d) => distribution(d, s, mangd, g)),
	];
}

function distribution(d: Distribution, mangd: string, { fri, schema }: Datamangd, g: Gemensamt): Trippel[] {
	const s = `${mangd}-${d.form}`;
	const summa = `${s}-kontrollsumma`;
	const ratt = `${s}-rattigheter`;
	const om = (p: Namn, ...o: Varde[]): Trippel[] => o.map((value) => ({ s, p, o: value }));
	const form = d.schema ?? schema;
	return [
		...om('rdf:type', term('dcat:Distribution')),
		...om('dcterms:title', sv(d.titel), en(d.title)),
		...om('dcat:accessURL', iri(g.till.till('/data/'))),
		...om('dcat:downloadURL', iri(g.till.till(d.path))),
		...om('dcterms:format', literal(d.mediatyp)),
		// Only what IANA has registered has an address there; NDJSON is not.
		...(d.mediatyp.includes('/x-')
			? []
			: om('dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${d.mediatyp}`))),
		...om('dcat:byteSize', literal(String(d.bytes), 'xsd:nonNegativeInteger')),
		...om('spdx:checksum', iri(summa)),
		...om('dcterms:language', iri(`${EU}language/SWE`)),
		...om('dcatap:availability', iri(`${EU}planned-availability/STABLE`)),
		...(form ? om('dcterms:conformsTo', iri(form)) : []),
		...(fri === 'delvis' ? [] : om('dcterms:license', iri(CC0))),
		...(fri === 'helt' ? [] : om('dcterms:rights', iri(ratt))),
		{ s: summa, p: 'rdf:type', o: term('spdx:Checksum') },
		{ s: summa, p: 'spdx:algorithm', o: term('spdx:checksumAlgorithm_sha256') },
		{ s: summa, p: 'spdx:checksumValue', o: literal(d.sha256, 'xsd:hexBinary') },
		...(fri === 'helt' ? [] : rights(ratt, fri)),
	];
}
