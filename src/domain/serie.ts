/** One figure of a series, with what it is the figure of. */
export interface Siffra {
	readonly namn: string;
	readonly antal: number;
}

export type Serie = { readonly ok: true; readonly siffror: readonly Siffra[] } | { readonly ok: false; fel: string };

/** Reads figures as an editor writes them, `2007: 272; 2011: 243`; a fault shows the part that is no name and number. */
export function parseSerie(serie: string): Serie {
	const siffror: Siffra[] = [];
	for (const del of serie.split(';')) {
		const [, namn, antal] = /^\s*([^\s:;](?:[^:;]*[^\s:;])?)\s*:\s*(\d{1,9})\s*$/.exec(del) ?? [];
		if (namn === undefined || antal === undefined)
			return {
				ok: false,
				fel: `"${del.trim()}" är inte ett namn och ett tal. Skriv serien som serie="2007: 272; 2011: 243".`,
			};
		siffror.push({ namn, antal: Number(antal) });
	}
	return { ok: true, siffror };
}
