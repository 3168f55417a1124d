import { cellsOf, type Cell, type Rad } from './rad.ts';
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
