import { NIVAER } from '../format.ts';
import type { Begripen, Sokled } from './begrip.ts';

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
}

/** With fewer complete answers than this, the best of the incomplete ones follow. */
const ENOUGH = 4;

/**
 * An incomplete answer has at least this share of what was asked for, weighed by how rare it is, or most of the words: one
 * that hardly stands anywhere must not shut out what has all the others.
 */
const SHARE = 0.3;
const MOST = 0.6;

/** What it counts for that words stand beside each other as they do in the search. */
const BESIDE = 0.8;

/** A word that so large a share of the documents have says nothing of what an unknown word may have meant. */
const EVERYWHERE = 0.1;

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
	for (const ett of utan) for (const nr of scoresOf(ett).keys()) excluded.add(nr);
	const scores = led.map(scoresOf);
	const vikter = scores.map((found) => Math.log(1 + (dokument - found.size + 0.5) / (found.size + 0.5)));
	// What exists nowhere is as rare as can be.
	const total = vikter.reduce((sum, vikt) => sum + vikt, 0) + saknade * Math.log(1 + dokument);
	const sums = new Map<number, { poang: number; har: number; antal: number }>();
	for (const [i, found] of scores.entries()) {
		const vikt = vikter[i] ?? 0;
		for (const [nr, niva] of found) {
			let sum = sums.get(nr);
			if (!sum) {
				if (excluded.has(nr) || !passes(nr)) continue;
				sums.set(nr, (sum = { poang: 0, har: 0, antal: 0 }));
			}
			sum.poang += vikt * niva;
			sum.har += vikt;
			sum.antal++;
		}
	}
	const besides = (nr: number): number => grannar.filter((set) => set.has(nr)).length / (grannar.length || 1);
	const all = [...sums].map(([nr, { poang, har, antal }]) => ({
		nr,
		hel: antal === led.length && saknade === 0 && !baraDelvis,
		andel: total > 0 ? har / total : 1,
		flest: antal / (led.length + saknade) >= MOST,
		poang: poang * (total > 0 ? (har / total) ** 2 : 1) * (1 + BESIDE * besides(nr)),
	}));
	const best = (a: { poang: number; nr: number }, b: { poang: number; nr: number }): number =>
		b.poang - a.poang || a.nr - b.nr;
	const hela = all.filter(({ hel }) => hel).sort(best);
	const partial = hela.length < ENOUGH ? all.filter(({ hel }) => !hel).sort(best) : [];
	const near = partial.filter(({ andel, flest }) => andel >= SHARE || flest);
	// Where nothing comes near, something is better than nothing, if only it is about something.
	const isTelling = saknade === 0 || scores.some((found) => found.size < dokument * EVERYWHERE);
	const rest = (hela.length + near.length > 0 || !isTelling ? near : partial).slice(0, MAX_PARTIAL);
	const ordered = [...hela, ...rest];
	return { nr: ordered.map(({ nr }) => nr), poang: ordered.map(({ poang }) => poang), hela: hela.length, vikter };
}

/** How much each document is about one thing asked for, at most 1. */
function scoresOf({ varianter, fras }: Sokled): Map<number, number> {
	const found = new Map<number, number>();
	for (const { term, vikt } of varianter) {
		const { nr, niva } = term.poster();
		for (const [i, dokument] of nr.entries()) {
			const score = (vikt * (niva[i] ?? 0)) / NIVAER;
			if (score > (found.get(dokument) ?? 0)) found.set(dokument, score);
		}
	}
	// A phrase may have no word that tells documents apart; all that have it are then as good.
	return fras ? new Map(Array.from(fras.dokument, (nr) => [nr, found.get(nr) ?? WORDLESS])) : found;
}
