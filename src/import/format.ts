import { BILDER } from '../read/filslag.ts';
import { ImportFel } from './fel.ts';

export const FORMAT = ['pdf', 'bild', 'docx', 'odt', 'html', 'text', 'markdown'] as const;

export type Format = (typeof FORMAT)[number];

/** Endings in use for each form, the usual first. */
const ANDELSER: Readonly<Record<Format, readonly string[]>> = {
	pdf: ['pdf'],
	bild: ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'bmp'],
	docx: ['docx'],
	odt: ['odt'],
	html: ['html', 'htm'],
	text: ['txt', 'text'],
	markdown: ['md', 'markdown'],
};

/** What a file is, and the ending that its copy gets. */
export interface FilFormat {
	readonly format: Format;
	readonly andelse: string;
	/** The file is named as something else than it is. */
	readonly varning?: string;
}

/**
 * Tells what a file is by its content; its name decides only between kinds of text.
 * @throws ImportFel for what cannot be imported
 */
export function detectFormat(namn: string, bytes: Uint8Array): FilFormat {
	if (bytes.length === 0) throw new ImportFel('Filen är tom.');
	const named = /\.([^./\\]+)$/.exec(namn)?.[1]?.toLowerCase() ?? '';
	const found = sniff(bytes, named);
	const { format } = found;
	if (ANDELSER[format].includes(named)) return found;
	if (named === '') return { ...found, varning: `Filen har ingen ändelse; den läses som .${found.andelse}.` };
	return { ...found, varning: `Filen heter .${named} men är en .${found.andelse}; den läses som det den är.` };
}

function sniff(bytes: Uint8Array, named: string): FilFormat {
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return { format: 'pdf', andelse: 'pdf' };
	for (const [andelse, sign] of BILDER) if (sign.test(head)) return { format: 'bild', andelse };
	if (head.startsWith('PK\u0003\u0004')) return packed(bytes, named);
	if (head.startsWith('ÐÏ\u0011à'))
		throw new ImportFel('Filen är i ett äldre Office-format eller krypterad. Spara den som .docx utan lösenord.');
	if (/^PK|^Rar!|^7z\xBC\xAF|^\x1F\x8B/.test(head))
		throw new ImportFel('Filen är ett arkiv (zip eller liknande). Packa upp den och läs in filerna i den.');
	if (head.startsWith('{\\rtf')) throw new ImportFel('Filen är RTF. Spara den som .docx eller .odt.');
	if (isBinary(bytes))
		throw new ImportFel(
			'Filen är inte en PDF, bild, DOCX, ODT, HTML eller text, eller så är den skadad. Öppna den och spara den på nytt.',
		);
	if (/^\s*(?:\uFEFF|\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html|head|body)/i.test(head) || /^html?$/.test(named))
		return { format: 'html', andelse: 'html' };
	if (/^(?:md|markdown)$/.test(named)) return { format: 'markdown', andelse: 'md' };
	return { format: 'text', andelse: 'txt' };
}

function packed(bytes: Uint8Array, named: string): FilFormat {
	// The names of the parts stand unpacked, in the directory at the end too.
	const text = new TextDecoder('latin1').decode(bytes);
	if (text.includes('word/document.xml')) return { format: 'docx', andelse: 'docx' };
	if (
		text.includes('META-INF/manifest.xml') &&
		text.includes('content.xml') &&
		!/opendocument\.(?:spreadsheet|presentation)/.test(text)
	)
		return { format: 'odt', andelse: 'odt' };
	if (/^(?:docx|odt)$/.test(named))
		throw new ImportFel('Filen är skadad och går inte att packa upp. Öppna den i sitt program och spara den på nytt.');
	throw new ImportFel('Filen är ett arkiv (zip eller liknande). Packa upp den och läs in filerna i den.');
}

/** Text holds no control characters but tab, line ends and form feed; UTF-16 shows by its mark. */
function isBinary(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
	const sample = bytes.subarray(0, 65_536);
	const odd = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
	return odd > sample.length / 500;
}
