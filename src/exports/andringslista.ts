import type { Andring, Sidmangd } from '../schema/export/andringar.ts';

/** What was published or changed on one day. */
export interface Andringsdag {
	/** Absent: nobody has written the day down yet. */
	readonly datum?: string;
	readonly poster: readonly Andring[];
	/** Number of changes that are not listed, by set; those of ärenden and handlingar are listed first. */
	readonly ovriga: readonly (readonly [mangd: Sidmangd, antal: number])[];
}

export interface Andringslista {
	/** Corrections and withdrawals, newest first. */
	readonly viktiga: readonly Andring[];
	readonly dagar: readonly Andringsdag[];
	/** Some of it is only in the change feed. */
	readonly arKortad: boolean;
}

const MAX_VIKTIGA = 300;
const MAX_DAGAR = 30;
const MAX_POSTER = 50;
const LISTADE: ReadonlySet<Sidmangd> = new Set(['arenden', 'handlingar']);

/** The changes as a page shows them: newest first, and never more than a page can hold. */
export function andringslista(andringar: readonly Andring[]): Andringslista {
	const nyast = andringar.toReversed();
	const arViktig = ({ typ }: Andring) => typ === 'rattad' || typ === 'tillbakadragen';
	const viktiga = nyast.filter(arViktig);
	const perDag = [
		...Map.groupBy(
			nyast.filter((andring) => !arViktig(andring)),
			({ datum }) => datum,
		),
	];
	const dagar = perDag.slice(0, MAX_DAGAR).map(([datum, alla]): Andringsdag => {
		const poster = alla
			.toReversed()
			.filter(({ mangd }) => LISTADE.has(mangd))
			.slice(0, MAX_POSTER);
		const kvar = Map.groupBy(
			alla.filter((andring) => !poster.includes(andring)),
			({ mangd }) => mangd,
		);
		return {
			...(datum !== undefined && { datum }),
			poster,
			ovriga: [...kvar].map(([mangd, list]) => [mangd, list.length]),
		};
	});
	return {
		viktiga: viktiga.slice(0, MAX_VIKTIGA),
		dagar,
		arKortad:
			viktiga.length > MAX_VIKTIGA || perDag.length > MAX_DAGAR || dagar.some(({ ovriga }) => ovriga.length > 0),
	};
}
