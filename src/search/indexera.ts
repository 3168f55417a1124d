import type { Register } from '../domain/register.ts';
import type { IndexResult } from './index/bygg-index.ts';
import { etiketterFor } from './etiketter.ts';
import { byggDelar } from './index/delar.ts';
import { sokdokument } from './index/dokument.ts';
import { lexikon } from './index/lexikon.ts';
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

/**
 * Makes the search index of an archive. Equal archives give equal bytes, on whatever machine.
 * @param outDir folder of the index; whatever is in it is replaced
 * @param aven addresses of other sites, whose indexes are searched together with this one
 * @throws when the archive is empty, or when the index cannot be written
 */
export function indexArkiv(register: Register, outDir: string, aven: readonly string[] = []): Promise<IndexResult> {
	return byggDelar(sokdokument(register, sammanfattningstext), {
		outDir,
		ordled: lexikon(),
		synonymer: synonymerUr(register.begrepp.values()),
		aven,
		webbplats: register.kommun.namn,
		etiketter: etiketterFor(register),
	});
}
