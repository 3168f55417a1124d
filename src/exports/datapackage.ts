import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';
import { kontrollsumma, type Datafil } from './datafil.ts';
import { KODORD } from './koder.ts';
import { KOLUMNER, type Kolumn } from './kolumner.ts';
import { MANGDTEXT } from './mangder.ts';
import { FORMATVERSION } from './meta.ts';
import { CC0, frihet, rattigheter } from './rattigheter.ts';
import type { Samling } from './samling.ts';

/**
 * `/data/datapackage.json`: the CSV files as a Data Package 2.0 (datapackage.org), with types, keys, codes, licences
 * and checksums.
 */
export function datapackage(samling: Samling, csv: (mangd: Mangd) => Datafil): unknown {
	const { register, till } = samling;
	const { kommun } = register;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'oppna-arenden',
		id: till.till('/data/datapackage.json'),
		title: `Öppna ärenden i ${kommun.namn}`,
		description: `${CSV_REGLER} Beskrivningen av fälten är gjord ur samma schema som JSON-filerna.`,
		version: FORMATVERSION,
		homepage: till.till('/data/'),
		contributors: [{ title: kommun.utgivare.namn, roles: ['publisher'] }],
		keywords: ['ärende', 'motion', 'yrkande', 'beslut', 'protokoll', 'kommun'],
		resources: MANGDNAMN.map((mangd) => {
			const { sha256, bytes } = kontrollsumma(csv(mangd));
			return {
				name: mangd,
				type: 'table',
				title: MANGDTEXT[mangd].titel,
				description: MANGDTEXT[mangd].beskrivning,
				path: `${mangd}.csv`,
				scheme: 'file',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes,
				hash: `sha256:${sha256}`,
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
				licenses: licenser(mangd, till.till('/data/')),
				schema: tableSchema(mangd),
			};
		}),
	};
}

/** How the cells are written, to those who read the CSV files. */
export const CSV_REGLER =
	"Kommateckenseparerade filer enligt RFC 4180, UTF-8 utan BOM. En tom cell betyder att uppgiften inte finns, eller att listan är tom. Listor av adresser skrivs med mellanslag emellan, andra listor som JSON. En cell som ett kalkylprogram skulle ta för en formel har fått en apostrof (') först; ta bort exakt en apostrof före =, +, -, @, tabb eller radbrytning för att få tillbaka texten.";

/** What may be done with a set; words of others have no licence that we can give, so the law is named instead. */
function licenser(mangd: Mangd, sida: string): unknown[] {
	const fri = { name: 'CC0-1.0', path: CC0, title: 'CC0 1.0' };
	return frihet(mangd) === 'helt'
		? [fri]
		: rattigheter(mangd).map(({ galler, text, licens }) =>
				licens ? { ...fri, title: `CC0 1.0, ${galler}` } : { path: `${sida}#rattigheter`, title: `${galler}: ${text}` },
			);
}

function tableSchema(mangd: Mangd): unknown {
	const kolumner = KOLUMNER[mangd];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: kolumner.map((kolumn) => field(mangd, kolumn)),
		missingValues: [''],
		primaryKey: ['id'],
		foreignKeys: kolumner
			.filter(({ namn, slag, pekarPa }) => pekarPa && slag === 'adress' && namn !== 'id')
			.map(({ namn, pekarPa }) => ({
				fields: [namn],
				reference: { resource: pekarPa === mangd ? '' : pekarPa, fields: ['id'] },
			})),
	};
}

function field(mangd: Mangd, { namn, slag, arTvingande, koder, monster, minst, beskrivning }: Kolumn): unknown {
	const ord = KODORD[`${mangd}.${namn}`] ?? (namn.endsWith('_hur') ? KODORD.kalla_hur : undefined);
	return {
		name: namn,
		description: beskrivning,
		...typeOf(slag),
		...(koder && { categories: koder.map((kod) => ({ value: kod, label: ord?.[kod] ?? kod })) }),
		constraints: {
			// An empty list is an empty cell, so a list is never demanded.
			required: arTvingande && slag !== 'adresslista' && slag !== 'json',
			...(namn === 'id' && { unique: true }),
			...(koder && { enum: koder }),
			...(monster && { pattern: monster }),
			...(minst !== undefined && { minimum: minst }),
		},
	};
}

function typeOf(slag: Kolumn['slag']): Record<string, string> {
	switch (slag) {
		case 'adress':
			return { type: 'string', format: 'uri' };
		case 'dag':
			return { type: 'date', format: '%Y-%m-%d' };
		case 'heltal':
			return { type: 'integer' };
		case 'sanning':
			return { type: 'boolean' };
		case 'adresslista':
			return { type: 'list', delimiter: ' ', itemType: 'string' };
		case 'json':
			return { type: 'array' };
		case 'text':
			return { type: 'string' };
	}
}
