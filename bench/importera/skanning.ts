import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocumentProxy, renderPageAsImage } from 'unpdf';

/** How bad a scan is. */
export interface Skanning {
	readonly dpi: number;
	/** Degrees. */
	readonly lutning: number;
	/** Strength of the noise, 0–1. */
	readonly brus: number;
	/** Black and white only, as a fax. */
	readonly svartvit: boolean;
	/** JPEG quality, 0–100. */
	readonly kvalitet: number;
}

/** Pages of a PDF as scans: turned, noisy, on grey paper. The same input gives the same bytes. */
export async function scan(pdf: Uint8Array, skanning: Skanning): Promise<Uint8Array[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const pages: Uint8Array[] = [];
	for (let nummer = 1; nummer <= document.numPages; nummer++) {
		const png = await renderPageAsImage(document, nummer, {
			canvasImport: () => import('@napi-rs/canvas'),
			scale: skanning.dpi / 72,
		});
		pages.push(await spoil(Buffer.from(png), skanning, nummer));
	}
	await document.cleanup();
	return pages;
}

async function spoil(png: Buffer, { lutning, brus, svartvit, kvalitet }: Skanning, seed: number): Promise<Uint8Array> {
	const image = await loadImage(png);
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#f1f0ec';
	context.fillRect(0, 0, image.width, image.height);
	context.translate(image.width / 2, image.height / 2);
	context.rotate((lutning * (seed % 2 === 0 ? -1 : 1) * Math.PI) / 180);
	context.drawImage(image, -image.width / 2, -image.height / 2);
	const pixels = context.getImageData(0, 0, image.width, image.height);
	let state = 20231004 + seed;
	for (let i = 0; i < pixels.data.length; i += 4) {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		const noise = ((state >>> 8) / 0x1000000 - 0.5) * 255 * brus;
		const grey =
			0.3 * (pixels.data[i] ?? 0) + 0.59 * (pixels.data[i + 1] ?? 0) + 0.11 * (pixels.data[i + 2] ?? 0) + noise;
		pixels.data.fill(svartvit ? (grey < 150 ? 0 : 255) : Math.max(0, Math.min(255, grey)), i, i + 3);
	}
	context.putImageData(pixels, 0, 0);
	return svartvit ? canvas.encode('png') : canvas.encode('jpeg', kvalitet);
}
