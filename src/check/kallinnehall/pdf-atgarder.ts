import { inflateSync } from 'node:zlib';

const VITT = String.raw`[\0\t\n\f\r ]*`;
const KOMMENTAR = String.raw`(?:%[^\r\n]{0,40}[\r\n]${VITT}){0,5}`;

/** The kind of an action: `/S /Launch`. Any sign of a name may be written as its number: `/S /L#61unch`. */
const ATGARD = new RegExp(String.raw`/(?:S|#53)${VITT}${KOMMENTAR}/([^\0\t\n\f\r ()<>[\]{}/%]{1,60})`, 'g');

/** Signs before a stream in which its dictionary is looked for. */
const LEXIKON = 1_000;

/** Streams of one PDF, and those of them that hold objects, a hundred or so each: one of 2,000 pages has a tenth of that. */
const MEST = { strommar: 100_000, medObjekt: 10_000 } as const;

/**
 * Kinds of the actions in a PDF (ISO 32000-2, 12.6), also those that the reader we use tells nothing of: it shows what is
 * on pages, and no more. Looks at objects as they lie there and in streams of objects that are packed with Flate, as all
 * programs write them; a page's own content and pictures are left.
 * @param most bytes that streams may hold together when they are unpacked
 * @returns the names; `undefined` when there is more
 */
export function atgarderI(bytes: Uint8Array, most: number): ReadonlySet<string> | undefined {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const found = new Set<string>();
	addNames(text, found);
	let left = most;
	let [strommar, medObjekt] = [0, 0];
	for (const { 0: mark, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
		if (++strommar > MEST.strommar) return undefined;
		const before = text.slice(Math.max(0, index - LEXIKON), index);
		const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj')));
		if (!plain(dictionary).includes('/ObjStm')) continue;
		const objects = ++medObjekt > MEST.medObjekt ? undefined : unpacked(bytes.subarray(index + mark.length), left);
		if (objects === undefined) return undefined;
		left -= objects.length;
		addNames(objects, found);
	}
	return found;
}

function addNames(text: string, found: Set<string>): void {
	for (const [, name = ''] of text.matchAll(ATGARD)) found.add(plain(name));
}

/** Names with their signs written out. */
function plain(text: string): string {
	return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What a stream holds; nothing when it is packed in another way, `undefined` when it is too much. */
function unpacked(stream: Uint8Array, most: number): string | undefined {
	try {
		return inflateSync(stream, { maxOutputLength: Math.max(1, most) }).toString('latin1');
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : '';
	}
}
