import { distance } from 'fastest-levenshtein';
import { foldedWords, type Block } from './block.ts';
import { diffWords } from './word-diff.ts';

/** Blocks of the two texts that say the same: one and one, or several where a block is split or joined. */
export interface Group {
	/** Places in the first text, in order; empty for what only the second has. */
	readonly fran: readonly number[];
	/** Places in the second text, in order; empty for what only the first has. */
	readonly till: readonly number[];
	/** Stands in another place than the blocks around it. */
	readonly arFlyttad: boolean;
}

/** Share of the shorter block's words that must be found, in order, in the longer. */
const SAME_PLACE = 0.6;
/** The same for two blocks of about one length. */
const SAME_LENGTH = 0.4;
/** Share of common words, by the measure of Dice, of a block that has moved. */
const MOVED = 0.6;
const MOVED_WORDS = 6;
/** Likeness of the letters of two blocks that stand alone between the same neighbours. */
const SAME_LETTERS = 0.6;
/** Longest run of lone blocks, and longest block, whose letters are compared. */
const MAX_RUN = 20;
const MAX_LETTERS = 4000;
/** A word that stands in more blocks than this says nothing about which of them a block is. */
const MAX_BLOCKS_OF_WORD = 12;

/** Stretches that differ more have no common order; their blocks are compared one by one, wherever they stand. */
const MAX_EDITS = 800;

type Words = readonly string[];

interface Link {
	readonly i: number;
	readonly j: number;
	readonly arFlyttad: boolean;
}

/** Finds which blocks of two texts belong together, in the order of the second; lone ones of the first stand in theirs. */
export function align(fran: readonly Block[], till: readonly Block[]): Group[] {
	const a = fran.map(foldedWords);
	const b = till.map(foldedWords);
	const inOrder = linksInOrder(a, b);
	const between = linksBetween(fran, till, inOrder);
	const moved = linksMoved(a, b, [...inOrder, ...between]);
	return order(groupsOf(unbroken([...inOrder, ...between, ...moved], a, b), fran.length, till.length));
}

/**
 * Links of blocks whose words are found in the same order in both texts. Blocks that are the same part the texts into
 * stretches, and only within these are words looked for: the search takes time in proportion to the square of a stretch.
 */
function linksInOrder(a: readonly Words[], b: readonly Words[]): Link[] {
	const same = diffWords(
		a.map((words) => words.join(' ')),
		b.map((words) => words.join(' ')),
	);
	if (!same) return [];
	const links: Link[] = [];
	let [i, j, startA, startB] = [0, 0, 0, 0];
	const stretch = (): void => {
		links.push(...linksWithin(a.slice(startA, i), b.slice(startB, j), startA, startB));
	};
	for (const { slag, ord } of same) {
		if (slag === 'lika') {
			stretch();
			for (const k of ord.keys()) links.push({ i: i + k, j: j + k, arFlyttad: false });
		}
		if (slag !== 'till') i += ord.length;
		if (slag !== 'bort') j += ord.length;
		if (slag === 'lika') [startA, startB] = [i, j];
	}
	stretch();
	return links;
}

function linksWithin(a: readonly Words[], b: readonly Words[], startA: number, startB: number): Link[] {
	if (a.length === 0 || b.length === 0) return [];
	const [hasPartnerA, hasPartnerB] = partners(a, b);
	const [wordsA, wordsB] = [placed(a, hasPartnerA), placed(b, hasPartnerB)];
	const parts =
		diffWords(
			wordsA.map(({ word }) => word),
			wordsB.map(({ word }) => word),
			MAX_EDITS,
		) ?? [];
	const shared = new Map<string, { i: number; j: number; at: [number, number][] }>();
	let [x, y] = [0, 0];
	for (const { slag, ord } of parts) {
		if (slag === 'lika')
			for (const k of ord.keys()) {
				const [from, to] = [wordsA[x + k], wordsB[y + k]];
				if (!from || !to) continue;
				const key = `${String(from.block)},${String(to.block)}`;
				const pair = shared.get(key) ?? { i: from.block, j: to.block, at: [] };
				pair.at.push([from.at, to.at]);
				shared.set(key, pair);
			}
		if (slag !== 'till') x += ord.length;
		if (slag !== 'bort') y += ord.length;
	}
	return [...shared.values()].flatMap(({ i, j, at }) =>
		belong(at, a[i]?.length ?? 0, b[j]?.length ?? 0) ? [{ i: startA + i, j: startB + j, arFlyttad: false }] : [],
	);
}

/**
 * Which blocks of each side have so many words in common with some block of the other that they may belong together,
 * whatever the order. The words of the others would only make the search for a common order longer.
 */
