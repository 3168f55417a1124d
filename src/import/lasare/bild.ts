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
	if (bytes[0] === 0x42 && bytes[1] === 0x4d) return undefined;
	const metadata = await readable(() => open(bytes, 0).metadata());
	if ((metadata.pages ?? 1) > GRANSER.sidor)
		throw new ImportFel(
			`Bilden har ${String(metadata.pages)} sidor; gränsen är ${String(GRANSER.sidor)}. Dela upp den i en fil för varje handling.`,
		);
	return metadata;
}

async function prepare(image: Sharp): Promise<Bild> {
	const upright = image.autoOrient().flatten({ background: '#fff' }).greyscale();
	const { data, info } = await readable(() =>
		upright.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true }),
	);
	const dpi = resolutionOf(info);
	if (dpi >= GROV) return { bytes: data, dpi };
	const enlarged = await sharp(data)
		.resize({ width: Math.round((info.width * DPI) / dpi), kernel: 'cubic' })
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
		if ((error as Error).message.includes('pixel limit'))
			throw new ImportFel('Bilden är större än en skannad sida. Spara den med 300 dpi.', { cause: error });
		throw new ImportFel('Bilden är skadad och går inte att läsa. Skanna eller spara den på nytt.', { cause: error });
	}
}
