import { ensamtal, ordtal, partal } from '../sprak/par.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import type { Sokled } from './begrip.ts';
import type { Lasare } from './lasare.ts';
import { exakta, type Variant } from './skrivsatt.ts';

/** A phrase that is asked for. */
export interface Fras {
	/** Its words in order, in every way they can be parted. */
	readonly foljder: readonly (readonly string[])[];
	/** Documents that have them. */
	readonly dokument: ReadonlySet<number>;
}

/** Each pair is a file: of a long phrase as many are looked up as tell documents apart, and the texts tell the rest. */
const MAX_PAIRS = 8;

/** Its longest words say how much a document is about a phrase. */
const MAX_WEIGHED = 3;

/** Looks a phrase up: documents where each word stands beside the next one, or has the only word as it is spelt. */
export async function lasFras(lasare: Lasare, foljder: Fras['foljder']): Promise<Sokled & { readonly fras: Fras }> {
	const [varianter, ways] = await Promise.all([
		weighed(lasare, foljder[0] ?? []),
		Promise.all(foljder.map((ord) => dokumentMed(lasare, ord))),
	]);
	return { varianter, fras: { foljder, dokument: new Set(ways.flat()) } };
}

async function weighed(lasare: Lasare, ord: readonly string[]): Promise<Variant[]> {
	const saying = [...new Set(ord)].filter((one) => !STOPPORD.has(one));
	const longest = saying.sort((a, b) => b.length - a.length).slice(0, MAX_WEIGHED);
	return (await Promise.all(longest.map((one) => exakta(lasare, one, 'oviss')))).flat();
}

async function dokumentMed(lasare: Lasare, ord: readonly string[]): Promise<number[]> {
	const tal = ord.map(ordtal);
	const pairs = tal.length === 1 ? tal.map(ensamtal) : tal.slice(1).map((after, i) => partal(tal[i] ?? 0, after));
	const found = await Promise.all([...new Set(pairs)].slice(0, MAX_PAIRS).map((pair) => lasare.par(pair)));
	const [rarest, ...others] = found.sort((a, b) => a.length - b.length);
	const sets = others.map((numbers) => new Set(numbers));
	return Array.from(rarest ?? []).filter((nr) => sets.every((set) => set.has(nr)));
}
