import { postschema, refName, resolve, type JsonSchema } from '../schema/export/json-schema.ts';
import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';

/** How a cell is written. */
export type Kolumnslag = 'text' | 'adress' | 'dag' | 'heltal' | 'sanning' | 'adresslista' | 'json';

/** One column of a table, made from the JSON Schema of the set. */
export interface Kolumn {
	/** Names of the fields on the way to the value, joined by `_`. */
	readonly namn: string;
	readonly vag: readonly string[];
	readonly slag: Kolumnslag;
	/** The value is in every record. */
	readonly arTvingande: boolean;
	/** Set that the address leads to. */
	readonly pekarPa?: Mangd;
	readonly koder?: readonly string[];
	readonly monster?: string;
	readonly minst?: number;
	readonly beskrivning: string;
	/** Schema of one item, in a list. */
	readonly post?: JsonSchema;
}

/** Definition of an address, and the set that it leads to. */
const MAL: Readonly<Record<string, Mangd>> = {
	Arendeadress: 'arenden',
	Handlingsadress: 'handlingar',
	Yrkandeadress: 'yrkanden',
	Beslutsadress: 'beslut',
	Personadress: 'personer',
	Partiadress: 'partier',
	Organadress: 'organ',
	Begreppsadress: 'begrepp',
};

/** Columns of a set: objects are taken apart, lists of addresses and other lists fill a cell each. */
export const KOLUMNER = Object.fromEntries(
	MANGDNAMN.map((mangd) => {
		const { post, defs } = postschema(mangd);
		return [mangd, columnsOf(post, defs)];
	}),
) as unknown as Readonly<Record<Mangd, readonly Kolumn[]>>;

/** The columns of a record, in the order of its schema. */
export function columnsOf(
	post: JsonSchema,
	defs: Readonly<Record<string, JsonSchema>>,
	vag: readonly string[] = [],
	arTvingande = true,
): Kolumn[] {
	const required = new Set(post.required);
	return Object.entries(post.properties ?? {}).flatMap(([name, reference]): Kolumn[] => {
		const schema = resolve(reference, defs);
		const here = [...vag, name];
		const arMed = arTvingande && required.has(name);
		if (schema.properties) return columnsOf(schema, defs, here, arMed);
		const mal = MAL[refName(reference) ?? refName(schema.items ?? {}) ?? ''];
		const post = schema.items && resolve(schema.items, defs);
		const koder = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
		return [
			{
				namn: here.join('_'),
				vag: here,
				slag: kindOf(schema, post),
				arTvingande: arMed,
				beskrivning: schema.description ?? post?.description ?? '',
				...(mal && { pekarPa: mal }),
				...(koder && { koder }),
				...(schema.pattern && { monster: schema.pattern }),
				...(schema.minimum !== undefined && { minst: schema.minimum }),
				...(post && { post }),
			},
		];
	});
}

function kindOf(schema: JsonSchema, post: JsonSchema | undefined): Kolumnslag {
	if (post) return post.format === 'uri' ? 'adresslista' : 'json';
	if (schema.type === 'integer') return 'heltal';
	if (schema.type === 'boolean') return 'sanning';
	if (schema.format === 'uri') return 'adress';
	return schema.format === 'date' ? 'dag' : 'text';
}

/** The value of a column in a record; `undefined` where the record does not have it. */
export function valueOf(post: object, vag: readonly string[]): unknown {
	let value: unknown = post;
	for (const name of vag) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string, unknown>)[name];
	}
	return value;
}
