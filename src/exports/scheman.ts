import { EXPORTSCHEMAN } from '../schema/export/json-schema.ts';
import type { Adresser } from './adresser.ts';
import { MANGDTEXT } from './mangder.ts';

const TITEL: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(MANGDTEXT).map(([mangd, { titel }]) => [mangd, titel])),
	arendefil: 'Ett ärende med allt i',
	hanvisningar: 'Hänvisningar i handlingarnas texter',
	andringar: 'En ändring',
};

/** A JSON Schema as it is published, with the address that the data refer to. */
export function publishedSchema(namn: string, till: Adresser): Record<string, unknown> {
	const { $schema, ...rest } = EXPORTSCHEMAN.get(namn) ?? {};
	return { $schema, $id: till.till(`/data/schema/${namn}.schema.json`), title: TITEL[namn], ...rest };
}
