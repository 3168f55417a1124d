import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportFel } from '../../src/import/fel.ts';
import { lutning, ratad } from '../../src/import/lasare/lutning.ts';
import { readPdf } from '../../src/import/lasare/pdf.ts';
import { systemPoppler } from '../../src/import/lasare/poppler.ts';
import { readHocr, systemTesseract } from '../../src/import/lasare/tesseract-system.ts';
import { tempFolder } from '../archive.ts';
import { scannedPdf } from './filer.ts';

const DATA = path.resolve('node_modules/@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz');

/** As Tesseract 5.3.0 prints it. */
const HOCR = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='image "-"; bbox 0 0 2481 3507'>
 <div class='ocr_carea' title="bbox 302 1164 1012 1401"><p class='ocr_par' lang='swe' title="bbox 302 1164 1012 1401">
  <span class='ocr_line' id='line_1_1' title="bbox 303 1164 503 1212; baseline 0.01 -11; x_size 48; x_descenders 11; x_ascenders 12">
   <span class='ocrx_word' id='word_1_1' title='bbox 303 1164 403 1201; x_wconf 96'>
    <span class='ocrx_cinfo' title='x_bboxes 303 1164 340 1201; x_conf 99.1'>f</span>
    <span class='ocrx_cinfo' title='x_bboxes 341 1164 403 1201; x_conf 98.2'>å</span>
   </span>
   <span class='ocrx_word' id='word_1_2' title='bbox 420 1170 503 1201; x_wconf 71'>
    <span class='ocrx_cinfo' title='x_bboxes 420 1170 503 1201; x_conf 71.0'>&amp;</span>
   </span>
  </span>
 </p></div></div></body></html>`;

/** A folder with a program that prints what it is told to, as the only one there is. */
async function program(name: string, script: string): Promise<void> {
	const dir = path.join(await tempFolder(), 'bin');
	await mkdir(dir);
	await writeFile(path.join(dir, name), `#!${process.execPath}\n${script}`);
	await chmod(path.join(dir, name), 0o755);
	vi.stubEnv('PATH', dir);
}

afterEach(() => {
	vi.unstubAllEnvs();
});

test('what the system recognises has its words, signs, places and the line that they stand on', () => {
	const [line, ...rest] = readHocr(HOCR);
	expect(rest).toEqual([]);
	expect(line?.text).toBe('få &');
	expect(line?.words.map(({ confidence, symbols }) => [confidence, symbols.length])).toEqual([
		[96, 2],
		[71, 1],
	]);
	expect(line?.words[0]?.symbols[1]).toEqual({ text: 'å', bbox: { x0: 341, y0: 1164, x1: 403, y1: 1201 } });
	expect(line?.baseline).toEqual({ x0: 303, y0: 1201, x1: 503, y1: 1203 });
	expect(line?.rowAttributes.rowHeight).toBe(48);
});

describe("the system's programs", () => {
	test('are not missed where there are none, nor used where they are too old', async () => {
		vi.stubEnv('PATH', await tempFolder());
		expect(await systemTesseract(DATA)).toBeUndefined();
		expect(await systemPoppler(new Uint8Array())).toBeUndefined();
		await program('tesseract', "console.log('tesseract 4.1.1')");
		expect(await systemTesseract(DATA)).toBeUndefined();
	});

	test('get the picture and its resolution, and nothing of the environment', async () => {
		vi.stubEnv('HEMLIGT', 'x');
		await program(
			'tesseract',
			`if (process.argv.includes('--version')) console.log('tesseract 5.3.0');
			else process.stdin.on('data', (b) => (globalThis.n = (globalThis.n ?? 0) + b.length)).on('end', () =>
				console.log(${JSON.stringify(HOCR)}.replace('>f<', '>' + globalThis.n + '<').replace('>å<', '>' + process.argv[process.argv.indexOf('--dpi') + 1] + process.env.HEMLIGT + '<')));`,
		);
		const maskin = await systemTesseract(DATA);
		const [line] = (await maskin?.read(new Uint8Array(70), 300)) ?? [];
		await maskin?.stop();
		expect(line?.words[0]?.text).toBe('70300undefined');
	});

	test('say what is wrong when they fail', async () => {
		await program(
			'tesseract',
			`if (process.argv.includes('--version')) console.log('tesseract 5.3.0'); else { console.error('trasig bild'); process.exit(1); }`,
		);
		const maskin = await systemTesseract(DATA);
		await expect(maskin?.read(new Uint8Array(70), 300)).rejects.toThrow('trasig bild');
		await maskin?.stop();
	});

	test('draw the page that is asked for', async () => {
		await program(
			'pdftoppm',
			`if (process.argv.includes('-v')) console.error('pdftoppm version 22.12.0');
			else process.stdout.write(Buffer.concat([Buffer.from('P5\\n3 2\\n255\\n'), Buffer.alloc(6, Number(process.argv[process.argv.indexOf('-f') + 1]))]));`,
		);
		const ritare = await systemPoppler(new Uint8Array([1]));
		const { data, info } = await sharp(await ritare?.draw(7, 300))
			.raw()
			.toBuffer({ resolveWithObject: true });
		await ritare?.stop();
		expect([info.width, info.height, data[0]]).toEqual([3, 2, 7]);
	});

	test('that cannot draw a page stop the import of that file alone, and say which page it is', async () => {
		await program(
			'pdftoppm',
			"if (process.argv.includes('-v')) console.error('pdftoppm version 22.12.0'); else process.exit(1);",
		);
		const size = { width: 620, height: 877 };
		const page = sharp({ create: { ...size, channels: 3, background: '#fff' } });
		const reading = readPdf(scannedPdf([await page.jpeg().toBuffer()], size), () => undefined);
		await expect(reading).rejects.toThrow(ImportFel);
		await expect(reading).rejects.toThrow('Sida 1 i PDF:en är skadad');
	});
});

describe('a page that leans', () => {
	const page = async (grader: number): Promise<Buffer> => {
		const lines = Array.from(
			{ length: 30 },
			(_, i) => `<rect x="300" y="${String(300 + i * 80)}" width="1800" height="25"/>`,
		);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2481" height="3507">${lines.join('')}</svg>`;
		const level = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer();
		return sharp(level).rotate(grader, { background: '#fff' }).png().toBuffer();
	};
	const leans = async (png: Uint8Array): Promise<number> => {
		const { data, info } = await sharp(png)
			.greyscale()
			.resize({ width: 1000 })
			.raw()
			.toBuffer({ resolveWithObject: true });
		return lutning(data, info.width);
	};

	test.each([0, 0.4, -1.3, 2.5])('by %s degrees is turned back', async (grader) => {
		const png = await page(grader);
		expect(Math.abs((await leans(png)) - grader)).toBeLessThan(0.1);
		expect(Math.abs(await leans(await ratad(png)))).toBeLessThan(0.1);
	});

	test('hardly is left as it is, and so is what no picture can be made of', async () => {
		const png = await page(0);
		expect(await ratad(png)).toBe(png);
		const bytes = new Uint8Array([1, 2, 3]);
		expect(await ratad(bytes)).toBe(bytes);
		expect(lutning(new Uint8Array(1000).fill(255), 100)).toBeCloseTo(0);
	});
});
