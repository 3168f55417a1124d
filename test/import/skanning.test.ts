import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ImportFel } from '../../src/import/fel.ts';
import { countPages, pagesOf } from '../../src/import/lasare/bild.ts';
import { readPdf } from '../../src/import/lasare/pdf.ts';
import { readImage } from '../../src/import/lasare/ocr.ts';
import { restoreNotes } from '../../src/import/sidor/ocr-noter.ts';
import { NOT_BORJAN, NOT_SLUT, textOf, type Bit, type Rad, type Sida } from '../../src/import/sidor/rad.ts';
import { scannedPdf } from './filer.ts';

/** A sheet with lines of text, as a scanner saves it: `dpi` tells its size. */
function sheet(texts: readonly string[], dpi: number): Promise<Buffer> {
	const size = Math.round(dpi / 6);
	const rows = texts.map((text, i) => `<text x="${String(dpi)}" y="${String(dpi * (4 + i / 3))}">${text}</text>`);
	const [width, height] = [Math.round(8.27 * dpi), Math.round(11.69 * dpi)];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><g font-family="Liberation Serif" font-size="${String(size)}">${rows.join('')}</g></svg>`;
	return sharp(Buffer.from(svg)).flatten({ background: '#f4f2ee' }).png().toBuffer();
}

async function pages(bytes: Uint8Array) {
	const found = [];
	for await (const page of pagesOf(bytes)) found.push(page);
	return found;
}

describe('an image of a page', () => {
	test('is enlarged to what the OCR reads best, and left as it is when it is fine enough', async () => {
		const coarse = await pages(await sheet(['Text'], 100));
		expect(coarse.map(({ dpi }) => dpi)).toEqual([300]);
		expect((await sharp(coarse[0]?.bytes).metadata()).width).toBe(2481);
		const fine = await pages(await sheet(['Text'], 300));
		expect(fine.map(({ dpi }) => dpi)).toEqual([300]);
		expect((await sharp(fine[0]?.bytes).metadata()).width).toBe(2481);
	});

	test('may be one of many in a file, of which none is lost', async () => {
		const fax = await sharp([await sheet(['Ett'], 60), await sheet(['Två'], 60)], { join: { animated: true } })
			.tiff()
			.toBuffer();
		expect(await countPages(fax)).toBe(2);
		expect(await pages(fax)).toHaveLength(2);
	});

	test('is turned as the camera says', async () => {
		const lying = await sharp(await sheet(['Text'], 300))
			.rotate(90)
			.jpeg()
			.withMetadata({ orientation: 8 })
			.toBuffer();
		const [page] = await pages(lying);
		const { width, height } = await sharp(page?.bytes).metadata();
		expect(width).toBeLessThan(height);
	});

	test('that is damaged or beyond all measure says so in one sentence', async () => {
		const whole = await sheet(['Text'], 100);
		await expect(pages(whole.subarray(0, whole.length / 2))).rejects.toThrow('Bilden är skadad och går inte att läsa.');
		await expect(pages(strToU8('II*\0skräp'))).rejects.toThrow(ImportFel);
		const huge = await sharp({ create: { width: 30_000, height: 5_000, channels: 3, background: '#fff' } })
			.png()
			.toBuffer();
		await expect(pages(huge)).rejects.toThrow('Bilden är större än en skannad sida.');
	});

	test('may be a BMP, of which the head is not believed beyond all measure', async () => {
		const head = (width: number, height: number): Uint8Array => {
			const view = new DataView(new ArrayBuffer(54));
			view.setUint16(0, 0x4d42, true);
			view.setUint32(14, 40, true);
			view.setInt32(18, width, true);
			view.setInt32(22, height, true);
			return new Uint8Array(view.buffer);
		};
		await expect(pages(head(60_000, -60_000))).rejects.toThrow('Bilden är större än en skannad sida.');
		await expect(pages(head(1, 1).subarray(0, 20))).rejects.toThrow('Bilden är skadad');
		expect(await pages(head(2480, 3508))).toHaveLength(1);
	});

	test('is enlarged and softened as a page of a PDF too, when it is coarse', { timeout: 60_000 }, async () => {
		const texts = ['Förslag till beslut om gågatan', 'Nämnden är överens om att åtgärda', 'bristerna före årets slut.'];
		const jpeg = await sharp(await sheet(texts, 110))
			.jpeg({ quality: 60 })
			.toBuffer();
		const { width, height } = await sharp(jpeg).metadata();
		const { tree, lasart } = await readPdf(scannedPdf([jpeg], { width, height }), () => undefined);
		expect(lasart).toBe('ocr');
		expect(JSON.stringify(tree)).toMatch(/överens om att åtgärda.*bristerna före årets slut/);
	});

	test('is read in Swedish at the resolution of a fax', { timeout: 60_000 }, async () => {
		const texts = ['Förslag till beslut om gågatan', 'Nämnden är överens om att åtgärda', 'bristerna före årets slut.'];
		const { tree } = await readImage(await sheet(texts, 150), () => undefined);
		expect(JSON.stringify(tree)).toMatch(/överens om att åtgärda.{0,4}bristerna före årets slut/);
	});
});

describe('the footnotes of a scan', () => {
	const skrift = { brodtext: 11, radavstand: 14, vanster: 70 };
	const bit = (text: string, x: number, y: number, more: Partial<Bit> = {}): Bit => ({
		text,
		x,
		y,
		bredd: text.length * 5,
		hojd: 11,
		fet: false,
		...more,
	});
	const rad = (y: number, ...bitar: Bit[]): Rad => ({ bitar, x: 70, y, hojd: 11, slut: 400, fet: false });
	const page = (...rader: Rad[]): Sida => ({ nummer: 1, bredd: 595, hojd: 842, rader });
	const raised = (forst: number, sist: number) => ({ upphojda: { forst, sist } });
	const marked = (nummer: number) => `${NOT_BORJAN}${String(nummer)}${NOT_SLUT}`;

	test('are known by digits that stand above the line, however they were read', () => {
		const sida = page(
			rad(500, bit('Vänorter.!', 70, 500, raised(0, 1)), bit('Se', 140, 500)),
			rad(486, bit('Är', 70, 486), bit('det', 90, 486), bit('så?', 110, 486)),
			rad(90, bit('”Föreningen', 70, 90, raised(1, 0)), bit('Norden.', 140, 90)),
		);
		expect(restoreNotes([sida], skrift)).toEqual([]);
		expect(sida.rader.map(textOf)).toEqual([`Vänorter.${marked(1)} Se`, 'Är det så?', 'Föreningen Norden.']);
		expect(sida.rader.map(({ not }) => not)).toEqual([undefined, undefined, '1']);
	});

	test('are found where the digit of the first was not read at all', () => {
		const sida = page(
			rad(500, bit('Ett.1', 70, 500, raised(0, 1))),
			rad(486, bit('Två.?', 70, 486, raised(0, 1))),
			rad(104, bit('Källa', 70, 104), bit('ett.', 100, 104)),
			rad(92, bit('?', 70, 92, raised(1, 0)), bit('Källa', 80, 92), bit('två.', 110, 92)),
		);
		expect(restoreNotes([sida], skrift)).toEqual([]);
		expect(sida.rader.map(textOf)).toEqual([`Ett.${marked(1)}`, `Två.${marked(2)}`, 'Källa ett.', 'Källa två.']);
	});

	test('leave the running text, and are named, where the place of the mark was not read', () => {
		const sida = page(rad(500, bit('Ett.', 70, 500)), rad(90, bit('>', 70, 90, raised(1, 0)), bit('Källa.', 80, 90)));
		expect(restoreNotes([sida], skrift)).toEqual(['1']);
		expect(sida.rader.map(textOf)).toEqual(['Ett.', 'Källa.']);
	});

	test('are not the points of a list, nor the end of a quotation its mark', () => {
		const points = page(
			rad(200, bit('Vi', 70, 200)),
			rad(186, bit('•', 90, 186, raised(1, 0)), bit('Ett', 100, 186)),
			rad(172, bit('•', 90, 172, raised(1, 0)), bit('Två', 100, 172)),
		);
		for (const point of points.rader.slice(1)) point.x = 90;
		expect(restoreNotes([points], skrift)).toEqual([]);
		expect(points.rader.map(textOf)).toEqual(['Vi', '• Ett', '• Två']);
		const quoted = page(
			rad(500, bit('”Gör', 70, 500, raised(1, 0)), bit('så”', 100, 500, raised(0, 1))),
			rad(486, bit('Slut.2', 70, 486, raised(0, 1))),
			rad(90, bit('1', 70, 90, raised(1, 0)), bit('Källa.', 80, 90)),
		);
		restoreNotes([quoted], skrift);
		expect(quoted.rader.map(textOf)).toEqual(['”Gör så”', `Slut.${marked(1)}`, 'Källa.']);
	});
});
