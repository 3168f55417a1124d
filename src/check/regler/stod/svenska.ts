const EGNA = new Set(Array.from('åäöÅÄÖ', (char) => char.charCodeAt(0)));

/**
 * How many letters a text has, and which share of them is å, ä or ö.
 * Every text of an archive is counted, so letters are told by their place in Unicode: ASCII, and all from À on.
 */
export function andelSvenska(text: string): { bokstaver: number; andel: number } {
	let bokstaver = 0;
	let egna = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const lower = code | 0x20;
		if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000)) bokstaver++;
		if (code >= 0xc0 && EGNA.has(code)) egna++;
	}
	return { bokstaver, andel: bokstaver === 0 ? 0 : egna / bokstaver };
}

/** True when less than a share of a text's letters is å, ä or ö. */
export function hasFewSvenska(text: string, share: number): boolean {
	// Nearly every text has enough of them in its first half.
	const enough = text.length * share;
	let egna = 0;
	for (let i = 0; i < text.length; i++)
		if (text.charCodeAt(i) >= 0xc0 && EGNA.has(text.charCodeAt(i)) && ++egna >= enough) return false;
	return andelSvenska(text).andel < share;
}

/** Frequent words that no damage to å, ä and ö changes, and that English, Finnish and German do not have. */
const VANLIGA = /(?<!\p{L})(?:och|att|som|det|av|med|till|den|inte|har|kan|om)(?!\p{L})/giu;

/** True when a text is written in Swedish (or Norwegian or Danish), however damaged. */
export function isSvenska(text: string): boolean {
	const words = text.match(/\p{L}+/gu)?.length ?? 0;
	return (text.match(VANLIGA)?.length ?? 0) > words * 0.08;
}
