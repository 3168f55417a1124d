import type { JoinLines } from './avstavning.ts';
import { cellsOf, mode, NOT_BORJAN, NOT_SLUT, textOf, type Cell, type Rad, type Sida } from './rad.ts';

/** A part of a text, before its lines are joined. */
export type Block = Rubrik | Stycke | Punkt | Tabell;

interface Rows {
	readonly sida: number;
	readonly rader: string[];
}
export interface Rubrik extends Rows {
	readonly slag: 'rubrik';
	/** 1 for the largest. */
	readonly niva: number;
}
export interface Stycke extends Rows {
	readonly slag: 'stycke';
}
export interface Punkt extends Rows {
	readonly slag: 'punkt';
	/** Number of a numbered point. */
	readonly nummer?: number;
	/** Distance of the point from the margin. */
	readonly x: number;
}
export interface Tabell {
	readonly slag: 'tabell';
	readonly sida: number;
	/** Rows of cells of lines. */
	readonly celler: string[][][];
	readonly kolumner: readonly number[];
}

export interface Uppdelad {
	readonly block: Block[];
	readonly fotnoter: readonly { readonly nummer: string; readonly rader: string[] }[];
}

export interface Skrift {
	/** Size of the running text. */
	readonly brodtext: number;
	/** Distance between its lines. */
	readonly radavstand: number;
	readonly vanster: number;
	readonly hoger: number;
	/** Sizes of headings, the largest first. */
	readonly rubriker: readonly number[];
	/** Read by OCR: sizes are uncertain and fat type is not seen. */
	readonly ocr: boolean;
}

const PUNKT = /^[•●▪■◦○‣·*–—-]\s+(?=\S)/u;
const NUMMER = /^(\d{1,2})[.)]\s+(?=\p{L})/u;
/** OCR reads a bullet as one of these. */
const FEL_PUNKT = /^[e=o«»©°]\s+(?=att\s)/u;

/** Measures the type of a text. */
export function measure(sidor: readonly Sida[], ocr: boolean): Skrift {
	const rader = sidor.flatMap((sida) => sida.rader);
	const step = ocr ? 1 : 2;
	const brodtext = mode(
		rader.flatMap(({ bitar, hojd }) =>
			bitar.flatMap((bit) => Array<number>(bit.text.length).fill(Math.round((ocr ? hojd : bit.hojd) * step) / step)),
		),
	);
	const right = rader.map(({ slut }) => slut).sort((a, b) => a - b);
	const vanster = mode(rader.map(({ x }) => Math.round(x)));
	const hoger = right[Math.floor(right.length * 0.97)] ?? 0;
	// Notes are set closer than the running text; OCR gives no sizes to tell them by.
	const isText = (rad: Rad): boolean => ocr || rad.hojd >= brodtext * 0.95;
	const pitches = sidor.flatMap(({ rader: lines }) =>
		lines.slice(1).flatMap((rad, i) => {
			const above = lines[i];
			if (!above || !isText(above) || !isText(rad)) return [];
			const gap = Math.round((above.y - rad.y) * 2) / 2;
			const isFull = above.slut > hoger - (hoger - vanster) * 0.2;
			return gap > brodtext * 0.8 && gap < brodtext * 2.2 ? [{ gap, isFull }] : [];
		}),
	);
	const sizes = rader.filter((rad) => rad.fet && rad.hojd >= brodtext * 0.97).map((rad) => Math.round(rad.hojd));
	return {
		brodtext,
		radavstand: linePitch(pitches, brodtext, ocr),
		vanster,
		hoger,
		rubriker: [...new Set(sizes)].sort((a, b) => b - a),
		ocr,
	};
}

/** Lines of running text stand no further apart than this, in heights of letters, unless enough of them show it. */
const VANLIGT_AVSTAND = 1.45;

/**
 * Distance of the lines of a paragraph: the smallest that is common. In a short letter most lines are paragraphs of their
 * own, and the distance of those is the commoner; a paragraph goes on only after a line that is full.
 */
