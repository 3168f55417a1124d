import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { majorVersion, run } from './program.ts';

/** Draws pages of a PDF. */
export interface Ritare {
	/**
	 * @param sida from 1
	 * @param dpi dots per inch
	 * @returns a PNG
	 * @throws when the page cannot be drawn
	 */
	draw(sida: number, dpi: number): Promise<Uint8Array>;
	stop(): Promise<void>;
}

/**
 * The system's own Poppler, where there is one: it draws a scanned page in a tenth of the time.
 * @returns `undefined` where there is none
 */
export async function systemPoppler(pdf: Uint8Array): Promise<Ritare | undefined> {
	if ((await majorVersion('pdftoppm', '-v')) === undefined) return undefined;
	const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-pdf-'));
	const file = path.join(dir, 'kalla.pdf');
	await writeFile(file, pdf);
	return {
		async draw(sida, dpi) {
			const page = ['-f', String(sida), '-l', String(sida)];
			const { printed } = await run('pdftoppm', ['-r', String(dpi), '-gray', '-cropbox', ...page, file]);
			return fromPgm(printed);
		},
		stop: () => rm(dir, { recursive: true, force: true }),
	};
}

/** A grey picture as PNG; PGM is a line of sizes and then a byte for each picture element (https://netpbm.sourceforge.net/doc/pgm.html). */
async function fromPgm(bytes: Buffer): Promise<Uint8Array> {
	const [head, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 50)) ?? [];
	if (head === undefined) throw new Error('pdftoppm printed no picture');
	const raw = { width: Number(width), height: Number(height), channels: 1 } as const;
	return sharp(bytes.subarray(head.length), { raw }).png({ compressionLevel: 1 }).toBuffer();
}
