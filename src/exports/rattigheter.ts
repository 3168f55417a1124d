import type { Mangd } from '../schema/export/dokument.ts';
import { MANGDTEXT } from './mangder.ts';

/** CC0 1.0 as catalogues name it: http, with the final slash, never a page about it. */
export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** How a part of the content may be used. */
export interface Rattighet {
	readonly galler: string;
	readonly text: string;
	readonly licens?: string;
}

/**
 * Structured data and the glossary are CC0. Words of authorities have no copyright (9 § upphovsrättslagen, 1960:729);
 * words of politicians are reproduced under 26 § and are never stamped with a licence that is not ours to give.
 */
const UPPGIFTER = (utom: string): Rattighet => ({
	galler: `alla fält utom ${utom}`,
	text: 'Våra uppgifter, sammanfattningar och förklaringar får användas fritt, enligt CC0 1.0.',
	licens: CC0,
});

const ORD = (falt: string): Rattighet => ({
	galler: falt,
	text: 'Orden återges ur handlingarna. Myndigheters beslut och yttranden har ingen upphovsrätt (9 § upphovsrättslagen, 1960:729). Politikers texter återges med stöd av 26 § samma lag och omfattas inte av CC0. Fältet upphovsratt på handlingen, yrkandet eller beslutet säger vilket som gäller.',
});

/** What holds for the fields of a set, or of a file that holds them all. */
export function rattigheter(mangd?: Mangd): Rattighet[] {
	if (mangd === 'begrepp')
		return [{ galler: 'alla fält', text: 'Ordlistan får användas fritt, enligt CC0 1.0.', licens: CC0 }];
	const ord = mangd ? MANGDTEXT[mangd].ord : ['brodtext', 'text i stycken', 'lydelse', 'propositioner'];
	const falt = [...ord, 'citat', ...(mangd === 'handlingar' || mangd === 'arenden' || !mangd ? ['titel'] : [])].join(
		', ',
	);
	return [UPPGIFTER(falt), ORD(falt)];
}

/** How much of a file is ours to give away: all, all but titles and short quotations, or not the texts that it holds. */
export type Frihet = 'helt' | 'utom-citat' | 'delvis';

export function frihet(mangd: Mangd): Frihet {
	if (MANGDTEXT[mangd].ord.length > 0) return 'delvis';
	return mangd === 'begrepp' ? 'helt' : 'utom-citat';
}
