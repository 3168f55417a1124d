import type { Register } from '../domain/register.ts';
import type { IndexOptions, IndexResult } from './index/bygg-index.ts';
import { etiketterFor } from './etiketter.ts';
import { byggDelar } from './index/delar.ts';
import { sokdokument, type Sokdokument } from './index/dokument.ts';
import { lexikon } from './index/lexikon.ts';
import type { Lasning } from './index/ordlasning.ts';
import { sammanfattningstext } from './index/sammanfattning.ts';
import { synonymerUr } from './index/synonymer.ts';

export { START } from './index/bygg-index.ts';

/**
 * Reads addresses of other sites from a setting: `/annan/ https://arkiv.exempel.se`, by spaces.
 * @throws when one is neither of this host nor over https
 */
export function lasAven(text: string | undefined): string[] {
	return (text ?? '')
		.split(/\s+/)
		.filter(Boolean)
		.map((adress) => {
			if (!/^(?:https:\/\/[\w.:-]+|(?=\/\w))(?:\/[\w~-][\w.~-]*)*\/?$/.test(adress))
				throw new Error(`SOK_AVEN: ”${adress}” är ingen webbplats. Skriv https://… eller en sökväg som börjar med /.`);
			return adress.replace(/\/$/, '');
		});
}

/** Folder of the index in a built site. */
export const SOKINDEX = 'sokindex';

/** All that an index is made from, as data that can be sent to a thread. */
export interface Indexunderlag extends Required<Pick<IndexOptions, 'synonymer' | 'aven' | 'webbplats' | 'etiketter'>> {
	readonly dokument: readonly Sokdokument[];
}

/**
 * Takes what is searched out of an archive.
 * @param aven addresses of other sites, whose indexes are searched together with this one
 */
export function indexunderlag(register: Register, aven: readonly string[] = []): Indexunderlag {
	return {
		dokument: sokdokument(register, sammanfattningstext),
		synonymer: synonymerUr(register.begrepp.values()),
		aven,
		webbplats: register.kommun.namn,
		etiketter: etiketterFor(register),
	};
}

/**
 * Makes a search index. The same archive gives the same bytes, on whatever machine.
 * @param outDir folder of the index; whatever is in it is replaced
 * @param lasning reads the words of the documents
 * @throws when the index cannot be written
 */
export function indexera(
	{ dokument, ...rest }: Indexunderlag,
	outDir: string,
	lasning?: Lasning,
): Promise<IndexResult> {
	return byggDelar(dokument, { ...rest, outDir, ordled: lexikon(), lasning });
}
