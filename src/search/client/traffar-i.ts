import { identiteter } from '../sprak/identitet.ts';
import { nyckel } from '../sprak/nyckel.ts';
import { ordI } from '../sprak/ord.ts';
import type { Sokfragment } from '../format.ts';
import type { Sokled } from './begrip.ts';
import type { Range } from './excerpt.ts';

/** Where a text answers, and to which of the things asked for. */
export interface Traffar {
	readonly marks: readonly Range[];
	/** Numbers of the things asked for that the text has. */
	readonly led: ReadonlySet<number>;
}

/** Finds the words of a document that answer to a search: inflected, in compounds, and under another name. */
export function createSokare(
	led: readonly Sokled[],
	{ sammansatta }: Pick<Sokfragment, 'sammansatta'>,
): (text: string) => Traffar {
	const wanted = new Map<string, Set<number>>();
	for (const [i, { varianter }] of led.entries())
		for (const { term } of varianter) {
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
		for (const { nycklar, start, end } of identiteter(text)) mark(nycklar, { start, end });
		const taken = marks.length;
		for (const { ord, start, end } of ordI(text)) {
			if (marks.slice(0, taken).some((other) => start < other.end && end > other.start)) continue;
			mark([nyckel(ord), ...(parts.get(ord) ?? [])], { start, end });
		}
		return { marks: marks.sort((a, b) => a.start - b.start), led: found };
	};
}
