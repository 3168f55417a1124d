import type { Block, Tabell } from './block.ts';
import { NUMMER, PUNKT } from './punkter.ts';
import { cellsOf, textOf, type Cell, type Rad } from './rad.ts';
import type { Skrift } from './skrift.ts';

interface Row {
	readonly cells: readonly Cell[];
	readonly tabell?: Tabell;
}

/** A line of a table: three parts or more, or two where the lines around it have them at the same places. */
export function tableAt(
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
export function addRow(block: Block[], { cells, tabell }: Row, sida: number, tight: boolean): void {
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
