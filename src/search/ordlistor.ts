/** The first of the letters that tell how much a word has in common with the one before it: none. */
const NONE = 'A'.charCodeAt(0);
const MOST = 25;

/**
 * Packs words in order, about half as large as when they are written out: how many letters each has in common with the one
 * before it, a letter each, and then the rest of each on a line of its own.
 * @param ord words in order, without line ends
 */
export function packaOrd(ord: readonly string[]): string {
	let before = '';
	const shared: string[] = [];
	const rests = ord.map((word) => {
		let same = 0;
		while (same < MOST && same < word.length && word[same] === before[same]) same++;
		// Half of a letter that takes two units could not be written.
		if (/[\uD800-\uDBFF]$/.test(word.slice(0, same))) same--;
		before = word;
		shared.push(String.fromCharCode(NONE + same));
		return word.slice(same);
	});
	return `${shared.join('')}\n${rests.join('\n')}`;
}

/** Reads what {@link packaOrd} wrote. */
export function packaUppOrd(packed: string): string[] {
	const [shared = '', ...rests] = packed.split('\n');
	let before = '';
	return Array.from(shared, (letter, i) => (before = before.slice(0, letter.charCodeAt(0) - NONE) + (rests[i] ?? '')));
}
