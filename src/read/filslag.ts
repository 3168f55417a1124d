/** How the bytes of a picture begin, by the ending that its file has. */
export const BILDER: readonly (readonly [andelse: string, RegExp])[] = [
	['png', /^\x89PNG\r\n\x1A\n/],
	['jpg', /^\xFF\xD8\xFF/],
	['tif', /^(?:II\*\0|MM\0\*)/],
	['webp', /^RIFF[\s\S]{4}WEBP/],
	['bmp', /^BM[\s\S]{4}\0\0\0\0/],
];

const BILD = new Map(BILDER);

/** What may be a source file, and how its bytes begin; none for text. */
const KALLSLAG: ReadonlyMap<string, RegExp | undefined> = new Map([
	['pdf', /^%PDF-/],
	['png', BILD.get('png')],
	['jpg', BILD.get('jpg')],
	['jpeg', BILD.get('jpg')],
	['tif', BILD.get('tif')],
	['tiff', BILD.get('tif')],
	['webp', BILD.get('webp')],
	['bmp', BILD.get('bmp')],
	['docx', /^PK\x03\x04/],
	['odt', /^PK\x03\x04/],
	...['csv', 'markdown', 'md', 'text', 'txt'].map((andelse) => [andelse, undefined] as const),
]);

/** The ending of a file name, in small letters and without its full stop. */
export function andelseOf(fil: string): string {
	return /\.([^./]+)$/.exec(fil)?.[1]?.toLowerCase() ?? '';
}

/**
 * What is wrong with the kind of a source file: one that a browser could run as part of the site, or that is something
 * else than it is named.
 * @param bytes its first thousand bytes, or more
 */
export function slagFel(fil: string, bytes: Uint8Array): string | undefined {
	const andelse = andelseOf(fil);
	if (!KALLSLAG.has(andelse))
		return `Källfiler av slaget .${andelse} publiceras inte: en webbläsare kan köra dem. Tillåtna: ${[...KALLSLAG.keys()].join(', ')}. Spara den som pdf eller text.`;
	if (bytes.length === 0) return 'Källfilen är tom. Lägg hela filen här.';
	const head = String.fromCharCode(...bytes.subarray(0, 1000));
	const signatur = KALLSLAG.get(andelse);
	if (signatur) return signatur.test(head) ? undefined : wrongKind(andelse, head);
	// UTF-16 holds zeroes, and says at once that it is that.
	const isBinary = head.includes('\0') && !/^(?:\xFF\xFE|\xFE\xFF)/.test(head);
	return isBinary || isOther(head) ? wrongKind(andelse, head) : undefined;
}

function isOther(head: string): boolean {
	return [...KALLSLAG.values()].some((signatur) => signatur?.test(head));
}

function wrongKind(andelse: string, head: string): string {
	// Letters, digits and strokes only: the report is read in terminals.
	const begins = head.slice(0, 12).replace(/[^\w<>!/%. -]/g, '·');
	return `Filen heter .${andelse} men är ingen sådan (den börjar med "${begins}"). Byt ändelse, eller hämta filen på nytt.`;
}
