import type { Kommun } from '../../domain/grunddata.ts';
import { iri, literal, sv, term, type Namn, type Trippel, type Varde } from './modell.ts';

/** Publisher types of ADMS, the list that DCAT-AP-SE 3.0.1 takes `dcterms:type` from. */
const UTGIVARTYP: Readonly<Record<NonNullable<Kommun['utgivare']['typ']>, string>> = {
	kommun: 'LocalAuthority',
	region: 'RegionalAuthority',
	'statlig-myndighet': 'NationalAuthority',
	'icke-statlig': 'NonGovernmentalOrganisation',
	ideell: 'NonProfitOrganisation',
	foretag: 'Company',
	akademi: 'Academia-ScientificOrganisation',
	privatperson: 'PrivateIndividual(s)',
};

/** An organisation with a number has an address that the portal knows; others are named within the catalogue. */
export function utgivaradress({ utgivare: { organisationsnummer } }: Kommun, katalog: string): string {
	return organisationsnummer
		? `http://dataportal.se/organisation/SE${organisationsnummer.replace('-', '')}`
		: `${katalog}#utgivare`;
}

export function publisher({ utgivare }: Kommun, s: string): Trippel[] {
	const om = (p: Namn, o: Varde): Trippel => ({ s, p, o });
	const typ = utgivare.typ && UTGIVARTYP[utgivare.typ];
	return [
		om('rdf:type', term('foaf:Agent')),
		om('foaf:name', sv(utgivare.namn)),
		om('dcterms:description', sv(utgivare.beskrivning)),
		...(utgivare.organisationsnummer
			? [om('dcterms:identifier', literal(utgivare.organisationsnummer.replace('-', '')))]
			: []),
		...(typ ? [om('dcterms:type', { iri: `http://purl.org/adms/publishertype/${typ}` })] : []),
	];
}

export function contact({ utgivare }: Kommun, s: string): Trippel[] {
	return [
		{ s, p: 'rdf:type', o: term('vcard:Organization') },
		{ s, p: 'vcard:fn', o: sv(utgivare.namn) },
		{ s, p: 'vcard:hasEmail', o: iri(`mailto:${utgivare.epost ?? ''}`) },
	];
}
