/** Prefixes of the catalogue, the same in its three forms. */
export const PREFIX = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatap: 'http://data.europa.eu/r5r/',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Controlled vocabularies of the EU, which the Swedish profile takes its values from. */
export const EU = 'http://publications.europa.eu/resource/authority/';

/** A prefixed name, `dcterms:title`. */
export type Namn = `${keyof typeof PREFIX}:${string}`;

export type Varde =
	| { readonly iri: string }
	| { readonly text: string; readonly sprak: 'sv' | 'en' }
	| { readonly text: string; readonly typ: Namn };

/** One statement. No blank nodes: every subject has an address (Sveriges dataportal, docs/harvesting.md). */
export interface Trippel {
	readonly s: string;
	readonly p: Namn;
	readonly o: Varde;
}

export const iri = (address: string): Varde => ({ iri: encodeURI(decodeURI(address)) });
export const term = (namn: Namn): Varde => ({ iri: expand(namn) });
export const sv = (text: string): Varde => ({ text: clean(text), sprak: 'sv' });
export const en = (text: string): Varde => ({ text: clean(text), sprak: 'en' });
export const literal = (text: string, typ: Namn = 'xsd:string'): Varde => ({ text: clean(text), typ });

/** The full address of a prefixed name. */
export function expand(namn: Namn): string {
	const [prefix, local] = splitNamn(namn);
	return PREFIX[prefix] + local;
}

export function splitNamn(namn: Namn): [prefix: keyof typeof PREFIX, local: string] {
	const i = namn.indexOf(':');
	return [namn.slice(0, i) as keyof typeof PREFIX, namn.slice(i + 1)];
}

/** The statements about each subject, in the order in which the subjects were first met. */
export function bySubject(tripplar: readonly Trippel[]): Map<string, Trippel[]> {
	const groups = new Map<string, Trippel[]>();
	for (const trippel of tripplar) {
		const group = groups.get(trippel.s);
		if (group) group.push(trippel);
		else groups.set(trippel.s, [trippel]);
	}
	return groups;
}

/**
 * Text that all three forms can hold: XML 1.0 has no place for most control characters and reads CR as a line feed,
 * so they go before the text is written in any form.
 */
function clean(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.toWellFormed();
}