function linePitch(
	pitches: readonly { readonly gap: number; readonly isFull: boolean }[],
	brodtext: number,
	ocr: boolean,
): number {
	const gaps = pitches.map(({ gap }) => gap);
	const usual = mode(gaps);
	const near = (gap: number): number => gaps.filter((other) => Math.abs(other - gap) <= (ocr ? 1.5 : 0.5)).length;
	const least = Math.max(2, near(usual) * (ocr ? 0.5 : 0.2));
	const common =
		[...new Set(gaps)].sort((a, b) => a - b).find((gap) => gap < usual / 1.22 && near(gap) >= least) ?? usual;
	const shown = pitches.filter(({ gap, isFull }) => isFull && Math.abs(gap - common) <= 1.5).length;
	return common === 0 ? brodtext * 1.3 : shown >= 3 ? common : Math.min(common, brodtext * VANLIGT_AVSTAND);
}

/**
 * Divides the lines of all pages into headings, paragraphs, points, tables and footnotes.
 * @param isHeading tells a heading by its words, where the type does not
 */
export function divide(
	sidor: readonly Sida[],
	skrift: Skrift,
	isHeading: (text: string) => boolean,
	join: JoinLines,
): Uppdelad {
	const block: Block[] = [];
	const fotnoter: { nummer: string; rader: string[] }[] = [];
	let lastOfPage: Rad | undefined;
	for (const sida of sidor) {
		let last: Rad | undefined;
		let inNotes = false;
		let lastNote: Rad | undefined;
		for (let i = 0; i < sida.rader.length; i++) {
			const rad = sida.rader[i];
			if (!rad) continue;
			const gap = last ? last.y - rad.y : Infinity;
			const note = noteAt(rad, sida, skrift);
			if (note) {
				fotnoter.push(note);
				inNotes = true;
				lastNote = rad;
				continue;
			}
			// Of small type OCR gives the height badly: there the distance of the lines tells what belongs to a note.
			const close = skrift.ocr && lastNote !== undefined && lastNote.y - rad.y < skrift.radavstand * 1.1;
			if (inNotes && (close || rad.hojd < skrift.brodtext * 0.92)) {
				fotnoter.at(-1)?.rader.push(textOf(rad));
				lastNote = rad;
				continue;
			}
			markNotes(rad, skrift);
			const columns = columnsAt(sida.rader, i, skrift);
			if (columns) {
				for (const rader of columns.kolumner) block.push({ slag: 'stycke', sida: sida.nummer, rader });
				i += columns.antal - 1;
				last = sida.rader[i];
				continue;
			}
			const tabell = tableAt(sida.rader, i, skrift, block.at(-1), gap);
			if (tabell) {
				addRow(block, tabell, sida.nummer, gap <= skrift.radavstand * 1.08);
				last = rad;
				continue;
			}
			const over = last === undefined ? lastOfPage : undefined;
			addLine(block, rad, { gap, last, over, sida, skrift, isHeading, next: sida.rader[i + 1] }, join);
			last = rad;
		}
		lastOfPage = last ?? lastOfPage;
	}
	return { block, fotnoter };
}

