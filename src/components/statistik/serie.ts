import type { Stapel } from './stapeldiagram.ts';

/**
 * Reads figures as an editor writes them, `2007: 272; 2011: 243`.
 * @throws Error that shows the part that is no name and number
 */
export function parseSerie(serie: string): Stapel[] {
	return serie.split(';').map((del) => {
		const [, namn, antal] = /^([^:]+):([^:]+)$/.exec(del)?.map((part) => part.trim()) ?? [];
		if (!namn || !antal || !/^\d{1,9}$/.test(antal))
			throw new Error(
				`<Sifferserie>: "${del.trim()}" är inte ett namn och ett tal. Skriv serien som serie="2007: 272; 2011: 243".`,
			);
		return { namn, antal: Number(antal) };
	});
}
