import type { z } from 'zod';
import { ettNamn, faltnamn } from './faltnamn.ts';
import { valFor, type Val } from './val.ts';

/** A field as the CMS takes it (https://sveltiacms.app/en/docs/fields). */
export interface Falt {
	readonly name: string;
	readonly label: string;
	readonly widget: string;
	readonly required?: boolean;
	readonly hint?: string;
	readonly pattern?: readonly [string, string];
	readonly options?: readonly Val[];
	readonly fields?: readonly Falt[];
	readonly [option: string]: unknown;
}

/** Fields that hold the id of an entry of a register, by name; those of other names are ids within the ärende. */
const REGISTER: Readonly<Record<string, { readonly collection: string; readonly visar: string }>> = {
	amnen: { collection: 'amnen', visar: 'namn' },
	organ: { collection: 'organ', visar: 'namn' },
	overordnat: { collection: 'organ', visar: 'namn' },
	parti: { collection: 'partier', visar: 'beteckning' },
	person: { collection: 'personer', visar: 'namn' },
	personer: { collection: 'personer', visar: 'namn' },
	riktatTill: { collection: 'organ', visar: 'namn' },
	seAven: { collection: 'begrepp', visar: 'term' },
};

/** Fields that take more than a line. */
const LANGA: ReadonlySet<string> = new Set([
	...['beskrivning', 'citat', 'efter', 'fore', 'forklaring', 'ingress', 'lydelse', 'propositioner', 'skal', 'text'],
]);

/** What a list shows of an entry that is folded away, by the names of the fields of which the first that is there counts. */
const SAMMANFATTAR = [
	'datum',
	'vad',
	'titel',
	'typ',
	'till',
	'fil',
	'lydelse',
	'person',
	'roll',
	'handling',
	'kod',
	'sida',
];

type Core = z.core.$ZodTypes;

/** What makes a field of its kind, without its name. */
interface Slag {
	readonly widget: string;
	readonly [option: string]: unknown;
}

interface Last {
	readonly schema: Core;
	readonly description?: string;
	readonly required: boolean;
}

/**
 * The fields of a schema as those of the editing interface, in the schema's order: the kind of each from its type, its
 * hint from its description, its values from the code list, its pattern and message from the schema's check.
 * What has more than one written form is given in its long one.
 */
export function falten(schema: z.core.$ZodType): Falt[] {
	const { schema: object } = peeled(schema);
	if (object._zod.def.type !== 'object') throw new TypeError('Only an object has fields');
	return Object.entries(object._zod.def.shape).map(([name, value]) => falt(name, value));
}

function falt(name: string, value: z.core.$ZodType): Falt {
	const { schema, description, required } = peeled(value);
	const base = {
		name,
		label: faltnamn(name),
		...(!required && { required: false }),
		...(description !== undefined && { hint: description }),
	};
	const { def } = schema._zod;
	switch (def.type) {
		case 'enum':
			return { ...base, widget: 'select', options: valFor(Object.values(def.entries).map(String)) };
		case 'literal':
			return { ...base, widget: 'select', options: valFor(def.values.map(String)) };
		case 'boolean':
			return { ...base, widget: 'boolean', default: false };
		case 'number':
			return { ...base, widget: 'number', value_type: 'int' };
		case 'object':
			return { ...base, widget: 'object', fields: falten(schema) };
		case 'array':
			return { ...base, ...lista(name, def.element), ...(minst(schema) > 0 && { min: minst(schema) }) };
		case 'string':
			return { ...base, ...strang(name, schema) };
		case 'custom':
			// An EDTF date: the schema's own function decides; this only stops what cannot be one.
			return {
				...base,
				widget: 'string',
				pattern: [EDTF, 'Skriv datumet som ÅÅÅÅ-MM-DD, eller som förklaringen visar.'],
			};
		case 'union':
			return { ...base, widget: 'string' };
		default:
			throw new TypeError(`The field "${name}" is a ${def.type}, which has no kind of field`);
	}
}

const EDTF = '^(?:\\.\\.|[0-9X~?%./-]*[0-9X][0-9X~?%./-]*)$';

function lista(name: string, element: z.core.$ZodType): Slag {
	const { schema } = peeled(element);
	const register = REGISTER[name];
	if (register) return { ...relation(register), multiple: true };
	if (schema._zod.def.type !== 'object')
		return { widget: 'list', label_singular: ettNamn(name), field: falt(name, element) };
	const fields = falten(schema);
	const shown = SAMMANFATTAR.filter((namn) => fields.some((f) => f.name === namn)).slice(0, 2);
	return {
		widget: 'list',
		label_singular: ettNamn(name),
		collapsed: 'auto',
		...(shown.length > 0 && { summary: shown.map((namn) => `{{fields.${namn}}}`).join(' · ') }),
		fields,
	};
}

function strang(name: string, schema: Core): Slag {
	const register = REGISTER[name];
	if (register) return relation(register);
	const checks = [schema._zod.def, ...('checks' in schema._zod.def ? (schema._zod.def.checks ?? []) : [])].map(
		(check) => ('_zod' in check ? (check as { _zod: { def: Check } })._zod.def : (check as Check)),
	);
	if (checks.some(({ format }) => format === 'date'))
		return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
	const regex = checks.find(({ format, pattern }) => format === 'regex' && pattern);
	const text = LANGA.has(name);
	return {
		widget: text ? 'text' : 'string',
		...(regex?.pattern && { pattern: [regex.pattern.source, messageOf(regex)] as const }),
	};
}

interface Check {
	readonly format?: string;
	readonly pattern?: RegExp;
	readonly error?: (issue: never) => unknown;
}

function messageOf({ error }: Check): string {
	const said = error?.({} as never);
	return typeof said === 'string' ? said : 'Värdet har fel form.';
}

function relation({ collection, visar }: { collection: string; visar: string }): Slag {
	return {
		widget: 'relation',
		collection,
		value_field: '{{slug}}',
		display_fields: visar === 'beteckning' ? ['{{beteckning}} {{namn}}'] : [visar],
		search_fields: [visar],
	};
}

/** Fewest entries of a list. */
function minst(schema: Core): number {
	const checks = schema._zod.def.checks ?? [];
	return Math.max(0, ...checks.map(({ _zod: { def } }) => ('minimum' in def ? Number(def.minimum) : 0)));
}

/** What a schema is under what only says whether it must be there, or how it is read. */
function peeled(schema: z.core.$ZodType, required = true, description?: string): Last {
	const inner = schema as Core;
	const said = description ?? (schema as { description?: string }).description;
	const { def } = inner._zod;
	switch (def.type) {
		case 'optional':
		case 'default':
			return peeled(def.innerType, false, said);
		case 'pipe':
			// Of text that is read as something else, what it is read as says more.
			return peeled((def.in as Core)._zod.def.type === 'transform' ? def.out : def.in, required, said);
		case 'union': {
			const object = def.options.find((option) => (option as Core)._zod.def.type === 'object');
			return object
				? peeled(object, required, said)
				: { schema: inner, required, ...(said !== undefined && { description: said }) };
		}
		default:
			return { schema: inner, required, ...(said !== undefined && { description: said }) };
	}
}
