import * as M from '../meningar/avsnitt.ts';
import { iso } from '../sprak/tal.ts';
import { namnOrgan } from './inledning.ts';
import type { Lage } from './laget.ts';
import { motionsyrkande, vacktmening } from './motionsyrkande.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/** Who raised the matter and what is proposed; names a motion that the archive lacks, with its proposals. */
export function sammanfatta(s: Skrivning, lage: Lage, oppen: Oppen): Falt[] {
	const { huvud, slump } = s;
	const { dok, text } = oppen;
	const yrkanden: Falt[] = [];
	const stycken: string[] = [];
	if (huvud.typ === 'motion' || huvud.typ === 'medborgarforslag') {
		const mening = vacktmening(huvud, lage.motionarer);
		const att = huvud.att.map((sats) => `att ${sats}`);
		const plats = dok.stycke(`${mening} ${text.mening(M.BEDOMNING)} Förslaget är ${att.join(', ')}.`);
		stycken.push(plats.text);
		namnOrgan(s, 'kommunfullmaktige', plats);
		const kallor = lage.motionarer.map((person) => s.namnge(oppen, person, plats));
		if (!lage.vackande && lage.forslag.length === 0) {
			s.parter.push(
				...lage.motionarer.map((p, i) => ({ person: p.id, parti: p.parti?.id, roll: 'motionär', kalla: kallor[i] })),
			);
			att.forEach((lydelse, i) => {
				lage.forslag.push(`forslag-${i + 1}`);
				yrkanden.push(motionsyrkande(s, lage, `forslag-${i + 1}`, lydelse, i, plats.kalla(lydelse)));
			});
			s.handelser.push({
				id: 'vackt',
				datum: iso(huvud.start),
				typ: 'vackt',
				vad: 'Motionen väcks i kommunfullmäktige',
				organ: 'kommunfullmaktige',
				personer: lage.motionarer.map(({ id }) => id),
				steg: 'vackt',
				kalla: plats.kalla(mening),
			});
		}
	}
	for (let i = slump.mellan(1, 3); i > 0; i--) stycken.push(dok.stycke(text.styckestext(M.BEDOMNING)).text);
	lage.sammanfattning = stycken;
	return yrkanden;
}
