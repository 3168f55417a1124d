import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM, type Line, type Page, type Symbol as Tecken, type Word } from 'tesseract.js';
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

/** Is told how far long work has come. */
export type Framsteg = (text: string) => void;

/** Words below this certainty are listed; on poor scans it catches four errors in five among one word in six. */
const OSAKER = 90;

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
	const worker = await createWorker('swe', OEM.LSTM_ONLY, {
		langPath: languageData(),
		gzip: true,
		cacheMethod: 'none',
		// Without a handler a worker throws what nobody can catch.
		errorHandler: () => undefined,
	});
	try {
		const sidor: Sida[] = [];
		const words: { text: string; confidence: number }[] = [];
		for await (const { bytes, dpi } of images) {
			const nummer = sidor.length + 1;
			framsteg(`Läser sida ${String(nummer)} av ${String(antal)} …`);
			await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(dpi) });
			const data = await recognize(worker, bytes);
			sidor.push(toSida(data, nummer, dpi));
			words.push(...wordsOf(data));
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
		await worker.terminate();
	}
}

function lostNotes(nummer: readonly string[]): string {
	const notes = nummer.length === 1 ? `Fotnot ${nummer.join('')}` : `Fotnoterna ${nummer.join(', ')}`;
	return `${notes} står sist, för platsen i texten gick inte att läsa. Sätt in [^nummer] där siffran står i källan.`;
}

function languageData(): string {
	const require = createRequire(import.meta.url);
	return path.join(path.dirname(require.resolve('@tesseract.js-data/swe/package.json')), '4.0.0_best_int');
}

async function recognize(worker: Awaited<ReturnType<typeof createWorker>>, image: Uint8Array): Promise<Page> {
	try {
		const { data } = await worker.recognize(Buffer.from(image), { rotateAuto: true }, { blocks: true, text: false });
		return data;
	} catch (error) {
		throw new ImportFel('Bilden är skadad och går inte att läsa. Skanna eller spara den på nytt.', { cause: error });
	}
}

function wordsOf({ blocks }: Page): { text: string; confidence: number }[] {
	return (blocks ?? []).flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)),
	);
}

/** A page with its lines in points, y upwards. */
function toSida({ blocks }: Page, nummer: number, dpi: number): Sida {
	const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
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
function raisedSigns({ symbols, text }: Word, { baseline, rowAttributes }: Line): Bit['upphojda'] {
	const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
	const isRaised = (symbol: Tecken | undefined): boolean => {
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
