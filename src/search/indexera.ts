import type { Register } from '../domain/register.ts';
import type { IndexResult } from './index/bygg-index.ts';
import { etiketterFor } from './etiketter.ts';
import { byggDelar } from './index/delar.ts';
import { sokdokument } from './index/dokument.ts';
import { lexikon } from './index/lexikon.ts';
import { sammanfattningstext } from './index/sammanfattning.ts';
import { synonymerUr } from './index/synonymer.ts';

export { START } from './index/bygg-index.ts';

/** Folder of the index in a built site. */
export const SOKINDEX = 'sokindex';

/**
 * Makes the search index of an archive. Equal archives give equal bytes, on whatever machine.
 * @param outDir folder of the index; whatever is in it is replaced
 * @throws when the archive is empty, or when the index cannot be written
 */
export function indexArkiv(register: Register, outDir: string): Promise<IndexResult> {
	return byggDelar(sokdokument(register, sammanfattningstext), {
		outDir,
		ordled: lexikon(),
		synonymer: synonymerUr(register.begrepp.values()),
		etiketter: etiketterFor(register),
	});
}
