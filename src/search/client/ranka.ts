import { NIVAER, PLATS } from '../format.ts';
import type { Begripen, Sokled } from './begrip.ts';
import type { Variant } from './skrivsatt.ts';

/** Documents that answer, best first. */
export interface Rankat {
	/** Their numbers; those that have everything come before those that do not. */
	readonly nr: readonly number[];
	/** How good each is, in the same order. */
	readonly poang: readonly number[];
	/** How many have everything that was asked for. */
	readonly hela: number;
	/** How much each thing asked for tells documents apart. */
	readonly vikter: readonly number[];
	/** Numbers of the things that say so little beside the others that not all that came first have them. */
	readonly umbarliga: readonly number[];
}

/** With fewer complete answers than this, the best of the incomplete ones follow. */
const ENOUGH = 4;

/**
 * An incomplete answer has at least this share of what was asked for, weighed by how rare it is, or most of the words: one
 * that hardly stands anywhere must not shut out what has all the others.
 */
const SHARE = 0.2;
const MOST = 0.6;

/** What it counts for that words stand beside each other as they do in the search, of all that is asked for. */
const BESIDE = 0.8;

/** What it counts for that a title has a word, and that it has it as a part of a compound: `hundar` in `Hundrastgård`. */
const TITLE = { word: 1, part: 0.7 } as const;

/** Titles of fewer documents than this share are as rare as can be: a single one may be an odd one. */
const RAREST_TITLES = 0.002;

/** Beside other words, one that no title has counts for less: questions are full of them (`springa`, `utvecklas`). */
const UNTITLED = 0.6;

/** What a title has counts for this much where every document has the word (`kommunen`), and more the rarer it is. */
const COMMONEST = 0.1;

/** What counts for less than this share of what counts for most is no condition for an answer to be complete. */
const TELLING = 0.25;

/** How fast the score falls with what a document lacks. */
const COVERAGE = 2;

/** What a guess that may be wrong counts for. */
const UNSURE = 0.5;

/** A word that so large a share of the documents have says nothing of what an unknown word may have meant. */
const EVERYWHERE = 0.1;

/** So few documents are soon looked through, however large a share of a small archive they are. */
const FEW = 20;

/** What a document scores for a phrase of words that say nothing. */
const WORDLESS = 0.2;

/** No more incomplete answers than these: further down there is nothing to find. */
const MAX_PARTIAL = 50;

/**
 * Ranks the documents: those that have all that was asked for and, where they are few, the best of the others.
 * @param passes whether a document is let through by the filters
 */
export function ranka(
	{ led, utan, saknade, grannar, baraDelvis }: Begripen,
	dokument: number,
	passes: (nr: number) => boolean = () => true,
): Rankat {
	const excluded = new Set<number>();
	for (const ett of utan) for (const nr of vag(ett, dokument, 1).dokument.keys()) excluded.add(nr);
	const weighed = led.map((ett) => vag(ett, dokument, led.length));
	const scores = weighed.map(({ dokument: found }) => found);
	const vikter = weighed.map(({ vikt }) => vikt);
	const telling = Math.max(0, ...vikter) * TELLING;
	const sager = vikter.filter((vikt) => vikt >= telling).length;
	const total = vikter.reduce((sum, vikt) => sum + vikt, 0) + saknade * Math.log(1 + dokument);
	const sums = new Map<number, { poang: number; har: number; antal: number; sager: number }>();
	for (const { dokument: found, vikt } of weighed)
		for (const [nr, poang] of found) {
			let sum = sums.get(nr);
			if (!sum) {
				if (excluded.has(nr) || !passes(nr)) continue;
				sums.set(nr, (sum = { poang: 0, har: 0, antal: 0, sager: 0 }));
			}
			sum.poang += poang;
			sum.har += vikt;
			sum.antal++;
			if (vikt >= telling) sum.sager++;
		}
	const besides = (nr: number): number => grannar.filter((set) => set.has(nr)).length / (grannar.length || 1);
	const all = [...sums].map(([nr, { poang, har, antal, sager: own }]) => ({
		nr,
		hel: own === sager && saknade === 0 && !baraDelvis,
		andel: total > 0 ? har / total : 1,
		flest: antal / (led.length + saknade) >= MOST,
		poang: poang * (total > 0 ? (har / total) ** COVERAGE : 1) + BESIDE * total * besides(nr),
	}));
	const best = (a: { poang: number; nr: number }, b: { poang: number; nr: number }): number =>
		b.poang - a.poang || a.nr - b.nr;
	const hela = all.filter(({ hel }) => hel).sort(best);
	const partial = hela.length < ENOUGH ? all.filter(({ hel }) => !hel).sort(best) : [];
	const near = partial.filter(({ andel, flest }) => andel >= SHARE || flest);
	// Where nothing comes near, something is better than nothing, if only it is about something.
	const isTelling = saknade === 0 || scores.some((found) => found.size < Math.max(FEW, dokument * EVERYWHERE));
	const rest = (hela.length + near.length > 0 || !isTelling ? near : partial).slice(0, MAX_PARTIAL);
	const ordered = [...hela, ...rest];
	return {
		nr: ordered.map(({ nr }) => nr),
		poang: ordered.map(({ poang }) => poang),
		hela: hela.length,
		vikter,
		umbarliga: [...vikter.keys()].filter(
			(i) => (vikter[i] ?? 0) < telling && hela.some(({ nr }) => !scores[i]?.has(nr)),
		),
	};
}

