import { arAtertaget } from '../domain/klocka.ts';
import type { Register } from '../domain/register.ts';

/** What the archive holds and what it lacks, counted. */
export interface Bestand {
	readonly arenden: number;
	readonly handlingar: number;
	readonly slutliga: number;
	/** Ärenden without a final decision in the sources, and that were not taken back. */
	readonly utanSlut: number;
	readonly utanDiarienummer: number;
	readonly saknadeHandlingar: number;
	readonly luckor: number;
	readonly anmarkningar: number;
	readonly utanDatum: number;
	/** First and last year of the sources. */
	readonly ar?: readonly [string, string];
}

export function bestandI(register: Register): Bestand {
	const arenden = [...register.arenden.values()];
	const handlingar = [...register.handlingar.values()];
	const utanBeslut = arenden.filter(
		({ handlingar: h }) => !h.some(({ beslut }) => beslut.some(({ niva }) => niva === 'slutligt')),
	);
	const luckor = [...arenden, ...handlingar].flatMap(({ saknas }) => saknas);
	const ar = [...register.arendenPerAr.keys()].sort();
	const [forsta, sista] = [ar[0], ar.at(-1)];
	return {
		arenden: arenden.length,
		handlingar: handlingar.length,
		slutliga: arenden.length - utanBeslut.length,
		utanSlut: utanBeslut.filter((arende) => !arAtertaget(arende)).length,
		utanDiarienummer: arenden.filter(({ diarienummer }) => !diarienummer).length,
		saknadeHandlingar: luckor.filter(({ vad }) => vad === 'handling').length,
		luckor: luckor.length,
		anmarkningar: [...arenden, ...handlingar].reduce((sum, { anmarkningar }) => sum + anmarkningar.length, 0),
		utanDatum: handlingar.filter(({ datum }) => !datum).length,
		...(forsta && sista && { ar: [forsta, sista] as const }),
	};
}
