import { DataFactory, type Quad } from 'n3';

const FORMAT = 'http://purl.org/dc/terms/format';
const ALGORITHM = 'http://spdx.org/rdf/terms#algorithm';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const TYPER: Readonly<Record<string, string>> = {
	'application/json': 'JSON',
	'application/x-ndjson': 'JSON',
	'text/csv': 'CSV',
};

const KLASSER: Readonly<Record<string, string>> = {
	'http://purl.org/dc/terms/conformsTo': 'http://purl.org/dc/terms/Standard',
	'http://www.w3.org/ns/dcat#landingPage': 'http://xmlns.com/foaf/0.1/Document',
	'http://xmlns.com/foaf/0.1/homepage': 'http://xmlns.com/foaf/0.1/Document',
};

/**
 * The catalogue as the EU profile wants it: formats as addresses of its list, and contacts as vCard kinds. Only for
 * validation; the Swedish portal takes the Swedish form.
 */
export function euForm(quads: readonly Quad[]): Quad[] {
	const type = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
	const algoritm = DataFactory.namedNode('https://spdx.org/rdf/terms#checksumAlgorithm_sha256');
	const made = quads.flatMap((q) => {
		// The EU shape wants the names of SPDX with https, which is not how SPDX writes them.
		if (q.predicate.value === ALGORITHM) return [DataFactory.quad(q.subject, q.predicate, algoritm)];
		if (q.predicate.value !== FORMAT) return [q];
		const code = TYPER[q.object.value];
		// The list has no code for SQLite, and the profile does not demand one.
		return code ? [DataFactory.quad(q.subject, q.predicate, DataFactory.namedNode(FILE_TYPE + code))] : [];
	});
	// The profile wants the class of everything that is pointed at, also of what lies outside the catalogue.
	const klasser = quads.flatMap(({ predicate, object }) => {
		const klass = KLASSER[predicate.value];
		return klass ? [DataFactory.quad(DataFactory.namedNode(object.value), type, DataFactory.namedNode(klass))] : [];
	});
	const algoritmer = DataFactory.quad(
		algoritm,
		type,
		DataFactory.namedNode('http://spdx.org/rdf/terms#ChecksumAlgorithm'),
	);
	const mediatyp = DataFactory.namedNode('http://www.iana.org/assignments/media-types/application/vnd.sqlite3');
	return [
		...made,
		...klasser,
		algoritmer,
		DataFactory.quad(mediatyp, type, DataFactory.namedNode('http://purl.org/dc/terms/MediaType')),
	];
}
