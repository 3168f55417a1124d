import * as M from '../meningar/avsnitt.ts';
import { inledning, underskrifter } from './inledning.ts';
import type { Lage } from './laget.ts';
import { aktor } from './motionsyrkande.ts';
import type { Steg } from './plan.ts';
import type { Skrivning } from './skrivning.ts';

/** An addition to what is proposed, for kommunstyrelsen. */
export function skrivTillagg(s: Skrivning, lage: Lage, steg: Steg): void {
	const typ = s.slump.chans(0.8) ? 'tillaggsyrkande' : 'andringsyrkande';
	const oppen = s.oppna(steg, typ);
	const { dok, text } = oppen;
	const kandidater = s.personer.valda(oppen.ar).filter((p) => p.parti && !lage.motionarer.includes(p));
	const person = kandidater.length > 0 ? s.slump.val(kandidater) : undefined;
	const forsta = inledning(s, oppen, 'Datum');
	const lydelse = `Kommunstyrelsen beslutar att ge förvaltningen i uppdrag att ${oppen.sprak.fras('{H.inf} {X}')} i fråga om ${s.huvud.sak}.`;
	dok.rubrik(2, typ === 'tillaggsyrkande' ? 'Tilläggsyrkande' : 'Ändringsyrkande');
	const plats = dok.stycke(lydelse);
	dok.rubrik(2, 'Motivering');
	text.stycken(M.ARGUMENT, s.slump.mellan(250, 640));
	if (person?.parti) dok.stycke(`För ${person.parti.namn}`);
	const undertecknare = person ? underskrifter(s, oppen, [person], 'Ledamot') : [];
	const listat = s.plan.steg.some(({ roll }) => roll === 'forslag') && !s.plan.borta.has('forslag');
	const yrkande = {
		id: 'tillaggsyrkandet',
		typ: typ === 'tillaggsyrkande' ? 'tillagg' : 'andring',
		av: person ? [aktor(person)] : [{ roll: 'Ledamot' }],
		riktatTill: 'kommunstyrelse',
		lydelse,
		utfall: listat && lage.tillagg ? lage.tillagg : 'okant',
		niva: 'forslag',
		kalla: plats.kalla(lydelse),
	};
	s.stang(
		oppen,
		`${typ === 'tillaggsyrkande' ? 'Tilläggsyrkande' : 'Ändringsyrkande'}: ${s.huvud.titel}`,
		{
			avsandare: person ? [aktor(person)] : [],
			mottagare: [{ organ: 'kommunstyrelse' }],
			undertecknare,
			yrkanden: [yrkande],
		},
		forsta,
	);
}
