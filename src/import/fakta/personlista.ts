import type { Uppslag } from './fakta.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { NAMN, NAMN_MED_PARTI, namesWithParty, type Namntraff } from './namn.ts';
import { findPerson } from './personer.ts';

const NAMN_KANSKE_PARTI = String.raw`(?:${NAMN_MED_PARTI}|${NAMN}(?!\s?\())`;
const SKILJE = String.raw`(?:,\s+(?:och\s+|samt\s+)?|\s+(?:och|samt|jämte)\s+)`;

/** One person or several, of whom the party may have been printed further up. */
export const PERSONER = String.raw`${NAMN_KANSKE_PARTI}(?:${SKILJE}${NAMN_KANSKE_PARTI})*`;

/** A person that a document names, with the party that it has in the document. */
export interface Namngiven extends Namntraff {
	/** The party does not stand at this place. */
	readonly utanParti: boolean;
}

/** Tells the people of a list; a name without a party counts only where the document has it with one elsewhere. */
export function personsIn({ stycken, titel }: Pick<Underlag, 'stycken' | 'titel'>): (lista: string) => Namngiven[] {
	const parties = new Map(
		namesWithParty([titel ?? '', ...stycken.map(({ text }) => text)].join('\n')).map(({ namn, parti }) => [
			namn,
			parti,
		]),
	);
	const bare = new RegExp(String.raw`(?<![\p{L}-])${NAMN}(?!\s?\(|\p{L})`, 'gu');
	return (lista) => {
		const withParty = namesWithParty(lista).map((traff) => ({ ...traff, utanParti: false }));
		const without = [...lista.matchAll(bare)].flatMap(({ 0: citat, index }): Namngiven[] => {
			const parti = parties.get(citat);
			return parti === undefined ? [] : [{ namn: citat, parti, index, citat, utanParti: true }];
		});
		return [...withParty, ...without].sort((a, b) => a.index - b.index);
	};
}

/** The name as a fact has it, and the person of the register that it means. */
export function identify(traff: Namntraff, uppslag: Uppslag, ocr: boolean): { namn: string } & Pick<Faktum, 'id'> {
	const known = findPerson(traff, uppslag, ocr);
	return { namn: `${known?.namn ?? traff.namn} (${traff.parti ?? ''})`, ...(known && { id: known.id }) };
}
