import * as ord from '../text/etiketter.ts';

/** One value of a list of codes, with the word for it. */
export interface Val {
	readonly label: string;
	readonly value: string;
}

const ORDLISTOR: readonly Readonly<Record<string, string>>[] = [
	ord.ARENDETYP,
	ord.STATUS,
	ord.HANDELSETYP,
	ord.HANDLINGSTYP,
	ord.NIVA,
	ord.UTFALL,
	ord.YRKANDETYP,
	ord.YRKANDEUTFALL,
	ord.BESLUTSFORM,
	Object.fromEntries(Object.entries(ord.LANKTYP).map(([typ, { fran }]) => [typ, fran])),
	ord.SAKNAS_VAD,
	ord.ANMARKNING,
	ord.LASART,
	ord.LASNING,
	ord.KALLSORT,
	ord.ORGANTYP,
	ord.PERSONKATEGORI,
	ord.UPPHOVSRATT,
];

/**
 * The values of a code list with the words that readers meet. A list of words belongs to the codes when it has the same
 * ones, or else when it has them all; codes that readers never see are their own words.
 */
export function valFor(koder: readonly string[]): Val[] {
	const hasAll = (lista: Readonly<Record<string, string>>) => koder.every((kod) => Object.hasOwn(lista, kod));
	const whole = ORDLISTOR.find((lista) => hasAll(lista) && Object.keys(lista).length === koder.length);
	const lista = whole ?? ORDLISTOR.find(hasAll);
	return koder.map((kod) => ({ label: lista?.[kod] ?? kod, value: kod }));
}
