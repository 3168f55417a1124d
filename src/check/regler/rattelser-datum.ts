import type { Fil } from '../../read/arkiv.ts';
import type { AuthoredArende } from '../../schema/arende.ts';
import { fynd, type Regel } from '../regel.ts';

/** Corrections stand in the order in which they were made. No clock is asked, so none is judged to lie ahead. */
export const regel = {
	kod: 'rattelser-datum',
	check: ({ arkiv }) =>
		arkiv.arenden
			.flatMap(({ index, handlingar }): Fil<Pick<AuthoredArende, 'rattelser'>>[] => [index, ...handlingar])
			.flatMap(({ data, yaml }) =>
				data.rattelser.flatMap(({ datum }, i) => {
					const before = data.rattelser[i - 1];
					if (!before || before.datum <= datum) return [];
					const text = `Rättelsen ${datum} står efter rättelsen ${before.datum}. Sätt den äldsta först, eller rätta datumet.`;
					return [fynd(yaml.at(['rattelser', i, 'datum']), 'rattelser-datum', text, { om: datum })];
				}),
			),
} satisfies Regel;
