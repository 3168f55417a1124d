import sharp, { type Metadata, type Sharp } from 'sharp';
import { ImportFel } from '../fel.ts';
import { GRANSER } from '../granser.ts';

/** Dots per inch that the OCR was trained on, and to which coarser images are enlarged. */
export const DPI = 300;

/** Below this an image is enlarged; above, enlarging costs time and changes nothing. */
const GROV = 250;

/** How far the edges of an enlarged image are softened, in picture elements: the steps of a fax are no strokes. */
const MJUKHET = 1;

/** A page as the OCR reads it. */
export interface Bild {
	readonly bytes: Uint8Array;
	readonly dpi: number;
}

/**
 * Pages of an image file, turned as its camera says, on white ground and at a resolution that suits the OCR. A TIFF may
 * hold many pages, as a fax does. What this cannot decode is handed on as it is.
 * @throws ImportFel when it is damaged, or larger than anything that is scanned
 */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Bild> {
	const metadata = await metadataOf(bytes);
	if (!metadata) {
		yield { bytes, dpi: DPI };
		return;
	}
	for (let page = 0; page < (metadata.pages ?? 1); page++) yield await prepare(open(bytes, page));
}

/** Number of pages in an image file. */
export async function countPages(bytes: Uint8Array): Promise<number> {
	return (await metadataOf(bytes))?.pages ?? 1;
}

function open(bytes: Uint8Array, page: number): Sharp {
	return sharp(bytes, { page, limitInputPixels: GRANSER.bildpunkter, failOn: 'error' });
}

async function metadataOf(bytes: Uint8Array): Promise<Metadata | undefined> {
	// BMP is not among the forms that sharp reads; the OCR reads it itself.
	if (bytes[0] === 0x42 && bytes[1] === 0x4d) {
		if (bmpPixels(bytes) > GRANSER.bildpunkter) throw tooLarge();
		return undefined;
	}
	const metadata = await readable(() => open(bytes, 0).metadata());
	if ((metadata.pages ?? 1) > GRANSER.sidor)
		throw new ImportFel(
			`Bilden har ${String(metadata.pages)} sidor; gränsen är ${String(GRANSER.sidor)}. Dela upp den i en fil för varje handling.`,
		);
	return metadata;
}

/**
 * Picture elements that the head of a BMP declares, which the OCR would make room for; a negative height means that the
 * rows begin at the top.
 */
function bmpPixels(bytes: Uint8Array): number {
	const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (head.byteLength < 26) throw damaged();
	// The oldest heads have sizes of two bytes.
	if (head.getUint32(14, true) === 12) return head.getUint16(18, true) * head.getUint16(20, true);
	return Math.abs(head.getInt32(18, true)) * Math.abs(head.getInt32(22, true));
}

function tooLarge(cause?: unknown): ImportFel {
	return new ImportFel('Bilden är större än en skannad sida. Spara den med 300 dpi.', { cause });
}

function damaged(cause?: unknown): ImportFel {
	return new ImportFel('Bilden är skadad och går inte att läsa. Skanna eller spara den på nytt.', { cause });
}

async function prepare(image: Sharp): Promise<Bild> {
	const upright = image.autoOrient().flatten({ background: '#fff' }).greyscale();
	const { data, info } = await readable(() =>
		upright.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true }),
	);
	return soften(data, resolutionOf(info));
}

/** Enlarges a coarse page to what the OCR was trained on and softens the steps of its edges; leaves a fine one alone. */
export async function soften(bytes: Uint8Array, dpi: number): Promise<Bild> {
	if (dpi >= GROV) return { bytes, dpi };
	const { width } = await sharp(bytes).metadata();
	const enlarged = await sharp(bytes)
		.resize({ width: Math.round((width * DPI) / dpi), kernel: 'cubic' })
		.png({ compressionLevel: 1 })
		.toBuffer();
	return { bytes: await sharp(enlarged).blur(MJUKHET).png({ compressionLevel: 1 }).toBuffer(), dpi: DPI };
}

/** A sheet of A4 tells its resolution by its size; files often state 72, whatever they hold. Of other shapes nothing is known. */
function resolutionOf({ width, height }: { readonly width: number; readonly height: number }): number {
	const [short, long] = [Math.min(width, height), Math.max(width, height)];
	return long / short > 1.25 && long / short < 1.6 ? Math.round(long / 11.69) : DPI;
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		throw (error as Error).message.includes('pixel limit') ? tooLarge(error) : damaged(error);
	}
}
