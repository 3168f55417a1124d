import { Unzip, UnzipInflate } from 'fflate';
import { GRANSER } from './granser.ts';
import type { Kallinnehall } from './kallinnehall.ts';

const BIT = 65_536;
/** The parts that hold text, or say who wrote it. */
const TEXT =
	/^(?:word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)|docProps\/\w+|content|meta|styles)\.xml$/;
const XML = /\.(?:xml|rels)$/;
/** Macros and what else runs when a document is opened. */
const PROGRAM =
	/(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\d*\.(?:bin|xml))$|^(?:Basic|Scripts)\/|\.(?:exe|dll|js|vbs|bat|jar)$/i;

/** Looks into a packed document (DOCX, ODT): counts what comes out of it and stops when that is beyond reason. */
export function lookIntoPackad(bytes: Uint8Array): Kallinnehall {
	const fel: Kallinnehall['fel'] = [];
	const add = (kod: Kallinnehall['fel'][number]['kod'], text: string): void => {
		if (!fel.some((f) => f.text === text)) fel.push({ kod, text });
	};
	const max = Math.min(GRANSER.uppackat, Math.max(1_000_000, bytes.length * GRANSER.packning));
	const texts: string[] = [];
	let total = 0;
	let parts = 0;
	const unzip = new Unzip((file) => {
		parts++;
		if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/i.test(file.name))
			add('kallfil-aktiv', 'Filen packar upp sig utanför sin mapp. Spara dokumentet på nytt i sitt program.');
		if (PROGRAM.test(file.name))
			add('kallfil-aktiv', 'Filen innehåller makron eller program. Spara den som pdf, eller utan makron.');
		const decoder = XML.test(file.name) ? new TextDecoder() : undefined;
		let xml = '';
		file.ondata = (error, chunk, final) => {
			// The types say that an error is always there.
			const failed = error as Error | null;
			if (failed) throw failed;
			total += chunk.length;
			if (total > max) throw new RangeError('too large');
			xml += decoder?.decode(chunk, { stream: !final }) ?? '';
			if (!final) return;
			if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
				add('kallfil-aktiv', 'Filen hämtar delar utifrån (DOCTYPE). Spara dokumentet på nytt i sitt program.');
			if (elements(xml).some(isOutside))
				add('kallfil-aktiv', 'Filen hämtar en mall eller ett objekt utifrån. Spara den som pdf.');
			if (TEXT.test(file.name)) texts.push(plain(xml));
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += BIT) unzip.push(bytes.subarray(at, at + BIT), at + BIT >= bytes.length);
	} catch (error) {
		if (error instanceof RangeError)
			add(
				'kallfil-granser',
				`Filen blir över ${String(max)} byte när den packas upp (${String(bytes.length)} byte packad). Kontrollera varifrån den kommer.`,
			);
		else add('kallfil-slag', DAMAGED);
	}
	if (parts === 0) add('kallfil-slag', DAMAGED);
	return { fel, text: texts.join('\n'), plats: false };
}

const DAMAGED = 'Filen är skadad och går inte att packa upp. Öppna den i sitt program och spara den på nytt.';

/** Relations that are followed when a document is opened; a hyperlink is not, whatever its address. */
const OUTSIDE = /attachedTemplate|oleObject|subDocument|\/frame/;
const ADDRESS = /\sTarget\s*=\s*(?:"[^"]*"|'[^']*')/;

function isOutside(tag: string): boolean {
	return tag.includes('External') && OUTSIDE.test(tag.replace(ADDRESS, ''));
}

/** Where a line of text ends. */
const BREAK =
	/^(?:\/w:p|\/text:p|w:tab|w:br|\/\w+:(?:creator|lastModifiedBy|keywords|title|description|subject))(?:[\s/]|$)/;

/** What stands between each `<` and the next `>`. */
function elements(xml: string): string[] {
	return xml
		.split('<')
		.slice(1)
		.map((piece) => piece.split('>', 1)[0] ?? '');
}

/** A number may be cut in pieces by marks of its letters' looks; between paragraphs there is a break. */
function plain(xml: string): string {
	return xml
		.split('<')
		.map((piece) => {
			const end = piece.indexOf('>');
			return (BREAK.test(piece.slice(0, Math.max(end, 0))) ? '\n' : '') + piece.slice(end + 1);
		})
		.join('');
}
