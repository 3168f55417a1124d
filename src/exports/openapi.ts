import { MANGDNAMN } from '../schema/export/dokument.ts';
import { MANGDTEXT } from './mangder.ts';
import { FORMATVERSION } from './meta.ts';
import { CC0 } from './rattigheter.ts';
import { ID_PATTERN } from '../domain/fold.ts';
import type { Samling } from './samling.ts';

interface Adressbeskrivning {
	readonly path: string;
	readonly id: string;
	readonly summary: string;
	readonly mediatyp: string;
	/** Schema of the answer, as an address; left out where the format is somebody else's. */
	readonly schema?: string;
}

/** `/data/openapi.json`: every address that answers with JSON, as OpenAPI 3.1. The files are static: only GET, no keys. */
export function openapi({ register, till }: Samling, scheman: readonly string[], innehall: readonly string[]): unknown {
	const schema = (namn: string) => till.till(`/data/schema/${namn}.schema.json`);
	const adresser: Adressbeskrivning[] = [
		...MANGDNAMN.flatMap((mangd) => [
			{
				path: `/data/${mangd}.json`,
				id: `hamta-${mangd}`,
				summary: `${MANGDTEXT[mangd].titel}: ${MANGDTEXT[mangd].beskrivning}`,
				mediatyp: 'application/json',
				schema: schema(mangd),
			},
			{
				path: `/data/${mangd}.ndjson`,
				id: `hamta-${mangd}-ndjson`,
				summary: `${MANGDTEXT[mangd].titel}, en JSON-post per rad.`,
				mediatyp: 'application/x-ndjson',
			},
		]),
		{
			path: '/data/arenden/{arende}.json',
			id: 'hamta-arende',
			summary: 'Ett ärende med allt i. Fältet json i mängden arenden ger adressen.',
			mediatyp: 'application/json',
			schema: schema('arendefil'),
		},
		{
			path: '/data/hanvisningar.json',
			id: 'hamta-hanvisningar',
			summary: 'Ställena i handlingarnas texter som nämner en person, ett organ, en lag, ett begrepp eller ett ärende.',
			mediatyp: 'application/json',
			schema: schema('hanvisningar'),
		},
		{
			path: '/data/andringar.ndjson',
			id: 'hamta-andringar',
			summary: 'Ändringar, en JSON-post per rad, med gravstenar.',
			mediatyp: 'application/x-ndjson',
		},
		{
			path: '/data/schema/{schema}.schema.json',
			id: 'hamta-schema',
			summary: 'JSON Schema 2020-12 för data.',
			mediatyp: 'application/schema+json',
		},
		{
			path: '/data/schema/innehall/{innehall}.schema.json',
			id: 'hamta-innehallsschema',
			summary: 'JSON Schema 2020-12 för filerna som redaktörer skriver.',
			mediatyp: 'application/schema+json',
		},
		{
			path: '/data/datapackage.json',
			id: 'hamta-datapackage',
			summary: 'CSV-filerna som ett Frictionless Data Package.',
			mediatyp: 'application/json',
		},
		{
			path: '/datasets/dcat.jsonld',
			id: 'hamta-katalog',
			summary: 'Datakatalogen enligt DCAT-AP-SE 3.0.1, som JSON-LD.',
			mediatyp: 'application/ld+json',
		},
		{ path: '/data/openapi.json', id: 'hamta-openapi', summary: 'Det här dokumentet.', mediatyp: 'application/json' },
	];
	return {
		openapi: '3.1.1',
		info: {
			title: `Öppna ärenden i ${register.kommun.namn}`,
			version: FORMATVERSION,
			description:
				'Statiska filer: inga nycklar, ingen registrering och inga frågeparametrar. Licensen gäller våra uppgifter; ord ur handlingarna omfattas inte, se meta.rattigheter i varje fil.',
			license: { name: 'CC0 1.0', url: CC0 },
		},
		servers: [{ url: till.till('/').replace(/\/$/, '') }],
		externalDocs: { url: till.till('/data/') },
		paths: Object.fromEntries(adresser.map((adress) => [adress.path, pathItem(adress)])),
		components: {
			parameters: {
				arende: {
					name: 'arende',
					in: 'path',
					required: true,
					description: 'Ärendets nyckel.',
					schema: { type: 'string', pattern: ID_PATTERN.source },
				},
				schema: {
					name: 'schema',
					in: 'path',
					required: true,
					description: 'Schemats namn.',
					schema: { type: 'string', enum: scheman },
				},
				innehall: {
					name: 'innehall',
					in: 'path',
					required: true,
					description: 'Innehållsfilens sort.',
					schema: { type: 'string', enum: innehall },
				},
			},
		},
	};
}

function pathItem({ path, id, summary, mediatyp, schema }: Adressbeskrivning): unknown {
	const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
		$ref: `#/components/parameters/${name ?? ''}`,
	}));
	const content = {
		[mediatyp]: { schema: schema ? { $ref: schema } : mediatyp.includes('ndjson') ? { type: 'string' } : {} },
	};
	return {
		...(parameters.length > 0 && { parameters }),
		get: {
			operationId: id,
			summary,
			responses: {
				'200': { description: 'Filen.', content },
				...(parameters.length > 0 && { '404': { description: 'Finns inte.' } }),
			},
		},
	};
}
