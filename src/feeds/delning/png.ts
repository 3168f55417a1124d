import { constants, crc32, deflateSync } from 'node:zlib';

/** A colour, red, green and blue, 0–255. */
export type Farg = readonly [number, number, number];

/**
 * Writes an image of at most 16 colours as PNG (ISO/IEC 15948), four bits a pixel.
 * @param pixlar index of the colour of each pixel, row by row; `bredd` must be even
 */
export function png(pixlar: Uint8Array, bredd: number, hojd: number, farger: readonly Farg[]): Uint8Array<ArrayBuffer> {
	const rad = bredd / 2 + 1;
	const data = new Uint8Array(rad * hojd);
	for (let y = 0; y < hojd; y++)
		for (let x = 0; x < bredd; x += 2) {
			const i = y * bredd + x;
			// The first byte of a row says that it is not filtered.
			data[y * rad + 1 + x / 2] = ((pixlar[i] ?? 0) << 4) | (pixlar[i + 1] ?? 0);
		}
	const huvud = new DataView(new ArrayBuffer(13));
	huvud.setUint32(0, bredd);
	huvud.setUint32(4, hojd);
	huvud.setUint8(8, 4);
	huvud.setUint8(9, 3);
	// Run lengths alone: matches that are searched for depend on what the processor can do.
	const packad = deflateSync(data, { level: 9, strategy: constants.Z_RLE });
	return Uint8Array.from(
		Buffer.concat([
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
			chunk('IHDR', new Uint8Array(huvud.buffer)),
			chunk('PLTE', Uint8Array.from(farger.flat())),
			chunk('IDAT', packad),
			chunk('IEND', new Uint8Array()),
		]),
	);
}

function chunk(typ: string, data: Uint8Array): Buffer {
	const kropp = Buffer.concat([Buffer.from(typ, 'latin1'), data]);
	const ram = Buffer.alloc(kropp.length + 8);
	ram.writeUInt32BE(data.length, 0);
	kropp.copy(ram, 4);
	ram.writeUInt32BE(crc32(kropp), kropp.length + 4);
	return ram;
}