/** One thing asked for: what it counts for, and what each document scores for it. */
interface Vagt {
	readonly vikt: number;
	readonly dokument: ReadonlyMap<number, number>;
}

/**
 * Weighs one thing that is asked for. What it counts for is how rare it is, in texts and in titles: a word that no title has
 * is seldom what anything is about. Each kind of variant is weighed by itself, and a document scores for the best.
 */
function vag({ varianter, fras, osaker }: Sokled, dokument: number, antal: number): Vagt {
	const groups = Map.groupBy(varianter, ({ slag }) => slag);
	const best = new Map<number, number>();
	let own: number | undefined;
	let others = 0;
	for (const [slag, group] of groups) {
		const found = scoresOf(group);
		// Another word for the thing is no rarer than the thing.
		const { ord, titel } = weightOf(slag === 'annat-ord' ? scoresOf(varianter) : found, dokument, antal);
		for (const [nr, { niva, iTitel }] of found) {
			const poang = ord * niva + titel * iTitel;
			if (poang > (best.get(nr) ?? 0)) best.set(nr, poang);
		}
		if (slag === undefined) own = ord + titel;
		else others = Math.max(others, ord + titel);
	}
	const share = osaker ? UNSURE : 1;
	const vikt = share * (own ?? others);
	if (fras) {
		// A phrase may have no word that tells documents apart; all that have it are then as good.
		const rarity = rare(fras.dokument.size, dokument);
		return { vikt: rarity, dokument: new Map(Array.from(fras.dokument, (nr) => [nr, best.get(nr) ?? WORDLESS])) };
	}
	return { vikt, dokument: share === 1 ? best : new Map(Array.from(best, ([nr, poang]) => [nr, share * poang])) };
}

/** How much a document is about a word, and how much its title says so; both at most 1. */
interface Score {
	niva: number;
	iTitel: number;
}

function weightOf(found: ReadonlyMap<number, Score>, dokument: number, antal: number): { ord: number; titel: number } {
	let titles = 0;
	for (const { iTitel } of found.values()) if (iTitel > 0) titles++;
	const ord = rare(found.size, dokument);
	// What every document says, its title says in vain.
	const says = Math.min(1, COMMONEST + ord);
	return {
		ord: ord * (titles > 0 || antal === 1 ? 1 : UNTITLED),
		titel: titles > 0 ? TITLE.word * says * rare(Math.max(titles, dokument * RAREST_TITLES), dokument) : 0,
	};
}

function rare(count: number, dokument: number): number {
	return Math.log(1 + (dokument - count + 0.5) / (count + 0.5));
}

function scoresOf(varianter: readonly Variant[]): Map<number, Score> {
	const found = new Map<number, Score>();
	for (const { term, vikt } of varianter) {
		const { nr, niva, plats } = term.poster();
		for (const [i, dokument] of nr.entries()) {
			const score = (vikt * (niva[i] ?? 0)) / NIVAER;
			const iTitel = vikt * (plats[i] === PLATS.titel ? 1 : plats[i] === PLATS.titelled ? TITLE.part : 0);
			const own = found.get(dokument);
			if (!own) found.set(dokument, { niva: score, iTitel });
			else {
				if (score > own.niva) own.niva = score;
				if (iTitel > own.iTitel) own.iTitel = iTitel;
			}
		}
	}
	return found;
}
