import { MANGDNAMN, type Mangd } from '../../schema/export/dokument.ts';
import { postschema, type JsonSchema } from '../../schema/export/json-schema.ts';
import { columnsOf, KOLUMNER, type Kolumn } from '../kolumner.ts';

/** One table: a set, or a list that the records of a set hold. */
export interface Tabell {
	readonly namn: string;
	readonly mangd: Mangd;
	/** Field of the list; absent for the set itself. */
	readonly falt?: string;
	readonly kolumner: readonly Kolumn[];
	/** Items of the list are single values. */
	readonly arVardelista: boolean;
}

/**
 * Tables made from the schemas: one for each set, and one for each list in its records (`yrkanden_av`,
 * `personer_uppdrag` …), whose rows name their record and their place in the list. A list inside a list is JSON.
 */
export const TABELLER: readonly Tabell[] = MANGDNAMN.flatMap((mangd) => {
	const kolumner = KOLUMNER[mangd];
	const { defs } = postschema(mangd);
	return [
		{ namn: mangd, mangd, kolumner: kolumner.filter((kolumn) => !isList(kolumn)), arVardelista: false },
		...kolumner.filter(isList).map((lista) => listtabell(mangd, lista, defs)),
	];
});

function isList({ slag }: Kolumn): boolean {
	return slag === 'adresslista' || slag === 'json';
}

function listtabell(mangd: Mangd, lista: Kolumn, defs: Readonly<Record<string, JsonSchema>>): Tabell {
	const { post = {}, namn, pekarPa, beskrivning } = lista;
	const gemensamt = { namn: `${mangd}_${namn}`, mangd, falt: namn };
	if (post.properties) return { ...gemensamt, kolumner: columnsOf(post, defs), arVardelista: false };
	const varde: Kolumn = {
		namn: 'varde',
		vag: [],
		slag: lista.slag === 'adresslista' ? 'adress' : 'text',
		arTvingande: true,
		beskrivning,
		...(pekarPa && { pekarPa }),
	};
	return { ...gemensamt, kolumner: [varde], arVardelista: true };
}

/** The statement that makes a table. */
export function createTable({ namn, mangd, falt, kolumner }: Tabell): string {
	const egna = kolumner.map((kolumn) => `${kolumn.namn} ${columnType(kolumn)}`);
	if (falt === undefined) return `CREATE TABLE ${namn} (${egna.join(', ')}) WITHOUT ROWID`;
	const rad = [`post TEXT NOT NULL REFERENCES ${mangd}(id)`, 'nr INTEGER NOT NULL'];
	return `CREATE TABLE ${namn} (${[...rad, ...egna].join(', ')}, PRIMARY KEY (post, nr)) WITHOUT ROWID`;
}

function columnType({ namn, vag, slag, arTvingande, pekarPa, koder }: Kolumn): string {
	const type = slag === 'heltal' || slag === 'sanning' ? 'INTEGER' : 'TEXT';
	const isKey = namn === 'id' && vag.length === 1;
	return [
		type,
		isKey ? 'PRIMARY KEY' : '',
		arTvingande ? 'NOT NULL' : '',
		pekarPa && !isKey ? `REFERENCES ${pekarPa}(id)` : '',
		koder ? `CHECK (${namn} IN (${koder.map((kod) => `'${kod}'`).join(', ')}))` : '',
	]
		.filter(Boolean)
		.join(' ');
}
