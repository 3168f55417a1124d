import type { Begrepp } from '../../domain/grunddata.ts';
import { vardagsord } from './vardagsord.ts';

type Ordforklaring = Pick<Begrepp, 'term' | 'synonymer'>;

/** Words for the same thing: each term of the glossary with its synonyms, then everyday words. */
export function synonymerUr(begrepp: Iterable<Ordforklaring>): string[][] {
	return [...vardagsord.map((group) => [...group]), ...fromGlossary(begrepp)];
}

function fromGlossary(begrepp: Iterable<Ordforklaring>): string[][] {
	return [...begrepp].flatMap(({ term, synonymer }) =>
		synonymer.length > 0 ? [[term.toLowerCase(), ...synonymer.map((ord) => ord.toLowerCase())]] : [],
	);
}
