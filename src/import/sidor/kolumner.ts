import { cellsOf, type Cell, type Rad, type Sida } from './rad.ts';
import type { Skrift } from './skrift.ts';

/** Two columns of two or three short lines, as signatures stand beside each other: each column is a paragraph. */
export function columnsAt(
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

/** What running text in a column has at least: lines, those that go on in a sentence, share of the page that they fill. */
const SPALT = { rader: 5, fortsatter: 3, bredd: 0.22 };

/** Where on a page its gutter may stand, as shares of its width. */
const MITTEN = Array.from({ length: 21 }, (_, i) => 0.3 + i * 0.02);

/**
 * Tells a page that is set in columns, or a part of it: lines with running text on both sides of a place that none of
 * them crosses. They are read across the columns, so the editor must be told that the order may be wrong.
 */
export function isInColumns({ rader, bredd }: Pick<Sida, 'rader' | 'bredd'>): boolean {
	const rows = rader.map(cellsOf);
	return MITTEN.map((share) => share * bredd).some((mitt) =>
		runsBeside(rows, mitt).some(
			(run) =>
				isRunning(
					run.map((cells) => cells.filter(({ x }) => x < mitt)),
					bredd,
				) &&
				isRunning(
					run.map((cells) => cells.filter(({ x }) => x >= mitt)),
					bredd,
				),
		),
	);
}

/** Lines under each other none of which crosses a place. */
function runsBeside(rows: readonly Cell[][], mitt: number): Cell[][][] {
	const runs: Cell[][][] = [[]];
	for (const cells of rows)
		if (cells.some(({ x, slut }) => x < mitt && slut > mitt)) runs.push([]);
		else runs.at(-1)?.push(cells);
	return runs;
}

function isRunning(column: readonly (readonly Cell[])[], bredd: number): boolean {
	const lines = column.filter(({ length }) => length > 0);
	const goingOn = lines.filter(([first]) => /^\p{Ll}/u.test(first?.text ?? ''));
	const filled = lines.flat().reduce((sum, { x, slut }) => sum + slut - x, 0);
	return (
		lines.length >= SPALT.rader && goingOn.length >= SPALT.fortsatter && filled > lines.length * bredd * SPALT.bredd
	);
}
