import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import SHACLValidator from 'rdf-validate-shacl';
import type { Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { CC0 } from '../../src/exports/rattigheter.ts';
import { fc } from '../fast-check.ts';
import { arkiv } from './arkiv.ts';
import { euForm } from './eu.ts';
import { bytes, HUDDINGE, publicera, text } from './prov.ts';
import { asDataset, asLines, parseJsonld, parseRdfxml, parseTurtle } from './rdf.ts';

const real = publicera();
const quads = parseTurtle(text(real, '/datasets/dcat.ttl'));
const DCAT = 'http://www.w3.org/ns/dcat#';
const TERMS = 'http://purl.org/dc/terms/';

const of = (s: string, p: string) =>
	quads.filter((q) => q.subject.value === s && q.predicate.value === p).map((q) => q.object);
const typed = (type: string) => quads.filter((q) => q.object.value === type).map((q) => q.subject.value);

describe('the catalogue', () => {
	test('says the same in Turtle, JSON-LD and RDF/XML', async () => {
		expect(asLines(await parseJsonld(text(real, '/datasets/dcat.jsonld')))).toEqual(asLines(quads));
		expect(asLines(await parseRdfxml(text(real, '/datasets/dcat.rdf')))).toEqual(asLines(quads));
		expect(quads.length).toBeGreaterThan(700);
	});

	test('says the same in all three whatever the municipality is called', async () => {
		await fc.assert(
			fc.asyncProperty(arkiv, async (register) => {
				const publikation = publicera(register);
				const lines = asLines(parseTurtle(text(publikation, '/datasets/dcat.ttl')));
				expect(asLines(await parseJsonld(text(publikation, '/datasets/dcat.jsonld')))).toEqual(lines);
				expect(asLines(await parseRdfxml(text(publikation, '/datasets/dcat.rdf')))).toEqual(lines);
			}),
			{ numRuns: 6 },
		);
	});

	test('has its own address, under which it is RDF/XML, and every dataset in it', () => {
		expect(typed(`${DCAT}Catalog`)).toEqual(['https://exempel.se/oppna/datasets/dcat.rdf']);
		expect(typed(`${DCAT}Dataset`)).toHaveLength(11);
		expect(of('https://exempel.se/oppna/datasets/dcat.rdf', `${DCAT}dataset`)).toHaveLength(11);
	});

	test('gives every file its size and checksum', () => {
		for (const distribution of typed(`${DCAT}Distribution`)) {
			const [url] = of(distribution, `${DCAT}downloadURL`);
			const file = bytes(real, new URL(url?.value ?? '').pathname.replace('/oppna', ''));
			expect(of(distribution, `${DCAT}byteSize`)[0]?.value).toBe(String(file.length));
		}
	});

	test('never stamps the words of others with CC0', () => {
		const licensed = typed(`${DCAT}Distribution`).filter((d) =>
			of(d, `${TERMS}license`).some(({ value }) => value === CC0),
		);
		expect(licensed.filter((d) => /#(?:yrkanden|beslut|oppna-arenden)-/.test(d))).toEqual([]);
		// Titles and short quotations stand in nearly every file; only what holds none may go without saying so.
		const unreserved = typed(`${DCAT}Distribution`).filter((d) => of(d, `${TERMS}rights`).length === 0);
		expect(new Set(unreserved.map((d) => /#(\w+)-/.exec(d)?.[1]))).toEqual(new Set(['begrepp', 'andringar']));
		expect(unreserved.filter((d) => !licensed.includes(d))).toEqual([]);
	});

	test('invents nothing about the publisher', () => {
		const publisher = 'https://exempel.se/oppna/datasets/dcat.rdf#utgivare';
		expect(of(publisher, `${TERMS}identifier`)).toEqual([]);
		expect(of(publisher, 'http://xmlns.com/foaf/0.1/name').map(({ value }) => value)).toEqual(['Öppna ärenden']);
		expect(quads.filter(({ predicate }) => /contactPoint|spatial/.test(predicate.value))).toEqual([]);
	});

	test('gives publisher, contact and area when content has them', () => {
		const utgivare = { ...HUDDINGE.kommun.utgivare, organisationsnummer: '123456-7890', epost: 'data@exempel.se' };
		const kommun = { ...HUDDINGE.kommun, utgivare, geografi: 'https://sws.geonames.org/1234567/' };
		const turtle = text(publicera({ ...HUDDINGE, kommun }), '/datasets/dcat.ttl');
		expect(turtle).toContain('dcterms:publisher <http://dataportal.se/organisation/SE1234567890>');
		expect(turtle).toContain('vcard:hasEmail <mailto:data@exempel.se>');
		expect(turtle).toContain('dcterms:spatial <https://sws.geonames.org/1234567/>');
	});
});

// What DCAT-AP-SE 3.0.1 demands, in our words; these run also where the official shapes are not at hand.
describe('our own rules of DCAT-AP-SE', () => {
	const iri = (q: Quad) => q.object.termType === 'NamedNode';
	const rules: [rule: string, type: string, check: (s: string) => boolean][] = [
		[
			'a catalogue is CC0',
			'Catalog',
			(s) =>
				of(s, `${TERMS}license`)
					.map(({ value }) => value)
					.join() === CC0,
		],
		['a dataset has one publisher', 'Dataset', (s) => of(s, `${TERMS}publisher`).length === 1],
		['a dataset has titles in both languages', 'Dataset', (s) => of(s, `${TERMS}title`).length === 2],
		['a dataset has a theme', 'Dataset', (s) => of(s, `${DCAT}theme`).length === 1],
		['a dataset has files', 'Dataset', (s) => of(s, `${DCAT}distribution`).length > 0],
		['a file has one access address', 'Distribution', (s) => of(s, `${DCAT}accessURL`).length === 1],
		['a file has one media type', 'Distribution', (s) => of(s, `${TERMS}format`).length === 1],
	];
	test.each(rules)('%s', (_, type, check) => {
		const subjects = typed(DCAT + type);
		expect(subjects.length).toBeGreaterThan(0);
		expect(subjects.filter((s) => !check(s))).toEqual([]);
	});

	test('nothing is a blank node and every address is absolute', () => {
		const terms = quads.flatMap((q) => [q.subject, q.predicate, ...(iri(q) ? [q.object] : [])]);
		expect(
			quads.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode')),
		).toEqual([]);
		expect(terms.filter(({ value }) => !/^(?:https?|mailto):[^\s<>"{}|\\^`]+$/.test(value))).toEqual([]);
	});

	test('free text says its language', () => {
		const names = /(?:title|description|keyword|\/name|#fn|#label)$/;
		const texts = quads.filter(({ predicate }) => names.test(predicate.value));
		expect(texts.filter(({ object }) => !('language' in object) || object.language === '')).toEqual([]);
	});
});

const official = path.resolve(process.env.OFFICIAL_SCHEMAS ?? '../shared/schemas', 'dcat-ap-3.0.1');
const harOfficiella = existsSync(official);
if (!harOfficiella)
	console.warn(
		`De officiella formerna för DCAT-AP finns inte i ${official}: bara projektets egna regler prövas. Sätt OFFICIAL_SCHEMAS.`,
	);

interface Undantag {
	readonly overrides: readonly { readonly path: string; readonly ignoreConstraints: readonly string[] }[];
}

describe.runIf(harOfficiella)('the official shapes', () => {
	const read = (file: string) => readFileSync(path.join(official, file), 'utf8');
	const validate = async (data: readonly Quad[], shapes: readonly string[]) => {
		const validator = new SHACLValidator(asDataset(shapes.flatMap((file) => parseTurtle(read(file)))));
		return (await validator.validate(asDataset(data))).results.map((result) => ({
			allvar: result.severity.value.split('#').at(-1),
			// A shape about a whole node has no path, which the types do not say.
			path: (result.path as typeof result.path | undefined)?.value,
			regel: result.sourceConstraintComponent.value.split('#').at(-1) ?? '',
			nod: result.focusNode.value,
		}));
	};

	test('find no fault in the Swedish form', async () => {
		const { overrides } = JSON.parse(read('se-undantag.json')) as Undantag;
		const results = await validate(quads, ['shapes.ttl', 'se-regler.ttl']);
		const left = results.filter(
			(r) => !overrides.some((o) => o.path === r.path && o.ignoreConstraints.includes(r.regel)),
		);
		expect(left).toEqual([]);
	});

	test('find a fault where one is put', async () => {
		const broken = quads.filter(({ predicate }) => predicate.value !== `${TERMS}publisher`);
		expect((await validate(broken, ['se-regler.ttl'])).length).toBeGreaterThan(0);
	});

	test('find no violation in the EU form, made from the same statements', async () => {
		const data = [...euForm(quads), ...parseTurtle(read('vocab-stub.ttl'))];
		const shapes = ['shapes.ttl', 'range.ttl', 'mdr-vocabularies.shape.ttl', 'shapes_recommended.ttl'];
		const results = await validate(data, shapes);
		expect(results.filter(({ allvar }) => allvar === 'Violation')).toEqual([]);
	}, 60_000);
});
