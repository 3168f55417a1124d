import { createRequire } from 'node:module';
import path from 'node:path';
import type { Dokument } from '../dokument.ts';
import { ImportFel } from '../fel.ts';
import { isKnownHeading } from '../rubriker.ts';
import type { Bit, Rad, Sida } from '../sidor/rad.ts';
import { takeSidmobler } from '../sidor/sidmobler.ts';
import { measure } from '../sidor/skrift.ts';
import { restoreNotes } from '../sidor/ocr-noter.ts';
import { toTree } from '../sidor/trad.ts';
import { cleanText } from '../teckenkod.ts';
import { countPages, pagesOf, type Bild } from './bild.ts';
import type { Lasmaskin, Lastord, Lastrad, Lasttecken } from './lasmaskin.ts';
import { ratad } from './lutning.ts';
import { tesseractJs } from './tesseract-js.ts';
import { systemTesseract } from './tesseract-system.ts';

/** Is told how far long work has come. */
export type Framsteg = (text: string) => void;

/** Words below this certainty are listed; on poor scans it catches four errors in five among one word in six. */
const OSAKER = 90;

/** Pages from which on a faster way is worth the trouble. */
const LANGT = 10;

/** Share of a row's height that the foot of a raised sign stands above the line, and that the sign itself has at most. */
const UPPHOJD = 0.15;
const LITET = 0.6;

/** How unlike two readings of the same header may be. */
const LIKHET = 0.2;

interface Bilder {
	readonly antal: number;
	readonly framsteg: Framsteg;
}

/**
 * Reads a file with an image of a page, or of several.
 * @throws ImportFel when it is damaged, too large or has no text
 */
export async function readImage(bytes: Uint8Array, framsteg: Framsteg): Promise<Dokument> {
	return readPages(pagesOf(bytes), { antal: await countPages(bytes), framsteg });
}

/** Reads images of pages by OCR, in Swedish; nothing is fetched, for the data of the language lies in node_modules. */
export async function readPages(
	images: AsyncIterable<Bild> | Iterable<Bild>,
	{ antal, framsteg }: Bilder,
): Promise<Dokument> {
	const maskin = await openMaskin();
	try {
		const sidor: Sida[] = [];
		const words: { text: string; confidence: number }[] = [];
		for await (const { bytes, dpi } of images) {
			const nummer = sidor.length + 1;
			const tips = antal >= LANGT && maskin.tips !== undefined ? ` (${maskin.tips})` : '';
			framsteg(`Läser sida ${String(nummer)} av ${String(antal)} …${tips}`);
			const lines = await recognize(maskin, bytes, dpi);
			sidor.push(toSida(lines, nummer, dpi));
			words.push(...lines.flatMap((line) => line.words));
		}
		const sidmobler = takeSidmobler(sidor, LIKHET);
		const lost = restoreNotes(sidor, measure(sidor, true));
		const tree = toTree(sidor, { ocr: true, isHeading: isKnownHeading });
		const sakerhet = words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
		if (words.length === 0)
			throw new ImportFel('Ingen text hittades i bilden. Kontrollera att den är rättvänd och läslig.');
		const osakra = words.filter(({ text, confidence }) => confidence < OSAKER && /\p{L}{2}/u.test(text));
		return {
			lasart: 'ocr',
			tree,
			sidmobler,
			sidor: sidor.length,
			ocr: { sakerhet, osakra: [...new Set(osakra.map(({ text }) => text))] },
			varningar: [
				...(sakerhet < 70 ? ['Bilden är svår att läsa: mycket av texten är osäker. Skanna om den med 300 dpi.'] : []),
				...(lost.length > 0 ? [lostNotes(lost)] : []),
			],
		};
	} finally {
		await maskin.stop();
	}
}