/** Smaller type, low on the page, beginning with a number. */
function noteAt(rad: Rad, sida: Sida, { brodtext, ocr }: Skrift): { nummer: string; rader: string[] } | undefined {
	if (rad.not !== undefined) return { nummer: rad.not, rader: [textOf(rad)] };
	const small = rad.hojd < brodtext * (ocr ? 0.9 : 0.93);
	if (!small || rad.y > sida.hojd * 0.5) return undefined;
	const [, nummer, text] = /^(\d{1,2})\s*(\p{L}.*|[”"].*)$/u.exec(textOf(rad)) ?? [];
	return nummer !== undefined && text !== undefined ? { nummer, rader: [text] } : undefined;
}

/** A number in smaller type inside a line refers to a footnote. */
function markNotes(rad: Rad, { brodtext, ocr }: Skrift): void {
	if (ocr) return;
	rad.bitar = rad.bitar.map((bit) =>
		bit.hojd < Math.min(brodtext, rad.hojd) * 0.8 && /^\s*\d{1,2}\s*$/.test(bit.text) && bit.x > rad.x + 1
			? { ...bit, text: NOT_BORJAN + bit.text.trim() + NOT_SLUT, hojd: rad.hojd }
			: bit,
	);
}

/** Two columns of two or three short lines, as signatures stand beside each other: each column is a paragraph. */
function columnsAt(
	rader: readonly Rad[],
	i: number,
	skrift: Skrift,
): { antal: number; kolumner: string[][] } | undefined {
	const rows: Cell[][] = [];
	for (let k = i; k < rader.length && rows.length < 5; k++) {
		const rad = rader[k];
		const above = rader[k - 1];
		if (!rad || (rows.length > 0 && above && above.y - rad.y > skrift.radavstand * 1.8)) break;
		const cells = cellsOf(rad);
		const first = rows[0];
		if (cells.length !== 2 || cells.some(({ text }) => text.length > 45 || /\d|[.:]$/.test(text))) break;
		if (first && cells.some(({ x }, c) => Math.abs(x - (first[c]?.x ?? 0)) > 4)) break;
		rows.push(cells);
	}
	if (rows.length < 2 || rows.length > 3) return undefined;
	const names = rows[0]?.every(({ text }) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(text));
	if (!names) return undefined;
	return { antal: rows.length, kolumner: [0, 1].map((c) => rows.map((cells) => `${cells[c]?.text ?? ''}\n`)) };
}

interface Row {
	readonly cells: readonly Cell[];
	readonly tabell?: Tabell;
}

/** A line of a table: three parts or more, or two where the lines around it have them at the same places. */
function tableAt(
	rader: readonly Rad[],
	i: number,
	skrift: Skrift,
	before: Block | undefined,
	gap: number,
): Row | undefined {
	const rad = rader[i];
	if (!rad) return undefined;
	const cells = cellsOf(rad);
	const open = before?.slag === 'tabell' && gap < skrift.radavstand * 2.4 ? before : undefined;
	if (open && cells.every((cell) => columnOf(cell, open.kolumner) !== undefined)) {
		const isText =
			cells.length === 1 &&
			cells.every((cell) => columnOf(cell, open.kolumner) === 0) &&
			rad.slut > (open.kolumner[1] ?? Infinity);
		if (!isText && (cells.length > 1 || gap < skrift.radavstand * 1.3)) return { cells, tabell: open };
	}
	if (cells.length >= 3) return { cells };
	if (cells.length < 2 || PUNKT.test(textOf(rad)) || NUMMER.test(textOf(rad))) return undefined;
	const alike = rader.slice(i + 1, i + 3).filter((next) => {
		const other = cellsOf(next);
		return other.length === 2 && other.every(({ x }, c) => Math.abs(x - (cells[c]?.x ?? 0)) < 4);
	});
	return alike.length === 2 ? { cells } : undefined;
}

function columnOf({ x, slut }: Cell, kolumner: readonly number[]): number | undefined {
	const at = kolumner.findIndex((left, k) => Math.abs(left - x) < 5 || (x > left && slut < (kolumner[k + 1] ?? -1)));
	if (at >= 0) return at;
	const last = kolumner.length - 1;
	return x > (kolumner[last] ?? Infinity) - 5 ? last : undefined;
}

/** @param tight the line stands as close to the one above as lines of one cell do */
function addRow(block: Block[], { cells, tabell }: Row, sida: number, tight: boolean): void {
	if (!tabell) {
		block.push({
			slag: 'tabell',
			sida,
			kolumner: cells.map(({ x }) => x),
			celler: [cells.map(({ text }) => [text])],
		});
		return;
	}
	const wraps =
		cells.every((cell) => columnOf(cell, tabell.kolumner) !== 0) ||
		(tight && cells.length < tabell.kolumner.length && cells.every(({ text }) => /^[\p{Ll}(]/u.test(text)));
	const row = wraps ? tabell.celler.at(-1) : undefined;
	const target = row ?? tabell.kolumner.map((): string[] => []);
	for (const cell of cells) target[columnOf(cell, tabell.kolumner) ?? 0]?.push(cell.text);
	if (!row) tabell.celler.push(target);
}

interface Context {
	readonly gap: number;
	readonly last: Rad | undefined;
	readonly sida: Sida;
	readonly skrift: Skrift;
	readonly isHeading: (text: string) => boolean;
	/** Last line of the page before, when the line is the first of its page. */
	readonly over: Rad | undefined;
	readonly next: Rad | undefined;
}

function addLine(block: Block[], rad: Rad, context: Context, join: JoinLines): void {
	const { gap, last, over, sida, skrift, isHeading, next } = context;
	const text = skrift.ocr ? textOf(rad).replace(FEL_PUNKT, '• ') : textOf(rad);
	const before = block.at(-1);
	const punkt = PUNKT.exec(text)?.[0];
	const nummer = NUMMER.exec(text);
	const isPoint = punkt !== undefined || (nummer !== null && !rad.fet) || isIndentedPoint(rad, text, context);
	if (isPoint) {
		block.push({
			slag: 'punkt',
			sida: sida.nummer,
			// The lines of a point whose bullet is drawn begin where it begins.
			x: punkt === undefined && nummer === null ? rad.x - 12 : rad.x,
			rader: [text.slice((punkt ?? nummer?.[0] ?? '').length)],
			...(nummer && { nummer: Number(nummer[1]) }),
		});
		return;
	}
	const niva = headingLevel(rad, text, skrift, isHeading, context);
	if (niva !== undefined) {
		const goesOn =
			before?.slag === 'rubrik' &&
			before.niva === niva &&
			gap < rad.hojd * 1.75 &&
			last &&
			sameType(rad, last, skrift) &&
			!isHeading(text) &&
			!isHeading(join(before.rader));
		if (goesOn) before.rader.push(text);
		else block.push({ slag: 'rubrik', niva, sida: sida.nummer, rader: [text] });
		return;
	}
	if (
		before &&
		before.slag !== 'tabell' &&
		before.slag !== 'rubrik' &&
		(goesOn(before, rad, context) || (over && goesOver(before, over, rad, skrift)))
	) {
		if (last && before.slag === 'stycke' && breaksBefore(last, rad, skrift, next)) {
			if (/[.!?:]$/.test(before.rader.at(-1) ?? '') && !(before.rader.at(-1) ?? '').endsWith(':')) {
				block.push({ slag: 'stycke', sida: sida.nummer, rader: [text] });
				return;
			}
			before.rader.push(`\n${text}`);
		} else before.rader.push(text);
		return;
	}
	block.push({ slag: 'stycke', sida: sida.nummer, rader: [text] });
}

/** A bullet may be drawn rather than written: then the indent and the "att" with which points begin tell it. */
function isIndentedPoint(rad: Rad, text: string, { skrift, last, gap }: Context): boolean {
	if (!/^att\s/.test(text) || rad.x < skrift.vanster + 8) return false;
	return !last || last.x < rad.x - 8 || gap > skrift.radavstand * 1.22 || /[.,;]$/.test(textOf(last));
}

function headingLevel(
	rad: Rad,
	text: string,
	skrift: Skrift,
	isHeading: (text: string) => boolean,
	{ gap, next, last }: Context,
): number | undefined {
	const { brodtext, rubriker, ocr } = skrift;
	if (text.length > 160 || !/\p{L}{2}/u.test(text)) return undefined;
	if (!ocr) {
		if (!rad.fet || rad.hojd < brodtext * 0.97) {
			if (rad.hojd > brodtext * 1.25 && !/[.,;]$/.test(text))
				return 1 + rubriker.filter((size) => size > rad.hojd).length;
			// A heading in ordinary type is known by its words and the space above it.
			return isHeading(text) && gap > skrift.radavstand * 1.22 ? rubriker.length + 1 : undefined;
		}
		if (/[.;]$/.test(text) && text.length > 90) return undefined;
		return 1 + rubriker.indexOf(Math.round(rad.hojd));
	}
	if (isHeading(text)) return 2;
	// A short line with room above it and full lines below.
	const width = skrift.hoger - skrift.vanster;
	const above = !last || gap > skrift.radavstand * 1.22;
	const short = rad.slut - rad.x < width * 0.75 && /^\p{Lu}/u.test(text) && !/[.,;:]$/.test(text);
	const opens =
		next !== undefined &&
		next.slut - next.x > width * 0.8 &&
		/^\p{Lu}/u.test(textOf(next)) &&
		rad.y - next.y < skrift.radavstand * 2;
	if (above && short && opens && Math.abs(rad.x - next.x) < 6) return 3;
	const large = rad.hojd > brodtext * 1.22;
	return large && !/[.,;]$/.test(text) && text.length < 110 ? (rad.hojd > brodtext * 1.5 ? 1 : 2) : undefined;
}

function sameType(a: Rad, b: Rad, { ocr, brodtext }: Skrift): boolean {
	return Math.abs(a.hojd - b.hojd) < (ocr ? brodtext * 0.45 : 1);
}

/** The line is part of the paragraph or point above it. */
function goesOn(before: Stycke | Punkt, rad: Rad, { gap, last, skrift }: Context): boolean {
	if (!last || gap > skrift.radavstand * (skrift.ocr ? 1.38 : 1.22) || !sameType(rad, last, skrift)) return false;
	return before.slag === 'stycke' || rad.x > before.x + 3;
}

/**
 * A paragraph that a page break divides: it has not come to an end, or its last line had no room for the word that
 * follows, as few last lines of paragraphs do.
 */
function goesOver(before: Stycke | Punkt, over: Rad, rad: Rad, skrift: Skrift): boolean {
	if (!sameType(over, rad, skrift) || (before.slag === 'punkt' && rad.x <= before.x + 3)) return false;
	const text = textOf(over).replace(/(?<![\uFDD0\uFDD1\d])[\uFDD0\uFDD1\d]+$/, '');
	if (/[,–-]$/.test(text) || (!/[.:!?”"]$/.test(text) && /^[\p{Ll}(]/u.test(textOf(rad)))) return true;
	return !text.endsWith(':') && roomAfter(over, rad, skrift) < 0 && before.rader.length > 1;
}

/** How much room a line has left when the first word of the next has been put on it. */
function roomAfter(last: Rad, rad: Rad, skrift: Skrift): number {
	const word = textOf(rad).split(' ', 1)[0]?.length ?? 0;
	const perLetter = (last.slut - last.x) / Math.max(1, textOf(last).length);
	return skrift.hoger - last.slut - (word + 1) * perLetter;
}

/** The first word of the line would have found room on the line above: the line was broken on purpose. */
function breaksBefore(last: Rad, rad: Rad, skrift: Skrift, next: Rad | undefined): boolean {
	if (/[\p{L}\d]-$/u.test(textOf(last))) return false;
	const width = skrift.hoger - skrift.vanster;
	// In a narrow column every line is short: then the next line would be as short as this.
	const narrow =
		next !== undefined &&
		rad.y - next.y < skrift.radavstand * 1.22 &&
		Math.abs(next.slut - rad.slut) < width * 0.02 &&
		Math.abs(rad.slut - last.slut) < width * 0.02;
	return roomAfter(last, rad, skrift) > width * 0.1 && !narrow;
}
