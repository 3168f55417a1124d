/** Number of words in a text. */
export function antalOrd(text: string): number {
	let antal = 0;
	let inne = false;
	for (let i = 0; i < text.length; i++) {
		const blank = text.charCodeAt(i) <= 32;
		if (!blank && !inne) antal++;
		inne = !blank;
	}
	return antal;
}
