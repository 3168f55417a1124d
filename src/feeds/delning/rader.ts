import type { Typsnitt } from './typsnitt.ts';

/** How wide a text is, in pixels. Characters that the typeface lacks have no width and are not drawn. */
export function bredd(text: string, typsnitt: Typsnitt): number {
	let summa = 0;
	for (const char of text) summa += typsnitt.tecken(char)?.steg ?? 0;
	return summa;
}

/** Breaks a text between its words into lines that fit; what does not fit ends with an ellipsis. */
export function bryt(text: string, typsnitt: Typsnitt, max: number, rader: number): string[] {
	const klara: string[] = [];
	let rad = '';
	for (const ord of text.split(/\s+/).filter(Boolean)) {
		const langre = rad === '' ? ord : `${rad} ${ord}`;
		if (rad === '' || bredd(langre, typsnitt) <= max) {
			rad = langre;
			continue;
		}
		klara.push(rad);
		rad = ord;
		if (klara.length > rader) break;
	}
	if (rad !== '') klara.push(rad);
	const synliga = klara.slice(0, rader).map((r) => korta(r, typsnitt, max));
	const sista = synliga.at(-1);
	if (klara.length > rader && sista !== undefined && !sista.endsWith('…'))
		synliga[synliga.length - 1] = korta(`${sista}…`, typsnitt, max);
	return synliga;
}

/** Cuts a line that is too long, as one word may be. */
function korta(rad: string, typsnitt: Typsnitt, max: number): string {
	if (bredd(rad, typsnitt) <= max) return rad;
	const tecken = [...rad.replace(/…$/, '')];
	while (tecken.length > 0 && bredd(`${tecken.join('')}…`, typsnitt) > max) tecken.pop();
	return `${tecken.join('').trimEnd()}…`;
}
