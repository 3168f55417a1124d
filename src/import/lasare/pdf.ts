import { getDocumentProxy, renderPageAsImage } from 'unpdf';
import type { Dokument } from '../dokument.ts';
import { ImportFel } from '../fel.ts';
import { GRANSER } from '../granser.ts';
import { isKnownHeading } from '../rubriker.ts';
import { isInColumns } from '../sidor/kolumner.ts';
import { takeSidmobler } from '../sidor/sidmobler.ts';
import { toRader, type Bit, type Sida } from '../sidor/rad.ts';
import { toTree } from '../sidor/trad.ts';
import { cleanText } from '../teckenkod.ts';
import { DPI, soften } from './bild.ts';
import { readPages, type Framsteg } from './ocr.ts';
import { systemPoppler, type Ritare } from './poppler.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Letters on a page below which it is a picture with a stamp rather than text. */
const FA_BOKSTAVER = 30;

/**
 * Reads a PDF: its text layer where it has one, else by OCR.
 * @throws ImportFel when it is encrypted, damaged, empty or too long
 */
export async function readPdf(bytes: Uint8Array, framsteg: Framsteg): Promise<Dokument> {
	// The parser takes the bytes over.
	const pdf = await open(new Uint8Array(bytes));
	try {
		if (pdf.numPages > GRANSER.sidor)
			throw new ImportFel(
				`PDF:en har ${String(pdf.numPages)} sidor; gränsen är ${String(GRANSER.sidor)}. Dela upp den i en fil för varje handling.`,
			);
		const sidor: Pdfsida[] = [];
		for (let nummer = 1; nummer <= pdf.numPages; nummer++) sidor.push(await readPage(pdf, nummer));
		const scanned = sidor.filter(({ rader, harBild }) => {
			const count = letters(rader.flatMap(({ bitar }) => bitar));
			return count === 0 || (harBild && count < FA_BOKSTAVER);
		});
		if (scanned.length === sidor.length) return await readScan(bytes, sidor, framsteg);
		const varningar = scanned.length > 0 ? [scannedPages(scanned)] : [];
		const sidmobler = takeSidmobler(sidor);
		const inColumns = sidor.filter(isInColumns);
		if (inColumns.length > 0) varningar.push(columnPages(inColumns));
		const tree = toTree(sidor, { ocr: false, isHeading: isKnownHeading });
		return { lasart: 'textlager', tree, sidmobler, sidor: pdf.numPages, varningar };
	} finally {
		await pdf.cleanup();
	}
}

async function open(bytes: Uint8Array): Promise<Pdf> {
	try {
		return await getDocumentProxy(bytes, { verbosity: 0 });
	} catch (error) {
		const { name } = error as Error;
		throw new ImportFel(
			name === 'PasswordException'
				? 'PDF:en är låst med lösenord. Spara en kopia utan lösenord och läs in den.'
				: 'PDF:en är skadad och går inte att läsa. Hämta den på nytt, eller skriv ut den till en ny PDF.',
			{ cause: error },
		);
	}
}

/** Operator of pdf.js that draws text, and how far a step must be for it to stand for a space, in thousandths. */
const VISA_TEXT = 44;
const STEG = -150;

/** The text that a page draws, as it is drawn. */
function drawnText(operators: readonly number[], args: readonly unknown[]): string {
	const drawn = operators.flatMap((operator, i) => (operator === VISA_TEXT ? [(args[i] as unknown[])[0]] : []));
	return drawn
		.map((glyphs) =>
			(Array.isArray(glyphs) ? (glyphs as (number | { unicode?: string } | null)[]) : [])
				.map((glyph) => (typeof glyph === 'number' ? (glyph < STEG ? ' ' : '') : (glyph?.unicode ?? '')))
				.join(''),
		)
		.join('\n');
}

interface Textbit {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
}

/** Where a word could have been divided, the parser puts a space that the page does not draw and has no room for. */
function isFalseSpace(before: Textbit, { str, transform }: Textbit, drawn: string): boolean {
	const [, , , , x = 0, y = 0] = transform;
	const [, , , , lastX = 0, lastY = 0] = before.transform;
	const [, word] = /^\s(\p{L}+\P{L}?)/u.exec(str) ?? [];
	if (word === undefined || !/\p{L}$/u.test(before.str) || Math.abs(y - lastY) > 1) return false;
	const hasRoom = Math.abs(x - lastX - before.width) >= before.height * 0.05;
	return !hasRoom && !new RegExp(String.raw` ${RegExp.escape(word)}(?!\p{L})`, 'u').test(drawn);
}

interface Pdfsida extends Sida {
	/** A picture is painted on it. */
	readonly harBild: boolean;
	/** Dots per inch of the picture that covers it, where one does. */
	readonly dpi?: number;
}

/** Least resolution that a page is drawn at: what is coarser is no picture of text. */
const MINST = 72;

