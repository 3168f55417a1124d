import { FACETS, type Etiketter } from '../facets.ts';
import type { Fasettkolumn } from '../format.ts';
import type { Lasare, Term } from './lasare.ts';

/**
 * Searches several indexes as one: parts of an archive, or the archives of several municipalities. A term is as common as
 * it is in all of them together, and documents are numbered by date across them, so that ranks and order are those of one
 * index. Documents of one day stand in the order of the indexes.
 * @throws when the dates of an index cannot be fetched
 */
export async function somEn(lasare: readonly Lasare[]): Promise<Lasare> {
	const [only] = lasare;
	if (only && lasare.length === 1) return only;
	const { tillSamlat, fran } = numrera(await Promise.all(lasare.map((en) => en.dagar())));
	const alla = <T>(get: (en: Lasare) => Promise<T>): Promise<T[]> => Promise.all(lasare.map(get));
	const samlat = (del: number, nr: number): number => tillSamlat[del]?.[nr] ?? 0;

	function sammanlagd(nyckel: string, delar: readonly (readonly [del: number, term: Term])[]): Term {
		let poster: ReturnType<Term['poster']> | undefined;
		return {
			nyckel,
			dokument: delar.reduce((sum, [, term]) => sum + term.dokument, 0),
			poster: () => (poster ??= sammanlagdaPoster(delar, samlat)),
		};
	}

	function enFor(nr: number): { en: Lasare; own: number } {
		const [del, own] = fran[nr] ?? [-1, nr];
		const en = lasare[del];
		if (!en) throw new RangeError(`Dokument ${String(nr)} finns i inget index`);
		return { en, own };
	}

	/** Terms with the same key in several indexes are one. */
	function medSamma(found: readonly (readonly Term[])[]): Term[] {
		const byKey = new Map<string, (readonly [number, Term])[]>();
		for (const [del, terms] of found.entries())
			for (const term of terms) byKey.set(term.nyckel, [...(byKey.get(term.nyckel) ?? []), [del, term]]);
		return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, delar]) => sammanlagd(key, delar));
	}

	return {
		dokument: fran.length,
		webbplatser: [...new Map(lasare.flatMap((en) => en.webbplatser).map((en) => [en.bas, en])).values()],
		borta: [],
		webbplats: (nr) => enFor(nr).en.webbplats(enFor(nr).own),
		synonymer: [...new Map(lasare.flatMap((en) => en.synonymer).map((group) => [group.join(' '), group])).values()],
		termer: async (nyckel) => medSamma(await alla((en) => en.termer(nyckel))),
		async borjarMed(text, filer) {
			const found = await alla((en) => en.borjarMed(text, filer));
			return found.includes(undefined) ? undefined : medSamma(found.map((own) => own ?? []));
		},
		async par(tal) {
			const found = await alla((en) => en.par(tal));
			return Uint32Array.from(found.flatMap((own, del) => Array.from(own, (nr) => samlat(del, nr)))).sort();
		},
		async fragment(nr) {
			const { en, own } = enFor(nr);
			return en.fragment(own);
		},
		kolumn: async (facet) => sammanlagdKolumn(await alla((en) => en.kolumn(facet)), fran),
		async ordPa(bokstav, kortast, langst, ovanliga) {
			const counts = new Map<string, number>();
			for (const { ord, antal } of (await alla((en) => en.ordPa(bokstav, kortast, langst, ovanliga))).flat())
				counts.set(ord, (counts.get(ord) ?? 0) + antal);
			return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ord, antal]) => ({ ord, antal }));
		},
		delar: async () => [...new Set((await alla((en) => en.delar())).flat())].sort(),
		etiketter: async () => {
			const etiketter = await alla((en) => en.etiketter());
			return Object.fromEntries(
				FACETS.map((facet) => [facet, Object.assign({}, ...etiketter.map((en) => en[facet]))]),
			) as unknown as Etiketter;
		},
		dagar: async () => {
			const dagar = await alla((en) => en.dagar());
			return fran.map(([del, nr]) => dagar[del]?.[nr] ?? '');
		},
	};
}

interface Numrering {
	/** By index and own number: the number among all. */
	readonly tillSamlat: readonly Uint32Array[];
	/** By number among all: the index and its own number. */
	readonly fran: readonly (readonly [del: number, nr: number])[];
}

/** Numbers documents by date across indexes, in each of which they are so already. */
function numrera(dagar: readonly (readonly string[])[]): Numrering {
	const fran = dagar
		.flatMap((del, i) => del.map((dag, nr) => ({ dag, del: i, nr })))
		.sort((a, b) => (a.dag === b.dag ? a.del - b.del || a.nr - b.nr : a.dag < b.dag ? 1 : -1))
		.map(({ del, nr }) => [del, nr] as const);
	const tillSamlat = dagar.map((del) => new Uint32Array(del.length));
	for (const [i, [del, nr]] of fran.entries()) {
		const own = tillSamlat[del];
		if (own) own[nr] = i;
	}
	return { tillSamlat, fran };
}

function sammanlagdaPoster(
	delar: readonly (readonly [del: number, term: Term])[],
	samlat: (del: number, nr: number) => number,
): ReturnType<Term['poster']> {
	const all = delar
		.flatMap(([del, term]) => {
			const { nr, niva, plats } = term.poster();
			return Array.from(nr, (one, i) => [samlat(del, one), niva[i] ?? 0, plats[i] ?? 0] as const);
		})
		.sort(([a], [b]) => a - b);
	return {
		nr: Uint32Array.from(all, ([nr]) => nr),
		niva: Uint8Array.from(all, ([, niva]) => niva),
		plats: Uint8Array.from(all, ([, , plats]) => plats),
	};
}

function sammanlagdKolumn(kolumner: readonly Fasettkolumn[], fran: Numrering['fran']): Fasettkolumn {
	const varden = [...new Set(kolumner.flatMap((kolumn) => kolumn.varden))].sort();
	const numbers = new Map(varden.map((value, i) => [value, i]));
	return {
		varden,
		dokument: fran.map(([del, nr]) => {
			const kolumn = kolumner[del];
			const own = kolumn?.dokument[nr] ?? [];
			const many = (typeof own === 'number' ? [own] : own).map((i) => numbers.get(kolumn?.varden[i] ?? '') ?? 0);
			return many.length === 1 ? (many[0] ?? 0) : many;
		}),
	};
}
