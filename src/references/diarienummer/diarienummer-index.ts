import type { Arende } from '../../domain/arende.ts';
import { diarienummerKey, parseDiarienummer } from '../../domain/diarienummer.ts';
import type { Organ } from '../../domain/grunddata.ts';
import { isAbbreviation } from '../inflect.ts';

export interface DiarienummerIndex {
	/** Ids of the ärenden that have a number, by its key. */
	readonly arenden: ReadonlyMap<string, readonly string[]>;
	/** Letters that are known to name a series. */
	readonly organ: ReadonlySet<string>;
}

export function indexDiarienummer(arenden: Iterable<Arende>, organ: Iterable<Organ>): DiarienummerIndex {
	const byKey = new Map<string, string[]>();
	const letters = new Set<string>();
	for (const { kortnamn } of organ) if (kortnamn !== undefined && isAbbreviation(kortnamn)) letters.add(kortnamn);
	for (const { id, diarienummer } of arenden) {
		const parsed = diarienummer === undefined ? undefined : parseDiarienummer(diarienummer);
		if (!parsed) continue;
		if (parsed.organ !== undefined) letters.add(parsed.organ);
		const key = diarienummerKey(parsed);
		byKey.set(key, [...(byKey.get(key) ?? []), id]);
	}
	return { arenden: byKey, organ: letters };
}