/** Resolution of the largest picture, if it has the shape of the page: then it is a scan of it. */
function resolution(
	operators: readonly number[],
	args: readonly unknown[],
	page: { readonly width: number; readonly height: number },
): { dpi?: number } {
	const pictures = operators.flatMap((operator, i): [number, number][] => {
		const [, width, height] = operator === BILDOBJEKT ? (args[i] as unknown[]) : [];
		return typeof width === 'number' && typeof height === 'number' ? [[width, height]] : [];
	});
	const [largest] = pictures.sort(([a, b], [c, d]) => c * d - a * b);
	if (!largest) return {};
	const [across, down] = [(largest[0] / page.width) * 72, (largest[1] / page.height) * 72];
	return Math.abs(across / down - 1) < 0.1 && across >= MINST ? { dpi: Math.round(across) } : {};
}

const BILDOBJEKT = 85;

/** Operators of pdf.js that paint pictures: masks, image objects and inline images. */
const BILD = [83, 85, 86];

async function readPage(pdf: Pdf, nummer: number): Promise<Pdfsida> {
	try {
		const page = await pdf.getPage(nummer);
		const { width, height } = page.getViewport({ scale: 1 });
		// Fonts are known by name only when the page's operators have been read.
		const { fnArray, argsArray } = await page.getOperatorList();
		const drawn = drawnText(fnArray, argsArray as unknown[]);
		const { items } = await page.getTextContent();
		const fonts = new Map<string, boolean>();
		const isBold = (name: string): boolean => {
			if (!fonts.has(name)) {
				const font = page.commonObjs.has(name)
					? (page.commonObjs.get(name) as { name?: string; black?: boolean; bold?: boolean })
					: {};
				fonts.set(
					name,
					font.bold === true || font.black === true || /bold|black|heavy|semibold|demi/i.test(font.name ?? ''),
				);
			}
			return fonts.get(name) ?? false;
		};
		const bitar = items.flatMap((item, i): Bit[] => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
			const before = items[i - 1];
			const text = before && 'str' in before && isFalseSpace(before, item, drawn) ? item.str.slice(1) : item.str;
			return [
				{
					text: cleanText(text.replace(/\u00AD$/, '-')),
					x,
					y,
					bredd: item.width,
					hojd: item.height || Math.hypot(c, d),
					fet: isBold(item.fontName),
				},
			];
		});
		page.cleanup();
		return {
			nummer,
			bredd: width,
			hojd: height,
			rader: toRader(bitar),
			harBild: fnArray.some((operator) => BILD.includes(operator)),
			...resolution(fnArray, argsArray as unknown[], { width, height }),
		};
	} catch (error) {
		throw damagedPage(nummer, error);
	}
}

function damagedPage(nummer: number, cause: unknown): ImportFel {
	return new ImportFel(
		`Sida ${String(nummer)} i PDF:en är skadad och går inte att läsa. Hämta filen på nytt, eller skriv ut den till en ny PDF.`,
		{ cause },
	);
}

async function readScan(bytes: Uint8Array, sidor: readonly Pdfsida[], framsteg: Framsteg): Promise<Dokument> {
	const ritare = (await systemPoppler(bytes)) ?? (await ownRitare(bytes));
	async function* pages() {
		for (const { nummer, dpi = DPI } of sidor) {
			// Some 35 megabytes a page: one at a time. A coarse picture is drawn as it is, and enlarged as an image file is.
			const drawn = Math.min(dpi, DPI);
			const image = await ritare.draw(nummer, drawn).catch((error: unknown) => {
				throw damagedPage(nummer, error);
			});
			yield soften(image, drawn);
		}
	}
	try {
		return await readPages(pages(), { antal: sidor.length, framsteg });
	} finally {
		await ritare.stop();
	}
}

/** Draws with what lies in node_modules. */
async function ownRitare(bytes: Uint8Array): Promise<Ritare> {
	const canvas = () => import('@napi-rs/canvas');
	// The parser takes over the bytes of every document that it opens; one is enough for all pages.
	const pdf = await open(new Uint8Array(bytes));
	return {
		draw: async (sida, dpi) =>
			new Uint8Array(await renderPageAsImage(pdf, sida, { canvasImport: canvas, scale: dpi / 72 })),
		stop: async () => {
			await pdf.cleanup();
		},
	};
}

function letters(bitar: readonly Bit[]): number {
	return bitar.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

function columnPages(sidor: readonly Sida[]): string {
	const numbers = sidor.map(({ nummer }) => String(nummer)).join(', ');
	return `Sida ${numbers} ser ut att vara satt i spalter, och texten kan ha hamnat i fel ordning eller i en tabell. Jämför ordningen med källan.`;
}

function scannedPages(sidor: readonly Sida[]): string {
	const numbers = sidor.map(({ nummer }) => String(nummer)).join(', ');
	return `Sida ${numbers} har ingen text och är troligen inskannad. Läs in den för sig, som bild, om den ska vara med.`;
}
