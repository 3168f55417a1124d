import { fynd, type Regel } from '../regel.ts';
import { hanvisningarI } from './stod/hanvisningar.ts';

/** Every chapter and paragraph that a text cites is one that the law has, as far as the register knows the law. */
export const regel = {
	kod: 'lagrum-okant',
	check: (underlag) =>
		hanvisningarI(underlag).flatMap(({ reference, ord, plats }) => {
			if (reference.kind !== 'lagrum' || reference.finns === undefined) return [];
			const lag = underlag.arkiv.forfattningar.find(({ id }) => id === reference.forfattning);
			return [
				fynd(
					plats,
					'lagrum-okant',
					`"${ord}" finns inte i ${lag?.data.titel ?? 'lagen'}. Lagen har ${reference.finns} enligt content/forfattningar. Är det en felläsning, rätta texten. Står det så i källan, lägg orden i inteLankar. Är registret fel, rätta det.`,
					{ om: ord },
				),
			];
		}),
} satisfies Regel;