function lostNotes(nummer: readonly string[]): string {
	const notes = nummer.length === 1 ? `Fotnot ${nummer.join('')}` : `Fotnoterna ${nummer.join(', ')}`;
	return `${notes} står sist, för platsen i texten gick inte att läsa. Sätt in [^nummer] där siffran står i källan.`;
}

/** The fastest that there is here; both have the same recogniser and the same data. */
async function openMaskin(): Promise<Lasmaskin> {
	const require = createRequire(import.meta.url);
	const home = path.dirname(require.resolve('@tesseract.js-data/swe/package.json'));
	const data = path.join(home, '4.0.0_best_int', 'swe.traineddata.gz');
	return (await systemTesseract(data)) ?? (await tesseractJs(data));
}

async function recognize(maskin: Lasmaskin, image: Uint8Array, dpi: number): Promise<readonly Lastrad[]> {
	try {
		return await maskin.read(await ratad(image), dpi);
	} catch (error) {
		throw new ImportFel('Bilden är skadad och går inte att läsa. Skanna eller spara den på nytt.', { cause: error });
	}
}

/** A page with its lines in points, y upwards. */
function toSida(lines: readonly Lastrad[], nummer: number, dpi: number): Sida {
	const pt = (px: number): number => (px * 72) / dpi;
	const bottom = Math.max(0, ...lines.map(({ bbox }) => bbox.y1));
	const hojd = Math.max(842, pt(bottom) * 1.02);
	const rader = lines.flatMap((line): Rad[] => {
		// Lines of rules and specks are read as single signs.
		if (!/[\p{L}\d]/u.test(line.text)) return [];
		const height = pt(line.rowAttributes.rowHeight) || pt(line.bbox.y1 - line.bbox.y0);
		const y = hojd - pt((line.baseline.y0 + line.baseline.y1) / 2);
		const bitar = line.words.map((word): Bit => {
			const upphojda = raisedSigns(word, line);
			return {
				text: restoreSigns(cleanText(word.text)),
				x: pt(word.bbox.x0),
				y,
				bredd: pt(word.bbox.x1 - word.bbox.x0),
				hojd: height,
				fet: false,
				...(upphojda && { upphojda }),
			};
		});
		const [first, last] = [bitar[0], bitar.at(-1)];
		if (!first || !last) return [];
		return [{ bitar, x: first.x, y, hojd: height, slut: last.x + last.bredd, fet: false }];
	});
	rader.sort((a, b) => b.y - a.y);
	return { nummer, bredd: 595, hojd, rader };
}

/** Signs at the ends of a word that a raised digit may be read as, and that stand above the line. */
function raisedSigns({ symbols, text }: Lastord, { baseline, rowAttributes }: Lastrad): Bit['upphojda'] {
	const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
	const isRaised = (symbol: Lasttecken | undefined): boolean => {
		// A digit may be read as a letter, but only one that stands alone is told from the letters of a word.
		if (!symbol || /[–-]/.test(symbol.text) || (symbols.length > 1 && /\p{L}/u.test(symbol.text))) return false;
		const { x0, y0, y1 } = symbol.bbox;
		const above = baseline.y0 + slope * (x0 - baseline.x0) - y1;
		// The descenders of the row are not known; its height is from them to the tops of the capitals.
		return above > rowAttributes.rowHeight * UPPHOJD && y1 - y0 < rowAttributes.rowHeight * LITET;
	};
	const last = symbols.length - 1;
	let [forst, sist] = [0, 0];
	while (forst < 2 && isRaised(symbols[forst])) forst++;
	while (sist < 2 && last - sist >= forst && isRaised(symbols[last - sist])) sist++;
	return forst + sist > 0 && symbols.length === text.length ? { forst, sist } : undefined;
}

/** Signs that OCR takes for others: Swedish has the short dash only, and amounts in dollars are not written `4 $$`. */
function restoreSigns(text: string): string {
	return text.replace(/^—$|(?<=\d)—(?=\d)/g, '–').replace(/^(?:\$\$|8§|§8|\$§|§\$)$/, '§§');
}
