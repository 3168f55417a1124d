import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { kontrollsumma, stream, type Datafil } from '../../src/exports/datafil.ts';

function fil(...delar: readonly (string | Uint8Array)[]): Datafil {
	return { path: '/data/prov.txt', mediatyp: 'text/plain', delar: () => delar };
}

const bytesOf = (delar: readonly (string | Uint8Array)[]): Buffer =>
	Buffer.concat(delar.map((del) => Buffer.from(del as string)));

const CASES: readonly (readonly [string, readonly (string | Uint8Array)[]])[] = [
	['nothing', []],
	['an empty piece', ['']],
	['letters of several bytes', ['å', 'ä', '😀', 'ö']],
	['text between bytes', ['före', Uint8Array.of(0, 255), 'mellan', Uint8Array.of(), 'efter']],
	['a piece longer than any that is passed on', ['x'.repeat(200_000), 'å'.repeat(70_000)]],
];

test.each(CASES)('the stream and the checksum have the bytes of all pieces: %s', async (_, delar) => {
	const wanted = bytesOf(delar);
	expect(Buffer.from(await new Response(stream(fil(...delar))).arrayBuffer()).equals(wanted)).toBe(true);
	expect(kontrollsumma(fil(...delar))).toEqual({
		sha256: createHash('sha256').update(wanted).digest('hex'),
		bytes: wanted.length,
	});
});

test('many records are passed on together', async () => {
	const records = Array.from({ length: 100_000 }, (_, i) => `{"nr":${String(i)}}\n`);
	const chunks = await Array.fromAsync(stream(fil(...records)));
	expect(Buffer.concat(chunks).toString()).toBe(records.join(''));
	expect(chunks.length).toBeLessThan(50);
});
