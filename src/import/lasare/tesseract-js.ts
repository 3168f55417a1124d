import path from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Lasmaskin } from './lasmaskin.ts';

/**
 * Tesseract in WebAssembly, which is there wherever this project is.
 * @param data file with the data of the language, packed with gzip
 */
export async function tesseractJs(data: string): Promise<Lasmaskin> {
	const worker = await createWorker('swe', OEM.LSTM_ONLY, {
		langPath: path.dirname(data),
		gzip: true,
		cacheMethod: 'none',
		// Without a handler a worker throws what nobody can catch.
		errorHandler: () => undefined,
	});
	return {
		tips: 'det går fortare om Tesseract 5 är installerat (i Debian: apt install tesseract-ocr poppler-utils)',
		async read(bild, dpi) {
			await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(dpi) });
			const { data: page } = await worker.recognize(Buffer.from(bild), {}, { blocks: true, text: false });
			return (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
		},
		async stop() {
			await worker.terminate();
		},
	};
}
