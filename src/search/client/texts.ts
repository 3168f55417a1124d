import { antal, uppraknad } from '../../text/antal.ts';
import type { Facet } from '../facets.ts';
import { SKRIVET_ORD } from '../sprak/ord.ts';
import type { Answer } from './answer.ts';
import type { Query } from './query.ts';

/** What the reader is told when the search does not work; never that there is nothing to find. */
export const SEARCH_FAILED = 'Sökningen kunde inte laddas.';

export const SEARCHING = 'Söker …';

/** How many hits there are, as it is shown and read aloud. */
export function hitsText({ total, hela }: Pick<Answer, 'total' | 'hela'>, { q, filter, arende }: Query): string {
	const val = Object.keys(filter).length > 0 ? ' med dina val' : '';
	const har = arende ? ' i ärendet' : '';
	const what = `${q && ` på ”${q}”`}${har}${val}.`;
	if (total === 0) return `Inga träffar${what}`;
	if (hela === 0) return `Ingen sida har allt du söker${val}. ${antal(total, 'sida', 'sidor')} har en del av det.`;
	if (hela < total)
		return `${antal(hela, 'träff', 'träffar')}${what} Därefter ${antal(total - hela, 'sida', 'sidor')} med en del av det du söker.`;
	return `${antal(total, 'träff', 'träffar')}${what}`;
}

/** How it is said that an archive has no such value of a facet. */
const INGET = {
	typ: (ord) => `ingen handlingstyp eller ärendetyp ”${ord}”`,
	organ: (ord) => `inget organ ”${ord}”`,
	parti: (ord) => `inget parti ”${ord}”`,
	person: (ord) => `ingen person ”${ord}”`,
	ar: (ar) => `inget från år ${ar}`,
	amne: (ord) => `inget ämne ”${ord}”`,
	status: (ord) => `inget läge ”${ord}”`,
} as const satisfies Record<Facet, (text: string) => string>;

/** How the search was understood, where that is not as it was written; a sentence each. */
export function upplysningar({
	upplysning: { rattade, liknande, fraser, okanda, synonymer, lata, okandaVal },
	borta,
	total,
}: Answer): string[] {
	return [
		...borta.map((adress) => `Arkivet på ${adress} svarar inte, och är inte genomsökt.`),
		...okandaVal.map(({ facet, text }) => `Arkivet har ${INGET[facet](text)}.`),
		...rattade.map(({ skrivet, menat, arBorjan }) => {
			const visas = arBorjan ? `ord som börjar på ”${menat}”` : `”${menat}”`;
			return `”${skrivet}” finns inte i arkivet. ${total > 0 ? `Visar träffar för ${visas}.` : `Menade du ${visas}?`}`;
		}),
		...liknande.map(({ skrivet, menat }) => `”${skrivet}” är ovanligt i arkivet. Visar även träffar för ”${menat}”.`),
		...fraser.map((text) => `Ingen sida har ”${text}” ord för ord.${total > 0 ? ' Visar träffar för orden.' : ''}`),
		...(okanda.length > 0 ? [`${uppraknad(okanda.map((ord) => `”${ord}”`))} finns inte i arkivet.`] : []),
		...(lata.length > 0 ? [`Alla träffar har inte ${uppraknad(lata.map((ord) => `”${ord}”`))}.`] : []),
		...(total > 0
			? synonymer.map(
					({ ord, aven }) =>
						`Visar även träffar för ${uppraknad(aven.map((a) => `”${a}”`))}, som kan gälla samma sak som ”${ord}”.`,
				)
			: []),
	];
}

/** The button that shows more hits: `Visa 20 till av 57`. */
export function moreText(shown: number, total: number, step: number): string {
	const next = Math.min(step, total - shown);
	return `Visa ${antal(next, 'träff', 'träffar')} till (${String(shown)} av ${String(total)} visas)`;
}

/** What the writer may have meant by a word that hardly stands anywhere: the word, and the search with it. */
export function menadeDu(
	{ upplysning: { liknande } }: Pick<Answer, 'upplysning'>,
	query: Query,
): { readonly ord: string; readonly query: Query }[] {
	return liknande.flatMap(({ skrivet, menat }) => {
		const q = query.q.replace(SKRIVET_ORD, (ord) => (ord.toLowerCase() === skrivet.toLowerCase() ? menat : ord));
		return q === query.q ? [] : [{ ord: menat, query: { ...query, q } }];
	});
}
