import { inflateSync } from 'node:zlib';

const HEADER = { woff: 44, sfnt: 12 } as const;
const ENTRY = { woff: 20, sfnt: 16 } as const;

/**
 * Unpacks a font of the first web format (WOFF 1.0, W3C 2012) into the OpenType font that it was made of. The reader of
 * fonts that we use unpacks the outlines anew for each character.
 * @throws TypeError when it is no such file
 */
export function opentypeUr(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('The font is no WOFF file');
	const count = woff.readUInt16BE(12);
	// In the order of their names, as both formats have them.
	const tables = Array.from({ length: count }, (_, i) => tableAt(woff, HEADER.woff + i * ENTRY.woff));
	const head = Buffer.alloc(HEADER.sfnt + count * ENTRY.sfnt);
	// The flavour stands after the signature; what would speed up a search in the list of tables is left empty.
	woff.copy(head, 0, 4, 8);
	head.writeUInt16BE(count, 4);
	let offset = head.length;
	for (const [i, { tag, sum, data, length }] of tables.entries()) {
		const at = HEADER.sfnt + i * ENTRY.sfnt;
		tag.copy(head, at);
		sum.copy(head, at + 4);
		head.writeUInt32BE(offset, at + 8);
		head.writeUInt32BE(length, at + 12);
		offset += data.length;
	}
	return Buffer.concat([head, ...tables.map(({ data }) => data)]);
}

/** A table, unpacked and filled up to a multiple of four bytes. */
function tableAt(woff: Buffer, at: number): { tag: Buffer; sum: Buffer; data: Buffer; length: number } {
	const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
	const stored = woff.subarray(offset, offset + packed);
	const data = Buffer.alloc(Math.ceil(length / 4) * 4);
	// What would not become smaller is kept as it is.
	(packed < length ? inflateSync(stored) : stored).copy(data);
	return { tag: woff.subarray(at, at + 4), sum: woff.subarray(at + 16, at + 20), data, length };
}
