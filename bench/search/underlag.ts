import { buildRegister } from '../../src/domain/register.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { assemble } from '../../src/read/assemble.ts';
import { openCache } from '../../src/read/cache/cache.ts';
import { cacheFile, cacheFolder } from '../../src/read/cache/plats.ts';
import { indexunderlag, type Indexunderlag } from '../../src/search/indexera.ts';

export type Underlag = Pick<Indexunderlag, 'dokument' | 'synonymer' | 'etiketter'>;

/**
 * The documents of an archive, by the site's own code, straight from its content: no page is built.
 * @param arkiv absolute path of the content root
 */
export async function lasUnderlag(arkiv: string): Promise<Underlag> {
	const lasta = await readArkiv(arkiv, { cache: openCache(cacheFile(arkiv, cacheFolder())) });
	return indexunderlag(buildRegister(assemble(lasta)));
}
