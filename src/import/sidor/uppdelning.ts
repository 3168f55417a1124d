import type { JoinLines } from './avstavning.ts';
import type { Block, Uppdelad } from './block.ts';
import { markNotes, noteAt } from './fotnoter.ts';
import { breaksBefore, doubtfulJoin, goesOn, goesOver, isCutOff, isNextPoint, SIDBRYTNING } from './granser.ts';
import { columnsAt } from './kolumner.ts';
import { FEL_PUNKT, NUMMER, PUNKT } from './punkter.ts';
import type { Context } from './sammanhang.ts';
import { headingLevel, isIndentedPoint, sameType } from './radslag.ts';
import { textOf, type Rad, type Sida } from './rad.ts';
import type { Skrift } from './skrift.ts';
import { addRow, tableAt } from './tabell.ts';

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
	const begin = (grans?: string): void => {
		block.push({ slag: 'stycke', sida: sida.nummer, rader: [text], ...(grans !== undefined && { grans }) });
	};
	if (!before || before.slag === 'tabell' || before.slag === 'rubrik') {
		begin();
		return;
	}
	const isSame = goesOn(before, rad, context);
	if (!isSame && !(over && goesOver(before, over, rad, skrift))) {
		begin(over && isCutOff(over, rad) ? SIDBRYTNING : undefined);
		return;
	}
	if (isNextPoint(before, text)) {
		begin();
		return;
	}
	const isBroken = last !== undefined && before.slag === 'stycke' && breaksBefore(last, rad, skrift, next);
	const ended = before.rader.at(-1) ?? '';
	if (isBroken && /[.!?]$/.test(ended)) {
		begin();
		return;
	}
	const grans = doubtfulJoin(last ?? over, rad, { isSame, isBroken, gap, skrift });
	if (grans !== undefined) before.grans = grans;
	before.rader.push(isBroken ? `\n${text}` : text);
}
