import exif from 'exif-reader';
import sharp from 'sharp';
import type { Kallinnehall } from './kallinnehall.ts';

/** Looks into a picture: what its camera and programs have written into it, and where it says that it was taken. */
export async function lookIntoBild(bytes: Uint8Array): Promise<Kallinnehall> {
	let metadata: Awaited<ReturnType<ReturnType<typeof sharp>['metadata']>>;
	try {
		metadata = await sharp(bytes).metadata();
		// A file that ends too soon has a whole head.
		await sharp(bytes, { failOn: 'truncated' }).stats();
	} catch {
		const text =
			'Bilden är skadad och går inte att läsa. Hämta den på nytt, eller spara den på nytt i ett bildprogram.';
		return { fel: [{ kod: 'kallfil-slag', text }], text: '', plats: false };
	}
	const { exif: raw, iptc, xmp } = metadata;
	const camera = raw && read(raw);
	const texts = [
		...(camera ? strings(camera) : []),
		...[iptc, xmp].flatMap((block) => (block ? [block.toString('utf8')] : [])),
	];
	const text = texts.join('\n');
	return { fel: [], text, plats: camera?.GPSInfo !== undefined || /GPSL(?:at|ong)itude/.test(text) };
}

function read(raw: Buffer): ReturnType<typeof exif> | undefined {
	try {
		return exif(raw);
	} catch {
		return undefined;
	}
}

/** Every text in a value, however deep. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Buffer.isBuffer(value)) return [value.toString('utf8'), value.toString('utf16le')];
	if (value instanceof Date || typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(strings);
}
