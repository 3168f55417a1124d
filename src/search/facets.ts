/** What a search can be narrowed by, in the order it is shown; also the names of the filters in the index and the address. */
export const FACETS = ['typ', 'organ', 'parti', 'person', 'ar', 'amne', 'status'] as const;

export type Facet = (typeof FACETS)[number];

/** Value of `typ` that every page of an ärende has beside its arendetyp. */
export const TYP_ARENDE = 'arende';

/** Heading of each facet. */
export const FACET_RUBRIK = {
	typ: 'Typ',
	organ: 'Organ',
	parti: 'Parti',
	person: 'Person',
	ar: 'År',
	amne: 'Ämne',
	status: 'Läge i ärendet',
} satisfies Record<Facet, string>;

/** Swedish wording of every filter value, by facet and id. A year is its own wording. */
export type Etiketter = Readonly<Record<Facet, Readonly<Record<string, string>>>>;

/** No wording at all. */
export const ETIKETTER_SAKNAS: Etiketter = { typ: {}, organ: {}, parti: {}, person: {}, ar: {}, amne: {}, status: {} };
