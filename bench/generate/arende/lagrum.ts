import type { Amnestabell } from '../amnen/typ.ts';
import type { Slump } from '../slump.ts';

/** A provision that a text of a year may cite. */
export function lagrum({ lagrum: egna }: Amnestabell, ar: number, slump: Slump): string {
	const gallande = egna.filter((rad) => Number(rad.slice(0, 4)) <= ar).map((rad) => rad.slice(5));
	return gallande.length > 0 && slump.chans(0.75) ? slump.val(gallande) : kommunallagen(ar, 'motion');
}

/** The provision of the kommunallag of the time that a motion, or a report after a year, rests on. */
export function kommunallagen(ar: number, sak: 'motion' | 'ett-ar'): string {
	if (ar >= 2018) return `5 kap. ${sak === 'motion' ? 22 : 35} § kommunallagen (2017:725)`;
	if (ar >= 1992) return `5 kap. ${sak === 'motion' ? 23 : 33} § kommunallagen (1991:900)`;
	return 'kommunallagen (1977:179)';
}
