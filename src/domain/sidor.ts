/** Most entries of a list on one page. */
export const PER_SIDA = 100;

/** How many pages a list takes; an empty one takes a page too. */
export function antalSidor(antal: number): number {
	return Math.max(1, Math.ceil(antal / PER_SIDA));
}

/** The numbers of the pages of a list, from 1. */
export function sidnummer(antal: number): number[] {
	return Array.from({ length: antalSidor(antal) }, (_, i) => i + 1);
}

/** The entries on a page of a list, pages numbered from 1. */
export function paSida<T>(lista: readonly T[], sida: number): T[] {
	return lista.slice((sida - 1) * PER_SIDA, sida * PER_SIDA);
}
