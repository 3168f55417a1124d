import { DataFactory, Writer } from 'n3';
import { create } from 'xmlbuilder2';
import { bySubject, expand, PREFIX, splitNamn, type Trippel, type Varde } from './modell.ts';

/** The statements as Turtle. */
export function turtle(tripplar: readonly Trippel[]): string {
	const writer = new Writer({ prefixes: PREFIX });
	for (const { s, p, o } of tripplar) {
		const object =
			'iri' in o
				? DataFactory.namedNode(o.iri)
				: 'sprak' in o
					? DataFactory.literal(o.text, o.sprak)
					: DataFactory.literal(o.text, DataFactory.namedNode(expand(o.typ)));
		writer.addQuad(DataFactory.quad(DataFactory.namedNode(s), DataFactory.namedNode(expand(p)), object));
	}
	let text = '';
	writer.end((error: Error | null, result: string) => {
		if (error) throw error;
		text = result;
	});
	return text;
}

/** The statements as RDF/XML, the form that Sveriges dataportal harvests. */
export function rdfxml(tripplar: readonly Trippel[]): string {
	const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(PREFIX.rdf, 'rdf:RDF');
	for (const [prefix, address] of Object.entries(PREFIX))
		if (prefix !== 'rdf') root.att('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, address);
	for (const [subject, group] of bySubject(tripplar)) {
		const description = root.ele(PREFIX.rdf, 'rdf:Description').att(PREFIX.rdf, 'rdf:about', xml(subject));
		for (const { p, o } of group) {
			const element = description.ele(PREFIX[splitNamn(p)[0]], p);
			if ('iri' in o) element.att(PREFIX.rdf, 'rdf:resource', xml(o.iri));
			else {
				if ('sprak' in o) element.att('http://www.w3.org/XML/1998/namespace', 'xml:lang', o.sprak);
				else if (o.typ !== 'xsd:string') element.att(PREFIX.rdf, 'rdf:datatype', expand(o.typ));
				element.txt(xml(o.text));
			}
		}
	}
	return `${root.end({ prettyPrint: true, indent: '\t' })}\n`;
}

/** xmlbuilder2 takes what looks like a reference in a text for one, and would lose it. */
function xml(text: string): string {
	return text.replaceAll('&', '&amp;');
}

/** The statements as JSON-LD; its context stands in the file, so nothing else has to be fetched. */
export function jsonld(tripplar: readonly Trippel[]): string {
	const graph = [...bySubject(tripplar)].map(([subject, group]) => {
		const node: Record<string, unknown> = { '@id': subject };
		for (const p of new Set(group.map((trippel) => trippel.p))) {
			const values = group.filter((trippel) => trippel.p === p).map(({ o }) => o);
			if (p === 'rdf:type') node['@type'] = values.map((o) => ('iri' in o ? o.iri : o.text));
			else node[p] = values.map(jsonValue);
		}
		return node;
	});
	return `${JSON.stringify({ '@context': PREFIX, '@graph': graph }, null, '\t')}\n`;
}

function jsonValue(o: Varde): unknown {
	if ('iri' in o) return { '@id': o.iri };
	if ('sprak' in o) return { '@value': o.text, '@language': o.sprak };
	return o.typ === 'xsd:string' ? { '@value': o.text } : { '@value': o.text, '@type': expand(o.typ) };
}
