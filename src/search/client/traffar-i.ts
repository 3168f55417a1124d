import { identiteter } from '../sprak/identitet.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import type { Sokfragment } from '../format.ts';
import type { Sokled } from './begrip.ts';
import type { Range } from './excerpt.ts';
import { createFrassokare, type Ordagrant } from './fras-i-text.ts';

/** Where a text answers, and to which of the things asked for. */
export interface Traffar {
	readonly marks: readonly Range[];
	/** Numbers of the things asked for that the text has. */
	readonly led: ReadonlySet<number>;
	/** How it has each of the phrases that are asked for. */
	readonly fraser: readonly Ordagrant[];
}

/** Finds the words of a document that answer to a search: inflected, in compounds, and under another name. */
export function createSokare(
	led: readonly Sokled[],
	{ sammansatta }: Pick<Sokfragment, 'sammansatta'>,
): (text: string) => Traffar {
	const wanted = new Map<string, Set<number>>();
	const phrases = led.flatMap(({ fras }, i) => (fras ? [{ i, sok: createFrassokare(fras) }] : []));
	for (const [i, { varianter, fras }] of led.entries())
		for (const { term } of fras ? [] : varianter) {
			const numbers = wanted.get(term.nyckel) ?? new Set();
			wanted.set(term.nyckel, numbers.add(i));
		}
	const parts = new Map(sammansatta.map(([ord, ...keys]) => [ord, keys]));
	return (text) => {
		const marks: Range[] = [];
		const found = new Set<number>();
		const mark = (keys: readonly string[], range: Range): void => {
			const numbers = keys.flatMap((key) => [...(wanted.get(key) ?? [])]);
			if (numbers.length === 0) return;
			for (const number of numbers) found.add(number);
			marks.push(range);
		};
		const fraser = phrases.map(({ i, sok }) => {
			const { marks: own, ordagrant } = sok(text);
			marks.push(...own.filter(({ start, end }) => !overlaps(marks, start, end)));
			if (ordagrant > 0) found.add(i);
			return ordagrant;
		});
		for (const { nycklar, start, end } of identiteter(text))
			if (!overlaps(marks, start, end)) mark(nycklar, { start, end });
		const taken = marks.length;
		for (const { ord, start, end } of ordI(text)) {
			if (overlaps(marks.slice(0, taken), start, end)) continue;
			mark([nyckel(ord), ...(parts.get(ord) ?? [])], { start, end });
		}
		return { marks: marks.sort((a, b) => a.start - b.start), led: found, fraser };
	};
}

function overlaps(marks: readonly Range[], start: number, end: number): boolean {
	return marks.some((other) => start < other.end && end > other.start);
}
