import type { Dag } from '../domain/datum.ts';
import type { Historiktillstand, Uppgiftsandring, Version } from '../domain/historik.ts';
import { uppraknad } from '../text/antal.ts';
import { arAndrad, type Jamforelse } from './jamfor.ts';
import { summarize } from './summary.ts';

/** What a version changed, or why that is not shown. */
export type Andring =
	| { readonly slag: 'visas'; readonly uppgifter: readonly Uppgiftsandring[]; readonly text: Jamforelse }
	| { readonly slag: 'dold' | 'personuppgift' | 'for-gammal' };

export interface Historikpost {
	readonly datum: Dag;
	readonly slag: Version['slag'];
	/** Given where there is a version before to compare with. */
	readonly andring?: Andring;
}

export interface Historik {
	readonly tillstand: Historiktillstand;
	/** Newest first; empty when the file is not in what git has. */
	readonly poster: readonly Historikpost[];
}

/** Everything that is shown of a change, as one text. */
export function changedText(uppgifter: readonly Uppgiftsandring[], { rader }: Jamforelse): string {
	const values = uppgifter.flatMap(({ falt, fore = '', efter = '' }) => [falt, fore, efter]);
	const blocks = rader.filter(arAndrad).flatMap(({ fran, till }) => [...fran, ...till].map(({ text }) => text));
	return [...values, ...blocks].join('\n');
}

/** What a version changed, in words: `Uppgifter: datum och titel. Texten: Ett ord ändrat i ett stycke.` */
export function summarizeAndring(uppgifter: readonly Uppgiftsandring[], text: Jamforelse): string {
	const falt = [...new Set(uppgifter.map(({ falt }) => falt.split(' › ')[0] ?? falt))];
	const parts = [
		...(falt.length > 0 ? [`${falt.length === 1 ? 'Uppgift' : 'Uppgifter'}: ${uppraknad(falt)}.`] : []),
		...(text.rader.some(arAndrad) ? [`Texten: ${summarize(text)}`] : []),
	];
	return parts.length > 0 ? parts.join(' ') : 'Orden är desamma; bara hur de är skrivna i filen ändrades.';
}
