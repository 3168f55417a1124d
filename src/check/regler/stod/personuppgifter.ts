import { findEpost } from './epost.ts';
import { findPersonnummer } from './personnummer.ts';
import { sifferrader } from './siffror.ts';
import { findTelefon } from './telefon.ts';

/** Whether a text holds something that looks like a personnummer, a phone number or an e-mail address. */
export function harPersonuppgifter(text: string): boolean {
	const rader = [...sifferrader(text)];
	return [findPersonnummer(text, rader), findTelefon(text, rader), findEpost(text)].some(({ length }) => length > 0);
}
