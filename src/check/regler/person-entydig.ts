import { fynd, type Regel } from '../regel.ts';
import { hanvisningarI } from './stod/hanvisningar.ts';

/** A name that more than one person has is never guessed: the editor says who is meant. */
export const regel = {
	kod: 'person-tvetydig',
	check: (underlag) => {
		// The letters of a party that could not be read may tell who is meant.
		if ([...underlag.arkiv.trasiga.keys()].some((fil) => fil.startsWith('partier/'))) return [];
		return hanvisningarI(underlag).flatMap(({ reference, ord, plats }) => {
			if (reference.kind !== 'person' || !reference.kandidater) return [];
			const [first = ''] = reference.kandidater;
			return [
				fynd(
					plats,
					'person-tvetydig',
					`"${ord}" kan vara ${reference.kandidater.join(' eller ')}, så namnet länkas inte. Skriv [${ord}](/personer/${first}/) om det är ${first}, eller lägg namnet i inteLankar.`,
					{ om: ord },
				),
			];
		});
	},
} satisfies Regel;
