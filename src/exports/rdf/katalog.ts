import type { Mangd } from '../../schema/export/dokument.ts';
import { MANGDNAMN } from '../../schema/export/dokument.ts';
import { MANGDTEXT } from '../mangder.ts';
import { CC0, frihet } from '../rattigheter.ts';
import type { Samling } from '../samling.ts';
import type { Utgava } from '../meta.ts';
import { datamangd, type Datamangd, type Distribution } from './datamangd.ts';
import { en, EU, iri, literal, sv, term, type Namn, type Trippel, type Varde } from './modell.ts';
import { period } from './period.ts';
import { contact, publisher, utgivaradress } from './utgivare.ts';

/** What the catalogue needs to know of the files that it describes. */
export interface Katalogfiler {
	/** Files of a set; of the whole archive and of the change feed when no set is given. */
	readonly distributioner: (mangd: Mangd | 'oppna-arenden' | 'andringar') => readonly Distribution[];
}

/**
 * The catalogue as DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat/3.0.1): statements in a fixed order, from which the three
 * forms are written. What content does not say of the publisher is left out, also when the profile demands it.
 */
export function katalog(samling: Samling, filer: Katalogfiler, utgava: Utgava): Trippel[] {
	const { register, till } = samling;
	const { kommun } = register;
	const s = till.till('/datasets/dcat.rdf');
	const utgivare = utgivaradress(kommun, s);
	const kontakt = kommun.utgivare.epost ? `${s}#kontakt` : undefined;
	const tid = period(register);
	const om = (p: Namn, ...o: Varde[]): Trippel[] => o.map((value) => ({ s, p, o: value }));
	const gemensamt = { katalog: s, utgivare, kontakt, till, geografi: kommun.geografi, utgava };
	const mangder: Datamangd[] = [
		...MANGDNAMN.map((mangd) => {
			const text = MANGDTEXT[mangd];
			const schema = till.till(`/data/schema/${mangd}.schema.json`);
			return {
				id: mangd,
				...text,
				...katalogtitel(mangd),
				fri: frihet(mangd),
				schema,
				distributioner: filer.distributioner(mangd),
				...(text.arTidsatt && { period: tid }),
			};
		}),
		{ ...ARKIV, period: tid, distributioner: filer.distributioner('oppna-arenden') },
		{
			...ANDRINGAR,
			schema: till.till('/data/schema/andringar.schema.json'),
			distributioner: filer.distributioner('andringar'),
		},
	];
	return [
		...om('rdf:type', term('dcat:Catalog')),
		...om('dcterms:title', sv(`Öppna ärenden i ${kommun.namn}`), en(`Open matters of ${kommun.namn}`)),
		...om(
			'dcterms:description',
			sv(`Ärenden, handlingar, yrkanden och beslut i ${kommun.namn} som öppna data, med källa för varje uppgift.`),
			en(`Matters, documents, proposals and decisions of ${kommun.namn} as open data, with a source for every fact.`),
		),
		...om('dcterms:publisher', iri(utgivare)),
		...om('dcterms:license', iri(CC0)),
		...om('dcterms:language', iri(`${EU}language/SWE`)),
		...(utgava.forst ? om('dcterms:issued', literal(utgava.forst, 'xsd:date')) : []),
		...(utgava.senast ? om('dcterms:modified', literal(utgava.senast, 'xsd:date')) : []),
		...(kommun.geografi ? om('dcterms:spatial', iri(kommun.geografi)) : []),
		...om('foaf:homepage', iri(till.till('/'))),
		...om('dcat:themeTaxonomy', iri(`${EU}data-theme`)),
		...om('dcat:dataset', ...mangder.map(({ id }) => iri(`${s}#${id}`))),
		...publisher(kommun, utgivare),
		...(kontakt ? contact(kommun, kontakt) : []),
		...mangder.flatMap((mangd) => datamangd(mangd, gemensamt)),
	];
}

const ARKIV = {
	id: 'oppna-arenden',
	titel: 'Hela ärendearkivet',
	title: 'The whole archive of matters',
	beskrivning: 'Alla mängder i en SQLite-fil, med handlingarnas texter, fulltextsökning och vyer för vanliga frågor.',
	description: 'All sets in one SQLite file, with the texts, full-text search and views for common questions.',
	nyckelord: ['ärende', 'handling', 'beslut', 'databas'],
	keywords: ['matter', 'document', 'decision', 'database'],
	fri: 'delvis',
} as const;

const ANDRINGAR = {
	id: 'andringar',
	titel: 'Ändringar i ärendearkivet',
	title: 'Changes to the archive of matters',
	beskrivning: 'Vad som har publicerats, ändrats, rättats och dragits tillbaka, en ändring per rad.',
	description: 'What has been published, changed, corrected and withdrawn, one change a line.',
	nyckelord: ['ändring', 'rättelse', 'gravsten'],
	keywords: ['change', 'correction', 'tombstone'],
	fri: 'helt',
} as const;

/** A title that stands by itself in a portal of many publishers (DCAT-AP-SE, recommendation 1). */
function katalogtitel(mangd: Mangd): { titel: string; title: string } {
	if (mangd === 'arenden') return { titel: 'Kommunala ärenden', title: 'Municipal matters' };
	if (mangd === 'begrepp') return { titel: 'Ordlista över kommunala begrepp', title: 'Glossary of municipal terms' };
	const { titel, title } = MANGDTEXT[mangd];
	return { titel: `${titel} i kommunala ärenden`, title: `${title} in municipal matters` };
}
