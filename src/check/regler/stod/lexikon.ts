/** The words of a language. */
export interface Lexikon {
	/** True of a word as it is spelled, in any inflection, and of compounds. */
	readonly knows: (word: string) => boolean;
}

/**
 * Loads the Swedish dictionary. Both packages are development tools that nothing is published with:
 * docs/decisions/0007-lexicon.md.
 * @returns nothing where they are not installed
 */
export async function loadLexikon(): Promise<Lexikon | undefined> {
	try {
		const [{ createHunspellFromStrings }, { default: svenska }] = await Promise.all([
			import('hunspell-wasm'),
			import('dictionary-sv'),
		]);
		const decoder = new TextDecoder();
		const hunspell = await createHunspellFromStrings(decoder.decode(svenska.aff), decoder.decode(svenska.dic));
		const known = new Map<string, boolean>();
		return {
			knows(word) {
				let is = known.get(word);
				if (is === undefined) known.set(word, (is = hunspell.testSpelling(word)));
				return is;
			},
		};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
		throw error;
	}
}
