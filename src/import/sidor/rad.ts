/** A piece of text with its place on the page; y grows upwards, as in PDF. */
export interface Bit {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly bredd: number;
	readonly hojd: number;
	readonly fet: boolean;
	/** How many of its first and of its last signs stand above the line and are small, as OCR sees the marks of footnotes. */
	readonly upphojda?: { readonly forst: number; readonly sist: number };
}

/** A line of a page. */
export interface Rad {
	bitar: Bit[];
	x: number;
	y: number;
	hojd: number;
	/** Right edge. */
	slut: number;
	fet: boolean;
	/** Number of the footnote that the line begins. */
	not?: string;
}

export interface Sida {
	readonly nummer: number;
	readonly bredd: number;
	readonly hojd: number;
	rader: Rad[];
}

/** Marks the place of a footnote in the text of a line: `NOT_BORJAN + number + NOT_SLUT`. */
export const NOT_BORJAN = '\uFDD0';
export const NOT_SLUT = '\uFDD1';

/** Puts the pieces of a page together to lines, from top to bottom. */
export function toRader(bitar: readonly Bit[]): Rad[] {
	const rader: Rad[] = [];
	for (const bit of [...bitar].sort((a, b) => b.y - a.y || a.x - b.x)) {
		const rad = rader.findLast((r) => Math.abs(r.y - bit.y) < Math.max(r.hojd, bit.hojd) * 0.45);
		if (!rad) rader.push(newRad(bit));
		else {
			rad.bitar.push(bit);
			if (bit.hojd > rad.hojd) Object.assign(rad, { hojd: bit.hojd, y: bit.y });
		}
	}
	for (const rad of rader) settle(rad);
	rader.sort((a, b) => b.y - a.y);
	return mergeRaised(rader);
}

function newRad(bit: Bit): Rad {
	return { bitar: [bit], x: bit.x, y: bit.y, hojd: bit.hojd, slut: bit.x + bit.bredd, fet: bit.fet };
}

function settle(rad: Rad): void {
	rad.bitar.sort((a, b) => a.x - b.x);
	rad.x = rad.bitar[0]?.x ?? 0;
	rad.slut = Math.max(...rad.bitar.map(({ x, bredd }) => x + bredd));
	rad.fet = rad.bitar.filter(({ hojd }) => hojd > rad.hojd * 0.8).every(({ fet }) => fet);
}

/** A raised number may stand so high that it seems a line of its own: it belongs to the line below or above. */
function mergeRaised(rader: readonly Rad[]): Rad[] {
	const merged: Rad[] = [];
	for (let i = 0; i < rader.length; i++) {
		const [rad, next] = [rader[i], rader[i + 1]];
		if (!rad) continue;
		const bare = rad.bitar.length === 1 && /^\d{1,2}$/.test(textOf(rad));
		if (bare && next && rad.hojd < next.hojd * 0.85 && rad.y - next.y < next.hojd * 0.8) {
			next.bitar.push(...rad.bitar);
			settle(next);
			continue;
		}
		merged.push(rad);
	}
	return merged;
}

/** Text of a line; a gap between pieces is a space. */
export function textOf({ bitar }: Pick<Rad, 'bitar'>): string {
	let text = '';
	let last: Bit | undefined;
	for (const bit of bitar) {
		if (last && bit.x - (last.x + last.bredd) > Math.min(bit.hojd, last.hojd) * 0.18 && !/\s$/.test(text)) text += ' ';
		text += bit.text;
		last = bit;
	}
	return text.replace(/\s+/g, ' ').trim();
}

/** A piece of a line that a wide gap divides from the rest. */
export interface Cell {
	readonly x: number;
	readonly slut: number;
	readonly text: string;
}

/** Parts of a line between gaps of more than 1.2 times the height of the letters. */
export function cellsOf({ bitar }: Pick<Rad, 'bitar'>): Cell[] {
	const groups: Bit[][] = [];
	for (const bit of bitar) {
		const last = groups.at(-1)?.at(-1);
		if (last && bit.x - (last.x + last.bredd) < Math.max(bit.hojd, last.hojd) * 1.2) groups.at(-1)?.push(bit);
		else groups.push([bit]);
	}
	return groups.map((group) => {
		const [first, last] = [group[0], group.at(-1)];
		return { x: first?.x ?? 0, slut: last ? last.x + last.bredd : 0, text: textOf({ bitar: group }) };
	});
}

/** The most common of some numbers; 0 when there is none. */
export function mode(values: Iterable<number>): number {
	const count = new Map<number, number>();
	for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
	return [...count].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}
