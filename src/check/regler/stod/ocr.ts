/** What OCR makes of a letter: the sign that stands there, and what may have stood in its place. */
const TECKEN: Readonly<Record<string, string>> = {
	...{ a: 'åä', o: 'ö', A: 'ÅÄ', O: 'Ö', é: 'äåö', d: 'äåö', i: 'äå' },
	...{ '0': 'ö', '1': 'il', '4': 'ä', '6': 'ö', '&': 'äå' },
};

/** Two or three signs that OCR makes of one letter. */
const PAR: readonly (readonly [string, string])[] = [
	...(
		['éi', 'iä', 'aé', 'ié', 'éa', 'ii', 'ia', 'éä', 'id', 'da', 'dé', 'éd', 'di', 'äi', 'dä', 'éé', 'aä'] as const
	).map((sign): [string, string] => [sign, 'ä']),
	...[['ad', 'å'] as const, ['åa', 'å'] as const, ['éå', 'å'] as const, ['i1', 'i'] as const],
];

/** Most changes that one word is given, and most spellings that are tried. */
const GRANSER = { byten: 4, former: 100 };

/**
 * What a word may have been before it was damaged; nothing when it is whole, or is no word at all.
 * @param knows tells words that exist; of several, the one that `prefers` tells is taken
 */
export function repaired(
	word: string,
	knows: (word: string) => boolean,
	prefers: (word: string) => boolean = () => false,
): string | undefined {
	const letters = word.replace(/[^\p{L}]/gu, '').length;
	// "6st" and "A4" are written so; "6ver" and "0kat" are not.
	if (letters < 2 || /^\d+\p{L}{1,2}$/u.test(word)) return undefined;
	if (prefers(word) || knows(word)) return undefined;
	const spellings = spellingsBehind(word);
	return spellings.find(prefers) ?? spellings.find(knows);
}

/** Spellings that OCR may have turned into a word, those with the fewest changes first. */
function spellingsBehind(word: string): string[] {
	const forms: [string, number][] = [[word, 0]];
	for (const [sign, letter] of PAR)
		for (let at = word.indexOf(sign); at >= 0; at = word.indexOf(sign, at + 1))
			forms.push([word.slice(0, at) + letter + word.slice(at + sign.length), 1]);
	const found = new Map<string, number>();
	for (const [form, made] of forms) {
		for (const [spelling, changes] of changed(form, made))
			if (changes > 0 && (found.get(spelling) ?? Infinity) > changes) found.set(spelling, changes);
	}
	found.delete(word);
	return [...found]
		.sort(([, a], [, b]) => a - b)
		.slice(0, GRANSER.former)
		.map(([spelling]) => spelling);
}

function changed(form: string, made: number): [string, number][] {
	let begun: [string, number][] = [['', made]];
	for (const char of form) {
		const others = [...(TECKEN[char] ?? '')];
		begun = begun.flatMap(([start, changes]): [string, number][] => [
			[start + char, changes],
			...(changes < GRANSER.byten ? others.map((other): [string, number] => [start + other, changes + 1]) : []),
		]);
		if (begun.length > GRANSER.former) begun = begun.sort(([, a], [, b]) => a - b).slice(0, GRANSER.former);
	}
	return begun;
}
