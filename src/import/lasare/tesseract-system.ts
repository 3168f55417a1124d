import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Lasmaskin, Lastord, Lastrad, Ruta } from './lasmaskin.ts';
import { majorVersion, run } from './program.ts';

/** The first version with the same recogniser as the one in WebAssembly. */
const VERSION = 5;

/**
 * The system's own Tesseract, where there is one that is new enough: the same recogniser with the same data, which reads a
 * page in a part of the time.
 * @param data file with the data of the language, packed with gzip
 * @returns `undefined` where there is none
 */
export async function systemTesseract(data: string): Promise<Lasmaskin | undefined> {
	const version = await majorVersion('tesseract', '--version');
	if (version === undefined || version < VERSION) return undefined;
	const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-ocr-'));
	await writeFile(path.join(dir, 'swe.traineddata'), gunzipSync(await readFile(data)));
	const always = ['--tessdata-dir', dir, '-l', 'swe', '--oem', '1', '--psm', '3'];
	return {
		async read(bild, dpi) {
			const args = [
				'-',
				'-',
				...always,
				'--dpi',
				String(dpi),
				'-c',
				'tessedit_create_hocr=1',
				'-c',
				'hocr_char_boxes=1',
			];
			return readHocr((await run('tesseract', args, bild)).printed.toString('utf8'));
		},
		stop: () => rm(dir, { recursive: true, force: true }),
	};
}

/** Lines of a page in hOCR, the form in which Tesseract tells where each sign stands (https://kba.github.io/hocr-spec/1.2/). */
export function readHocr(hocr: string): Lastrad[] {
	const lines: Lastrad[] = [];
	visit(unified().use(rehypeParse).parse(hocr), 'element', (node) => {
		if (!hasClass(node, /^ocr_(?:line|header|caption|textfloat)$/)) return;
		const words = within(node, /^ocrx_word$/).map(toOrd);
		const { bbox, baseline = [0, 0], x_size: [rowHeight = 0] = [] } = propertiesOf(node);
		if (words.length === 0 || !bbox) return;
		const box = toRuta(bbox);
		const [slope = 0, offset = 0] = baseline;
		const y0 = box.y1 + offset;
		lines.push({
			text: words.map((word) => word.text).join(' '),
			bbox: box,
			baseline: { x0: box.x0, y0, x1: box.x1, y1: y0 + slope * (box.x1 - box.x0) },
			rowAttributes: { rowHeight },
			words,
		});
	});
	return lines;
}

function toOrd(node: Element): Lastord {
	const { bbox = [], x_wconf: [confidence = 0] = [] } = propertiesOf(node);
	const symbols = within(node, /^ocrx_cinfo$/).map((sign) => ({
		text: toString(sign).trim(),
		bbox: toRuta(propertiesOf(sign).x_bboxes ?? []),
	}));
	// Each sign is an element of its own, with space for the eye between them.
	return { text: symbols.map((sign) => sign.text).join(''), confidence, bbox: toRuta(bbox), symbols };
}

function within(node: Element, name: RegExp): Element[] {
	const found: Element[] = [];
	visit(node as Element | Root, 'element', (inner) => {
		if (hasClass(inner, name)) found.push(inner);
	});
	return found;
}

function hasClass({ properties }: Element, name: RegExp): boolean {
	return (
		Array.isArray(properties.className) && properties.className.some((one) => typeof one === 'string' && name.test(one))
	);
}

/** `bbox 10 20 30 40; x_wconf 96`: names with numbers. */
function propertiesOf({ properties }: Element): Partial<Record<string, number[]>> {
	const title = typeof properties.title === 'string' ? properties.title : '';
	return Object.fromEntries(
		title.split(';').map((one) => {
			const [name = '', ...numbers] = one.trim().split(/\s+/);
			return [name, numbers.map(Number)];
		}),
	);
}

function toRuta([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Ruta {
	return { x0, y0, x1, y1 };
}
