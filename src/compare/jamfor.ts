import { align } from './align.ts';
import { wordsOf, type Block } from './block.ts';
import { alignSource } from './source-align.ts';
import { countWords, diffWords, type Ordantal, type Part } from './word-diff.ts';

/** Blocks that belong together, and their words as both texts, or only one, have them. */
export interface Jamford {
	readonly slag: 'lika' | 'andrad' | 'tillagd' | 'borttagen';
	readonly fran: readonly Block[];
	readonly till: readonly Block[];
	readonly arFlyttad: boolean;
	readonly delar: readonly Part[];
	readonly antal: Ordantal;
}

/** Whether a row shows any difference. */
export function arAndrad({ slag, arFlyttad }: Jamford): boolean {
	return slag !== 'lika' || arFlyttad;
}

/** Two texts compared: blocks in the order of the second, and what differs, counted. */
export interface Jamforelse {
	readonly rader: readonly Jamford[];
	/** Words that differ within blocks that both texts have. */
	readonly antal: Ordantal;
	readonly ordFran: number;
	readonly ordTill: number;
}

/** Compares two texts that each have blocks of their own. */
export function jamforTexter(fran: readonly Block[], till: readonly Block[]): Jamforelse {
	const rader = align(fran, till).map((group): Jamford => {
		const [a, b] = [pick(fran, group.fran), pick(till, group.till)];
		const [ordA, ordB] = [wholeNumbers(wordsIn(a)), wholeNumbers(wordsIn(b))];
		const delar: Part[] = diffWords(ordA, ordB) ?? [
			{ slag: 'bort', ord: ordA },
			{ slag: 'till', ord: ordB },
		];
		const slag = a.length === 0 ? 'tillagd' : b.length === 0 ? 'borttagen' : hasChange(delar) ? 'andrad' : 'lika';
		return { slag, fran: a, till: b, arFlyttad: group.arFlyttad, delar, antal: countWords(delar) };
	});
	return summed(rader, fran, till);
}

/** Compares a source file with the reading text made from it. */
export function jamforKalla(source: readonly Block[], reading: readonly Block[]): Jamforelse {
	return summed(alignSource(source, reading), source, reading);
}

function summed(rader: readonly Jamford[], fran: readonly Block[], till: readonly Block[]): Jamforelse {
	const inBoth = rader.filter(({ slag }) => slag === 'andrad');
	const sum = (of: (antal: Ordantal) => number) => inBoth.reduce((n, { antal }) => n + of(antal), 0);
	return {
		rader,
		antal: {
			andrade: sum(({ andrade }) => andrade),
			borttagna: sum(({ borttagna }) => borttagna),
			tillagda: sum(({ tillagda }) => tillagda),
		},
		ordFran: wordsIn(fran).length,
		ordTill: wordsIn(till).length,
	};
}

function pick(blocks: readonly Block[], places: readonly number[]): Block[] {
	return places.flatMap((i) => blocks[i] ?? []);
}

function wordsIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap(({ text }) => wordsOf(text));
}

/** Words with digits in groups of three as one: where `1 892` has become `1 087`, the first group is not what stayed. */
function wholeNumbers(words: readonly string[]): string[] {
	const whole: string[] = [];
	let isOpen = false;
	for (const word of words) {
		const goesOn: boolean = isOpen && /^\d{3}(?!\d)/.test(word);
		if (goesOn) whole.push(`${whole.pop() ?? ''} ${word}`);
		else whole.push(word);
		isOpen = goesOn ? word.length === 3 : /(?<!\d)\d{1,3}$/.test(word);
	}
	return whole;
}

function hasChange(delar: readonly Part[]): boolean {
	return delar.some(({ slag }) => slag !== 'lika');
}
