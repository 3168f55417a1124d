import { FACETS, type Facet } from '../facets.ts';
import type { Fasettkolumn } from '../format.ts';
import type { Lasare } from './lasare.ts';
import type { Query } from './query.ts';

/** Number of documents by facet and value; a value without documents is left out. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

type Passes = (nr: number) => boolean;

/** What each chosen facet lets through: any of its values; the columns of the others are not fetched. */
export async function villkor(lasare: Lasare, filter: Query['filter']): Promise<ReadonlyMap<Facet, Passes>> {
	const chosen = FACETS.filter((facet) => (filter[facet] ?? []).length > 0);
	return new Map(
		await Promise.all(
			chosen.map(async (facet): Promise<[Facet, Passes]> => {
				const { varden, dokument } = await lasare.kolumn(facet);
				const numbers = new Set((filter[facet] ?? []).map((value) => varden.indexOf(value)));
				return [facet, (nr) => listed(dokument[nr]).some((value) => numbers.has(value))];
			}),
		),
	);
}

/** A filter that nothing in the archive answers to. */
export interface OkantVal {
	readonly facet: Facet;
	readonly text: string;
}

/** What is chosen that no document has and the archive has no wording for, as in an address that somebody has made up. */
export async function okandaVarden(lasare: Lasare, filter: Query['filter']): Promise<OkantVal[]> {
	const found = await Promise.all(
		FACETS.map(async (facet) => {
			const chosen = filter[facet] ?? [];
			if (chosen.length === 0) return [];
			const { varden } = await lasare.kolumn(facet);
			const unused = chosen.filter((value) => !varden.includes(value));
			if (unused.length === 0) return [];
			const ord = (await lasare.etiketter())[facet];
			return unused.filter((value) => !Object.hasOwn(ord, value)).map((text) => ({ facet, text }));
		}),
	);
	return found.flat();
}

/**
 * Counts for every value of every facet the documents that it would give beside the choices in the other facets; within a
 * facet choices widen the search, so its own do not narrow its counts.
 */
export async function rakna(
	lasare: Lasare,
	nr: readonly number[],
	conditions: ReadonlyMap<Facet, Passes>,
): Promise<Counts> {
	const counts = await Promise.all(
		FACETS.map(async (facet): Promise<[Facet, Record<string, number>]> => {
			const others = [...conditions].flatMap(([other, passes]) => (other === facet ? [] : [passes]));
			const column = await lasare.kolumn(facet);
			return [facet, countColumn(column, nr, (one) => others.every((passes) => passes(one)))];
		}),
	);
	return Object.fromEntries(counts) as Record<Facet, Record<string, number>>;
}

function countColumn(
	{ varden, dokument }: Fasettkolumn,
	nr: readonly number[],
	passes: Passes,
): Record<string, number> {
	const counts = new Uint32Array(varden.length);
	for (const one of nr) {
		if (!passes(one)) continue;
		for (const value of listed(dokument[one])) counts[value] = (counts[value] ?? 0) + 1;
	}
	return Object.fromEntries(varden.flatMap((value, i) => (counts[i] ? [[value, counts[i]]] : [])));
}

function listed(value: number | readonly number[] | undefined): readonly number[] {
	return typeof value === 'number' ? [value] : (value ?? []);
}
