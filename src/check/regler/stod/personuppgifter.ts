import { findEpost } from './epost.ts';
import { findPersonnummer } from './personnummer.ts';
import { sifferrader } from './siffror.ts';
import { findTelefon } from './telefon.ts';

/** Something in a text that is not published. */
export interface Personuppgift {
	readonly start: number;
	readonly text: string;
	readonly slag: 'personnummer' | 'telefon' | 'epost';
}

/** By what word an exception names the place that a picture was taken. */
export const PLATS = 'GPS';

/** Personnummer, phone numbers and e-mail addresses in a text, those of a kind together. */
export function findPersonuppgifter(text: string): Personuppgift[] {
	const rader = [...sifferrader(text)];
	const nummer = findPersonnummer(text, rader);
	const taken = new Set(nummer.map(({ start }) => start));
	const telefon = findTelefon(text, rader).filter(({ start }) => !taken.has(start));
	return [
		...nummer.map((traff) => ({ ...traff, slag: 'personnummer' as const })),
		...telefon.map((traff) => ({ ...traff, slag: 'telefon' as const })),
		...findEpost(text).map((traff) => ({ ...traff, slag: 'epost' as const })),
	];
}

/** Whether a text holds something that looks like a personnummer, a phone number or an e-mail address. */
export function harPersonuppgifter(text: string): boolean {
	return findPersonuppgifter(text).length > 0;
}

/** Reports end up in logs that others read. */
export function masked(text: string): string {
	let left = 4;
	return [...text]
		.reverse()
		.map((char) => (/\d/.test(char) && left-- > 0 ? '*' : char))
		.reverse()
		.join('');
}
