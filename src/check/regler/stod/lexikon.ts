import { NO_CACHE, type Cache } from '../../../read/cache/cache.ts';
import { codeVersion } from '../../../read/cache/version.ts';

/** The words of a language. */
export interface Lexikon {
	/** True of a word as it is spelled, in any inflection, and of compounds. */
	readonly knows: (word: string) => boolean;
	/** Keeps the answers that have been given for the next time. */
	readonly save: () => void;
}

/**
 * Loads the Swedish dictionary. Both packages are development tools that nothing is published with:
 * docs/decisions/0007-lexicon.md.
 * @param cache where its answers are kept: a word that does not exist takes it a thousand times as long as to look here
 * @returns nothing where they are not installed
 */
export async function loadLexikon(cache: Cache = NO_CACHE): Promise<Lexikon | undefined> {
	try {
		const [{ createHunspellFromStrings }, { default: svenska }] = await Promise.all([
			import('hunspell-wasm'),
			import('dictionary-sv'),
		]);
		const decoder = new TextDecoder();
		const hunspell = await createHunspellFromStrings(decoder.decode(svenska.aff), decoder.decode(svenska.dic));
		const version = codeVersion(['package-lock.json']);
		const kept = version === undefined ? NO_CACHE : cache;
		const key = `ord:${version ?? ''}`;
		const known = new Map(JSON.parse(kept.get(key) ?? '[]') as readonly (readonly [string, boolean])[]);
		const before = known.size;
		return {
			knows(word) {
				let is = known.get(word);
				if (is === undefined) known.set(word, (is = hunspell.testSpelling(word)));
				return is;
			},
			save() {
				if (known.size === before) return;
				kept.set(key, JSON.stringify([...known]));
				kept.save('ord');
			},
		};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
		throw error;
	}
}
