import { begrip } from './begrip.ts';
import { villkor } from './fasetter.ts';
import { lasFraga } from './fraga.ts';
import type { Lasare } from './lasare.ts';
import { EMPTY_QUERY, makeQuery } from './query.ts';
import { lasSkrivnaFilter } from './skrivna-filter.ts';

/** A word that is still being written is looked for from this many letters on. */
const LONG_ENOUGH = 4;

/**
 * Fetches what a search will need whose writer is still at it, for keys are pressed more slowly than files come: all for each
 * word that is finished, and the file of the last one as soon as there is only one that it can be in. When no word there
 * begins so, what tells what else may be meant is fetched too.
 * @returns what is to be told of each text on the way; fails when a file does not come
 */
export function createForberedare(lasare: Lasare): (text: string) => Promise<void> {
	const known = new Set<string>();

	async function finished(text: string): Promise<void> {
		const given = makeQuery({ ...EMPTY_QUERY, q: text });
		const { q, filter } = await lasSkrivnaFilter(given, () => lasare.etiketter());
		const words = lasFraga(q).led.filter((led) => led.slag !== 'fras' && !known.has(led.text));
		for (const { text: word } of words) known.add(word);
		await Promise.all([villkor(lasare, filter), ...words.map((led) => begrip(lasare, { led: [led], utan: [] }))]);
	}

	async function unfinished(word: string): Promise<void> {
		const begins = word.length < LONG_ENOUGH ? undefined : await lasare.borjarMed(word.toLowerCase(), 1);
		if (begins?.length === 0) await begrip(lasare, lasFraga(word));
	}

	return async (text) => {
		const last = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
		await Promise.all([finished(text.slice(0, text.length - last.length)), unfinished(last)]);
	};
}
