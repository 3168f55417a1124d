import { medParti, type Personpost } from '../register/personer.ts';
import { datumord } from '../sprak/tal.ts';
import type { Huvud } from './huvud.ts';
import type { Lage } from './laget.ts';
import type { Falt } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/** A proposal of the motion as frontmatter gives it; its outcome is known when the final decision is here. */
export function motionsyrkande(s: Skrivning, lage: Lage, id: string, lydelse: string, nr: number, kalla: Falt): Falt {
	const { huvud, plan } = s;
	const av = lage.motionarer.length > 0 ? lage.motionarer.map(aktor) : [{ roll: 'Förslagsställaren' }];
	const kant = huvud.typ === 'motion' && !plan.pagar && !plan.borta.has('slutligt');
	return {
		id,
		typ: 'forslag',
		av,
		riktatTill: 'kommunfullmaktige',
		lydelse,
		utfall: kant ? yrkandeutfall(plan.utfall, nr) : 'okant',
		niva: 'forslag',
		kalla,
	};
}

function yrkandeutfall(utfall: string, nr: number): string {
	if (utfall === 'bifallen' || (utfall === 'delvis-bifallen' && nr === 0)) return 'vann';
	if (utfall === 'atertagen') return 'atertaget';
	return utfall === 'anses-besvarad' ? 'ej-provat' : 'foll';
}

/** Somebody as the maker of a yrkande or the sender of a handling. */
export function aktor({ id, parti }: Personpost): Falt {
	return { person: id, ...(parti && { parti: parti.id }) };
}

/** "Den 13 februari 2003 väckte Namn (P) motionen ”Titel” i kommunfullmäktige." */
export function vacktmening(huvud: Huvud, motionarer: readonly Personpost[]): string {
	const namn = motionarer.map(medParti);
	const vem = namn.length > 1 ? `${namn.slice(0, -1).join(', ')} och ${namn.at(-1) ?? ''}` : (namn[0] ?? 'en invånare');
	const vad = huvud.typ === 'motion' ? 'motionen' : 'medborgarförslaget';
	return `Den ${datumord(huvud.start)} väckte ${vem} ${vad} ”${huvud.titel}” i kommunfullmäktige.`;
}
