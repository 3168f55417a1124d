import type { Arkiv } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';

/** No word, in any form, has two explanations. */
export function duplicateTerms(arkiv: Arkiv): Problem[] {
	const seen = new Map<string, string>();
	return arkiv.begrepp.flatMap(({ id, data, yaml }) =>
		[data.term, ...data.former].flatMap((ord, i) => {
			const key = ord.toLowerCase();
			const other = seen.get(key) ?? id;
			seen.set(key, other);
			if (other === id) return [];
			const plats = yaml.at(i === 0 ? ['term'] : ['former', i - 1]);
			return [
				fel(plats, 'id-dubblett', `"${ord}" hör redan till begreppet ${other}. Ett ord kan bara ha en förklaring.`),
			];
		}),
	);
}
