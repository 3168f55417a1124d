import type { Dokument } from './dokument.ts';
import { ImportFel } from './fel.ts';
import type { FilFormat } from './format.ts';
import { GRANSER } from './granser.ts';
import { readDocx } from './lasare/docx.ts';
import { readHtml } from './lasare/html.ts';
import type { Framsteg } from './lasare/ocr.ts';
import { readOdt } from './lasare/odt.ts';
import { readMarkdown, readText } from './lasare/text.ts';
import { decodeText } from './teckenkod.ts';

/**
 * Reads a source, whatever its form, to a text with its structure.
 * @throws ImportFel when it cannot be read
 */
export async function readDokument(
	{ bytes, format: { format } }: { readonly bytes: Uint8Array; readonly format: FilFormat },
	framsteg: Framsteg,
): Promise<Dokument> {
	const dokument = await read(bytes, format, framsteg);
	if (dokument.tree.children.length === 0) throw new ImportFel('Filen har ingen text att läsa in.');
	return dokument;
}

async function read(bytes: Uint8Array, format: FilFormat['format'], framsteg: Framsteg): Promise<Dokument> {
	if (bytes.length > GRANSER.fil)
		throw new ImportFel(`Filen är större än ${String(GRANSER.fil / 1_000_000)} MB. Dela upp den.`);
	switch (format) {
		case 'pdf':
			// The parser and the OCR take long to load: only for those who need them.
			return (await import('./lasare/pdf.ts')).readPdf(bytes, framsteg);
		case 'bild':
			return (await import('./lasare/ocr.ts')).readImage(bytes, framsteg);
		case 'docx':
			return readDocx(bytes);
		case 'odt':
			return readOdt(bytes);
		case 'html': {
			const { text, varning } = decodeText(bytes);
			const dokument = readHtml(text);
			return varning === undefined ? dokument : { ...dokument, varningar: [varning, ...dokument.varningar] };
		}
		case 'markdown':
			return readMarkdown(bytes);
		case 'text':
			return readText(bytes);
	}
}
