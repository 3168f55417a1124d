import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import type { DatasetCore } from '@rdfjs/types';
import jsonldProcessor from 'jsonld';
import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** The statements of a text, each as one line, sorted; blank nodes are not expected. */
export const asLines = (quads: Iterable<Quad>): string[] =>
	[...quads]
		.map(({ subject, predicate, object }) => {
			const value =
				object.termType === 'Literal' ? `${object.value}|${object.language}|${object.datatype.value}` : object.value;
			return `${subject.termType} ${subject.value} ${predicate.value} ${object.termType} ${value}`;
		})
		.sort();

export const parseTurtle = (text: string): Quad[] => new Parser().parse(text);

/** Reads JSON-LD without fetching anything. */
export async function parseJsonld(text: string): Promise<Quad[]> {
	const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`${url} ska inte hämtas`));
	const nquads = await jsonldProcessor.toRDF(JSON.parse(text) as jsonldProcessor.JsonLdDocument, {
		format: 'application/n-quads',
		documentLoader,
	});
	return new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string);
}

export async function parseRdfxml(text: string): Promise<Quad[]> {
	const quads: Quad[] = [];
	for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(quad as Quad);
	return quads;
}

/** The statements as the validator takes them. */
export const asDataset = (quads: Iterable<Quad>): DatasetCore => dataset.dataset(quads);
