/** Text of a file: UTF-8, UTF-16 by its mark, else Windows-1252, in which older Swedish files are written. */
export function decodeText(bytes: Uint8Array): { text: string; varning?: string } {
	const utf16 =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return {
			text: new TextDecoder('windows-1252').decode(bytes),
			varning: 'Filen är inte UTF-8; den är läst som Windows-1252. Kontrollera å, ä och ö.',
		};
	}
}

// As `forbiddenIn` of src/read/tecken.ts, but for tab and line ends, and without what readers use as marks of their own.
const INVISIBLE =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/gu;

/**
 * Text as content may hold it: NFC, ordinary spaces, no invisible characters, ligatures as letters. Bullets that a font
 * keeps in its private area become `•`.
 */
export function cleanText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKD'))
		.replace(/[\uF0A7\uF0B7\uF0D8\uF076\uF02D]/g, '•')
		.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
		.replace(INVISIBLE, '');
}