function partners(a: readonly Words[], b: readonly Words[]): [ReadonlySet<number>, ReadonlySet<number>] {
	const holders = new Map<string, [block: number, times: number][]>();
	for (const [j, words] of b.entries())
		for (const [word, times] of bagOf(words)) {
			const held = holders.get(word) ?? [];
			held.push([j, times]);
			holders.set(word, held);
		}
	const foundA = new Set<number>();
	const foundB = new Set<number>();
	for (const [i, words] of a.entries()) {
		const common = new Map<number, number>();
		for (const [word, times] of bagOf(words))
			for (const [j, held] of holders.get(word) ?? []) common.set(j, (common.get(j) ?? 0) + Math.min(times, held));
		for (const [j, n] of common) {
			if (n < leastCommon(words.length, b[j]?.length ?? 0)) continue;
			foundA.add(i);
			foundB.add(j);
		}
	}
	return [foundA, foundB];
}

/** Fewest common words of two blocks that belong together. */
function leastCommon(sizeA: number, sizeB: number): number {
	return Math.min(SAME_PLACE * Math.min(sizeA, sizeB), SAME_LENGTH * Math.max(sizeA, sizeB));
}

/** Words in order may be found in a block by chance: they must be enough of it, and stand together. */
function belong(at: readonly (readonly [number, number])[], sizeA: number, sizeB: number): boolean {
	const n = at.length;
	const [less, more] = [Math.min(sizeA, sizeB), Math.max(sizeA, sizeB)];
	if (n / more >= SAME_LENGTH) return true;
	const inLonger = at.map((place) => place[sizeA > sizeB ? 0 : 1]);
	const spread = (inLonger.at(-1) ?? 0) - (inLonger[0] ?? 0) + 1;
	return n >= 2 && n / less >= SAME_PLACE && spread <= 1.5 * less + 1;
}

/** Links of lone blocks, in order, between the same linked neighbours, whose letters are alike. */
function linksBetween(fran: readonly Block[], till: readonly Block[], links: readonly Link[]): Link[] {
	const linkedA = new Set(links.map(({ i }) => i));
	const linkedB = new Set(links.map(({ j }) => j));
	const ends = [...links].sort((x, y) => x.i - y.i || x.j - y.j);
	const found: Link[] = [];
	let [i0, j0] = [0, 0];
	for (const { i, j } of [...ends, { i: fran.length, j: till.length }]) {
		const runA = range(i0, i).filter((k) => !linkedA.has(k));
		const runB = range(j0, j).filter((k) => !linkedB.has(k));
		[i0, j0] = [Math.max(i0, i + 1), Math.max(j0, j + 1)];
		if (runA.length > MAX_RUN || runB.length > MAX_RUN) continue;
		let next = 0;
		for (const x of runA) {
			const y = runB.findIndex((place, k) => k >= next && likeLetters(fran[x]?.text ?? '', till[place]?.text ?? ''));
			if (y < 0) continue;
			found.push({ i: x, j: runB[y] ?? 0, arFlyttad: false });
			next = y + 1;
		}
	}
	return found;
}

function likeLetters(x: string, y: string): boolean {
	const longest = Math.max(x.length, y.length);
	if (longest > MAX_LETTERS || Math.min(x.length, y.length) / longest < SAME_LETTERS) return false;
	return 1 - distance(x.toLowerCase(), y.toLowerCase()) / longest >= SAME_LETTERS;
}

/** Links of lone blocks wherever they stand, those with most in common first. */
function linksMoved(a: readonly Words[], b: readonly Words[], links: readonly Link[]): Link[] {
	const linkedA = new Set(links.map(({ i }) => i));
	const linkedB = new Set(links.map(({ j }) => j));
	const holders = new Map<string, number[]>();
	const others = new Map<number, Counted>();
	for (const [j, words] of b.entries()) {
		if (linkedB.has(j) || words.length < MOVED_WORDS) continue;
		const other = counted(words);
		others.set(j, other);
		for (const word of other.bag.keys()) {
			const held = holders.get(word) ?? [];
			// One more than are looked at tells that there are too many.
			if (held.length <= MAX_BLOCKS_OF_WORD) held.push(j);
			holders.set(word, held);
		}
	}
	const candidates: (Link & { readonly likeness: number })[] = [];
	for (const [i, words] of a.entries()) {
		if (linkedA.has(i) || words.length < MOVED_WORDS) continue;
		const own = counted(words);
		const places = new Set(
			[...own.bag.keys()].flatMap((word) => {
				const held = holders.get(word) ?? [];
				return held.length <= MAX_BLOCKS_OF_WORD ? held : [];
			}),
		);
		for (const j of places) {
			const other = others.get(j);
			const likeness = other ? dice(own, other) : 0;
			if (likeness >= MOVED) candidates.push({ i, j, arFlyttad: true, likeness });
		}
	}
	const found: Link[] = [];
	for (const { i, j } of candidates.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j)) {
		if (linkedA.has(i) || linkedB.has(j)) continue;
		linkedA.add(i);
		linkedB.add(j);
		found.push({ i, j, arFlyttad: true });
	}
	return found;
}

