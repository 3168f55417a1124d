/** What compounds are made of; filled from a lexicon and from the archive's own words. */
export interface Ordled {
	/** The word that a first part comes from, `kyrka` for `kyrko`; nothing when no compound begins so. */
	forled(led: string): string | undefined;
	/** True when a compound can end in the word. */
	arEfterled(ord: string): boolean;
	/** True of endings that are words too, and would make compounds of half the language. */
	arAndelse(text: string): boolean;
	/** A name, whose first part says nothing of what it is about: `Hästkulla`. */
	readonly arNamn?: (ord: string) => boolean;
}

/** A compound taken apart. */
export interface Delar {
	/** The words that the first parts come from. */
	readonly forled: readonly string[];
	/** What stands after each joint, the longest first: `samarbetsavtal`, `avtal`. */
	readonly efterled: readonly string[];
}

const SHORTEST_FIRST = 3;

/** Few words as short as this end a compound: `bostadskö`, `kulturhus`. The lexicon says which. */
const SHORTEST_LAST = 2;

/** A shorter word is none, or is as well known as its parts. */
const SHORTEST_WORD = 6;

/** Parts in the middle that are shorter are hardly parts. */
const SHORTEST_MIDDLE = 4;

/**
 * Takes a compound apart at its joints; with few and long parts where there is a choice.
 * @returns nothing when the word is none, as far as the parts are known
 */
export function delaOrd(ord: string, led: Ordled): Delar | undefined {
	if (ord.length < SHORTEST_WORD || /\d/.test(ord)) return undefined;
	const parts = bestSplit(ord, led, 0);
	if (!parts) return undefined;
	const efterled = parts.slice(1).map((_, i) => parts.slice(i + 1).join(''));
	return { forled: parts.slice(0, -1).map((part) => led.forled(part) ?? part), efterled };
}

function bestSplit(ord: string, led: Ordled, depth: number): string[] | undefined {
	let best: string[] | undefined;
	for (let at = ord.length - SHORTEST_LAST; at >= SHORTEST_FIRST; at--) {
		const last = ord.slice(at);
		if (!led.arEfterled(last)) continue;
		const before = firstParts(ord.slice(0, at), led, depth);
		if (!before) continue;
		const parts = [...before, last];
		if (!best || isBetter(parts, best)) best = parts;
	}
	return best;
}

function firstParts(text: string, led: Ordled, depth: number): string[] | undefined {
	if (led.forled(text) !== undefined) return [text];
	if (depth > 1 || text.length < 2 * SHORTEST_MIDDLE) return undefined;
	for (let at = text.length - SHORTEST_MIDDLE; at >= SHORTEST_MIDDLE; at--) {
		const last = text.slice(at);
		if (led.forled(last) === undefined) continue;
		const before = firstParts(text.slice(0, at), led, depth + 1);
		if (before) return [...before, last];
	}
	return undefined;
}

function isBetter(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length) return a.length < b.length;
	return shortest(a) > shortest(b);
}

function shortest(parts: readonly string[]): number {
	return Math.min(...parts.map(({ length }) => length));
}
