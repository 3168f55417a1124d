const tal = new Intl.NumberFormat('sv');
const decimal = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });
const uppraknat = new Intl.ListFormat('sv', { type: 'conjunction' });

/** A number with its noun: `1 dag`, `233 dagar`, `10 000 ärenden`. */
export function antal(n: number, ental: string, flertal: string): string {
	return `${tal.format(n)}\u00A0${n === 1 ? ental : flertal}`;
}

/** A number as Swedish readers write it. */
export function siffra(n: number): string {
	return tal.format(n);
}

/** A list in a sentence: `a, b och c`. */
export function uppraknad(delar: readonly string[]): string {
	return uppraknat.format(delar);
}

/** The text with a capital first letter; the rest is left alone. */
export function versal(text: string): string {
	return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text with a small first letter; a text that begins with two capitals (`KS`) is left alone. */
export function gemen(text: string): string {
	return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('sv') + text.slice(1);
}

/** A name in the middle of a sentence: one with a comma in it has one after it too, `protokollsutdrag, utan datum,`. */
export function inskjuten(namn: string): string {
	return namn.includes(', ') ? `${namn},` : namn;
}

/** The Swedish genitive: `Huddinges`, `Carlos` unchanged. */
export function genitiv(namn: string): string {
	return /[sxz]$/i.test(namn) ? namn : `${namn}s`;
}

/** The size of a file: `840 byte`, `12,3 kB`. */
export function filstorlek(bytes: number): string {
	if (bytes < 1000) return `${tal.format(bytes)}\u00A0byte`;
	if (bytes < 1_000_000) return `${decimal.format(bytes / 1000)}\u00A0kB`;
	return `${decimal.format(bytes / 1_000_000)}\u00A0MB`;
}
