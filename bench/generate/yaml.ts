/** Anything that YAML can hold here; `undefined` and empty lists are left out. */
export type Yamlvarde = string | number | undefined | readonly Yamlvarde[] | { readonly [key: string]: Yamlvarde };

// Text that means the same with and without quotation marks, wherever it stands.
const BAR = /^[A-Za-zÅÄÖåäöÉé§][^:#[\]{}"'\n\\,&*!|>%@`]*[^\s:#[\]{}"'\n\\,&*!|>%@`]$/;

/** Writes YAML as an editor would: block style, ids in flow lists, quotation marks only where they are needed. */
export function tillYaml(value: Readonly<Record<string, Yamlvarde>>): string {
	return map(value, '');
}

function map(value: Readonly<Record<string, Yamlvarde>>, indent: string): string {
	let text = '';
	for (const [key, item] of Object.entries(value)) {
		if (item === undefined || (Array.isArray(item) && item.length === 0)) continue;
		text += `${text ? indent : ''}${key}:${field(item, indent)}`;
	}
	return text;
}

function field(item: Exclude<Yamlvarde, undefined>, indent: string): string {
	if (typeof item !== 'object') return ` ${scalar(item)}\n`;
	const inner = `${indent}  `;
	if (!isList(item)) return `\n${inner}${map(item, inner)}`;
	const ids = item.filter((part) => typeof part === 'string').filter((part) => /^[a-z0-9-]+$/.test(part));
	if (ids.length === item.length) return ` [${ids.join(', ')}]\n`;
	return `\n${item.map((part) => `${inner}- ${listItem(part, inner)}`).join('')}`;
}

function listItem(part: Yamlvarde, indent: string): string {
	if (typeof part === 'object') {
		if (isList(part)) throw new TypeError('A list in a list is never written');
		return map(part, `${indent}  `);
	}
	return `${scalar(part ?? '')}\n`;
}

function scalar(value: string | number): string {
	if (typeof value === 'number') return String(value);
	return BAR.test(value) ? value : JSON.stringify(value);
}

function isList(value: object): value is readonly Yamlvarde[] {
	return Array.isArray(value);
}
