import { strToU8, zipSync } from 'fflate';

/** A small PDF with a text layer: pages of lines, each with its place and size. */
export function pdf(
	pages: readonly (readonly { text: string; x: number; y: number; size?: number; bold?: boolean }[])[],
	trailer = '',
): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	const kids: number[] = [];
	const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
	const parent = 3 + pages.length * 2;
	for (const lines of pages) {
		const stream = lines
			.map(
				({ text, x, y, size = 11, bold: fat = false }) =>
					`BT /${fat ? 'B' : 'F'} ${String(size)} Tf ${String(x)} ${String(y)} Td (${escape(text)}) Tj ET`,
			)
			.join('\n');
		const content = add(`<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`);
		kids.push(
			add(
				`<< /Type /Page /Parent ${String(parent)} 0 R /MediaBox [0 0 595 842] /Contents ${String(content)} 0 R /Resources << /Font << /F ${String(font)} 0 R /B ${String(bold)} 0 R >> >> >>`,
			),
		);
	}
	add(`<< /Type /Pages /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}] /Count ${String(kids.length)} >>`);
	const catalog = add(`<< /Type /Catalog /Pages ${String(parent)} 0 R >>`);
	let text = '%PDF-1.4\n';
	const offsets = objects.map((body, i) => {
		const at = text.length;
		text += `${String(i + 1)} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const xref = text.length;
	text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	text += `trailer\n<< /Size ${String(objects.length + 1)} /Root ${String(catalog)} 0 R ${trailer}>>\nstartxref\n${String(xref)}\n%%EOF\n`;
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function escape(text: string): string {
	return text
		.replace(/[\\()]/g, '\\$&')
		.replaceAll('–', '\\226')
		.replaceAll('•', '\\225');
}

/** A PDF as a scanner makes it: a JPEG on each page of A4, and no text. */
export function scannedPdf(
	jpegs: readonly Uint8Array[],
	{ width, height }: { width: number; height: number },
): Uint8Array {
	const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
	const stream = (head: string, body: string): string =>
		`<< ${head} /Length ${String(body.length)} >>\nstream\n${body}\nendstream`;
	const kids = jpegs.map((_, i) => `${String(i * 3 + 5)} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${String(jpegs.length)} >>`,
		...jpegs.flatMap((jpeg, i) => [
			stream(
				`/Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
				latin(jpeg),
			),
			stream('', 'q 595 0 0 842 0 0 cm /I Do Q'),
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(i * 3 + 4)} 0 R /Resources << /XObject << /I ${String(i * 3 + 3)} 0 R >> >> >>`,
		]),
	];
	let text = '%PDF-1.4\n';
	for (const [i, body] of objects.entries()) text += `${String(i + 1)} 0 obj\n${body}\nendobj\n`;
	// Without a table the reader looks the objects up itself.
	return Buffer.from(`${text}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

/** A PDF that asks for a password. */
export function lockedPdf(): Uint8Array {
	const key = 'A'.repeat(64);
	return pdf(
		[[{ text: 'x', x: 70, y: 700 }]],
		`/ID [<${key.slice(0, 32)}> <${key.slice(0, 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> `,
	);
}

/** A Word document: the XML of its body, and of further parts. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const files = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
		...parts,
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** An OpenDocument text. */
export function odt(body: string, styles = ''): Uint8Array {
	return zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
		'content.xml': strToU8(
			`<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		),
		'styles.xml': strToU8(
			`<office:document-styles><office:master-styles>${styles}</office:master-styles></office:document-styles>`,
		),
	});
}
