import { compareText } from '../domain/order.ts';
import type { Kod } from './koder.ts';

/** Something wrong, where, and what to do about it. Problems are values; reporters print them. */
export interface Problem {
	/** Path relative to the content root, with `/`. */
	readonly fil: string;
	/** From 1. */
	readonly rad: number;
	readonly kolumn: number;
	readonly kod: Kod;
	readonly niva: 'fel' | 'varning';
	/** What is wrong, what was expected and what to do: Swedish sentences. */
	readonly text: string;
}

/** A place in a content file; lines and columns from 1. */
export interface Plats {
	readonly fil: string;
	readonly rad: number;
	readonly kolumn: number;
}

/** Place in a file of a place in a part of it, such as the text after the frontmatter. */
export type At = (rad?: number, kolumn?: number) => Plats;

/** A place that is worked out when it is asked for: nearly all are for problems that turn out not to be there. */
export function lazyPlats(fil: string, find: () => Pick<Plats, 'rad' | 'kolumn'>): Plats {
	let found: Pick<Plats, 'rad' | 'kolumn'> | undefined;
	return {
		fil,
		get rad() {
			return (found ??= find()).rad;
		},
		get kolumn() {
			return (found ??= find()).kolumn;
		},
	};
}

/** Makes a problem that stops the build. */
export function fel(plats: Plats, kod: Kod, text: string): Problem {
	return { fil: plats.fil, rad: plats.rad, kolumn: plats.kolumn, kod, niva: 'fel', text };
}

/** Orders problems by file, place and code, so that a report never depends on the order of reading. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.fil, b.fil) ||
		a.rad - b.rad ||
		a.kolumn - b.kolumn ||
		compareText(a.kod, b.kod) ||
		compareText(a.text, b.text)
	);
}

/** Thrown when content with errors is asked for as a Register. */
export class InnehallsFel extends Error {
	override readonly name = 'InnehallsFel';
	readonly problem: readonly Problem[];

	constructor(problem: readonly Problem[]) {
		const rows = problem.map((p) => `${p.fil}:${String(p.rad)}:${String(p.kolumn)}  ${p.kod}  ${p.text}`);
		super(`Innehållet har ${String(problem.length)} fel:\n${rows.join('\n')}`);
		this.problem = problem;
	}
}
