import { Document, parseDocument } from 'yaml';
import { KOMMENTARER, lasKommentarer, skrivKommentarer } from './kommentarer.ts';

/** What an entry holds: its fields, and in `body` the text under them. */
export type Post = Readonly<Record<string, unknown>>;

/** A field that is only there while a new handling is written: the ärende in whose folder it is put. */
export const ARENDE = 'arende';

/**
 * Reads a file of the content as the editing interface takes it. Scalars stay the text that was written, so that no date,
 * number or truth value is guessed from its look; a source in its short form becomes the long one.
 * @param medText the file has a text under its fields
 */
export function lasPost(fil: string, medText: boolean): Post {
	const text = fil.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
	const [all = '', yaml = ''] = (medText ? FRONTMATTER.exec(text) : undefined) ?? [];
	const document = parseDocument(medText ? yaml : text, { schema: 'failsafe' });
	const value: unknown = document.toJS();
	const kommentarer = lasKommentarer(document);
	const fields = isRecord(value)
		? { ...(longForm(value) as Post), ...(kommentarer !== undefined && { [KOMMENTARER]: kommentarer }) }
		: {};
	return medText ? { ...fields, body: text.slice(all.length).replace(/^\n/, '') } : fields;
}

/**
 * Writes what the editing interface holds as a file of the content: fields without a value are left out, for absent is
 * what the schemas call unknown; a source that is only a place takes its short form. The text is as it stands.
 * @param sha256 gives the checksum of a source file that was chosen here, by its name
 */
export function skrivPost(post: Post, medText: boolean, sha256: (fil: string) => string | undefined): string {
	const { body, [ARENDE]: _, [KOMMENTARER]: kommentarer, ...fields } = post;
	const kept = filled(fields, '') ?? {};
	if (isRecord(kept) && Array.isArray(kept.kallor))
		kept.kallor = (kept.kallor as unknown[]).map((kalla) => summed(kalla, sha256));
	const document = new Document(kept);
	skrivKommentarer(document, kommentarer);
	const yaml = document.toString({ lineWidth: 0 });
	if (!medText) return yaml;
	return `---\n${yaml}---\n${typeof body === 'string' && body.trim() !== '' ? `\n${body.trimEnd()}\n` : ''}`;
}

const FRONTMATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

const KALLA = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)(?:#(s[1-9]\d*))?$/;

/** Where a source stands: in these fields, and in every list of them. */
const KALLFALT: ReadonlySet<string> = new Set(['kalla', 'datumKalla', 'kallor']);

function longForm(value: unknown, key = ''): unknown {
	if (Array.isArray(value)) return value.map((part) => longForm(part, key));
	if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, longForm(v, k)]));
	if (typeof value !== 'string' || !KALLFALT.has(key)) return value;
	const [, handling, stycke] = KALLA.exec(value) ?? [];
	// How a text was read also names its source file in a field of this name; that has an ending.
	if (handling === undefined) return value;
	return { handling, ...(stycke !== undefined && { stycke }) };
}

/** What is left of a value without what is empty in it. */
function filled(value: unknown, key: string): unknown {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	if (Array.isArray(value)) {
		const parts = value.map((part) => filled(part, key)).filter((part) => part !== undefined);
		return parts.length > 0 ? parts : undefined;
	}
	if (!isRecord(value)) return value;
	const parts = Object.entries(value).flatMap(([k, v]) => {
		const part = filled(v, k);
		return part === undefined || (k === 'fiktiv' && part === false) ? [] : [[k, part] as const];
	});
	if (parts.length === 0) return undefined;
	return KALLFALT.has(key) ? shortForm(Object.fromEntries(parts)) : Object.fromEntries(parts);
}

function shortForm(kalla: Readonly<Record<string, unknown>>): unknown {
	const { handling, stycke, ...rest } = kalla;
	if (typeof handling !== 'string' || Object.keys(rest).length > 0) return kalla;
	return typeof stycke === 'string' ? `${handling}#${stycke}` : handling;
}

function summed(kalla: unknown, sha256: (fil: string) => string | undefined): unknown {
	if (!isRecord(kalla) || typeof kalla.fil !== 'string') return kalla;
	const fil = kalla.fil.slice(kalla.fil.lastIndexOf('/') + 1);
	const { beskrivning, ...rest } = kalla;
	const summa = sha256(fil) ?? kalla.sha256;
	return {
		...rest,
		fil,
		...(summa !== undefined && { sha256: summa }),
		...(beskrivning !== undefined && { beskrivning }),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