/** Words of a block, with how many times each is there. */
interface Counted {
	readonly size: number;
	readonly bag: ReadonlyMap<string, number>;
}

function counted(words: readonly string[]): Counted {
	return { size: words.length, bag: bagOf(words) };
}

/** Share of common words, by the measure of Dice; of blocks too unlike in length to have moved, the most it can be. */
function dice(a: Counted, b: Counted): number {
	const share = (common: number): number => (2 * common) / (a.size + b.size);
	const most = share(Math.min(a.size, b.size));
	if (most < MOVED) return most;
	let common = 0;
	for (const [word, times] of b.bag) common += Math.min(times, a.bag.get(word) ?? 0);
	return share(common);
}

/** How many times each word is there. */
function bagOf(words: readonly string[]): Map<string, number> {
	const bag = new Map<string, number>();
	for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

/**
 * Links without those that would join blocks with others between them: shown as one they would be a text that nobody has
 * written. Of a block's partners those that follow each other and have the most words stay.
 */
function unbroken(links: readonly Link[], a: readonly Words[], b: readonly Words[]): Link[] {
	const ofA = [...Map.groupBy(links, ({ i }) => i).values()].flatMap((own) => longestRun(own, 'j', b));
	return [...Map.groupBy(ofA, ({ j }) => j).values()].flatMap((own) => longestRun(own, 'i', a));
}

function longestRun(links: readonly Link[], side: 'i' | 'j', blocks: readonly Words[]): readonly Link[] {
	if (links.length < 2) return links;
	const runs: Link[][] = [];
	for (const link of links.toSorted((x, y) => x[side] - y[side])) {
		const last = runs.at(-1)?.at(-1);
		if (last && last[side] + 1 === link[side]) runs.at(-1)?.push(link);
		else runs.push([link]);
	}
	const size = (run: readonly Link[]): number => run.reduce((sum, link) => sum + (blocks[link[side]]?.length ?? 0), 0);
	return runs.reduce((most, run) => (size(run) > size(most) ? run : most));
}

/** Blocks that links connect, directly or through others, make one group. */
function groupsOf(links: readonly Link[], sizeA: number, sizeB: number): Group[] {
	const parent = range(0, sizeA + sizeB);
	const root = (x: number): number => {
		let at = x;
		while (parent[at] !== at) at = parent[at] ?? at;
		parent[x] = at;
		return at;
	};
	for (const { i, j } of links) parent[root(i)] = root(sizeA + j);
	const flyttade = new Set(links.filter(({ arFlyttad }) => arFlyttad).map(({ i }) => i));
	const members = Map.groupBy(range(0, sizeA + sizeB), root);
	return [...members.values()].map((group) => {
		const fran = group.filter((x) => x < sizeA);
		return {
			fran,
			till: group.filter((x) => x >= sizeA).map((x) => x - sizeA),
			arFlyttad: fran.some((i) => flyttade.has(i)),
		};
	});
}

function order(groups: readonly Group[]): Group[] {
	const ordered = groups.filter(({ till }) => till.length > 0).sort((x, y) => (x.till[0] ?? 0) - (y.till[0] ?? 0));
	const lone = groups.filter(({ till }) => till.length === 0).sort((x, y) => (x.fran[0] ?? 0) - (y.fran[0] ?? 0));
	const after = new Map<number, Group[]>();
	const holder = new Map(
		ordered.flatMap((group, at) => (group.arFlyttad ? [] : group.fran.map((i) => [i, at] as const))),
	);
	for (const group of lone) {
		let before = (group.fran[0] ?? 0) - 1;
		while (before >= 0 && !holder.has(before)) before--;
		const at = holder.get(before) ?? -1;
		after.set(at, [...(after.get(at) ?? []), group]);
	}
	return [...(after.get(-1) ?? []), ...ordered.flatMap((group, at) => [group, ...(after.get(at) ?? [])])];
}

/** Each word of the chosen blocks with its block and its place in it. */
function placed(blocks: readonly Words[], chosen: ReadonlySet<number>): { word: string; block: number; at: number }[] {
	return blocks.flatMap((words, block) => (chosen.has(block) ? words.map((word, at) => ({ word, block, at })) : []));
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
