import { medParti, type Personpost } from '../register/personer.ts';
import type { Plan } from './plan.ts';
import { objekt, type Lage } from './laget.ts';
import { aktor } from './motionsyrkande.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/** A side in a debate: who wants what, and the words. */
export interface Sida {
	readonly person: Personpost;
	readonly id: string;
	readonly falt: Falt;
	readonly vann: boolean;
	/** How the minutes name the yrkande: "bifall till motionen". */
	readonly vad: string;
}

/**
 * Writes the yrkanden put against each other where a body decides with `utfall`; `lage.utlatande` or the proposal of
 * kommunstyrelsen is one side. Nobody says anything in matters that nobody disputes.
 */
export function skrivYrkanden(
	s: Skrivning,
	lage: Lage,
	oppen: Oppen,
	{
		organ,
		utfall,
		foreslaget,
		avser,
	}: { organ: string; utfall: Plan['utfall']; foreslaget: Plan['utfall']; avser?: string },
): Sida[] {
	const { slump, huvud } = s;
	const kandidater = s.personer.valda(oppen.ar).filter((p) => !lage.motionarer.includes(p));
	const bestridbart = huvud.typ === 'motion' || huvud.typ === 'medborgarforslag' || huvud.typ === 'forslag';
	const avvek = utfall !== foreslaget;
	if (!bestridbart || kandidater.length < 3 || (!avvek && slump.chans(0.3))) return [];
	const [ena, andra] = slump.urval(kandidater, 2);
	if (!ena || !andra) return [];
	const motpart = lage.motionarer[0] ?? andra;
	const forslagsord = organ === 'kommunfullmaktige' ? 'kommunstyrelsens förslag' : 'förvaltningens förslag';
	const kort = organ === 'kommunfullmaktige' ? 'kf' : organ === 'kommunstyrelse' ? 'ks' : 'namnd';
	// A proposal to grant is met by a wish to reject, and any other by support for what was first proposed.
	const nej = foreslaget === 'bifallen' || foreslaget === 'delvis-bifallen';
	const { namn } = objekt(huvud);
	const sidor = [
		{ person: ena, typ: 'bifall', vad: `bifall till ${forslagsord}`, avser, vann: !avvek },
		{
			person: nej ? andra : motpart,
			typ: nej ? 'avslag' : 'bifall',
			vad: `${nej ? 'avslag på' : 'bifall till'} ${namn}`,
			avser: lage.forslag[0],
			vann: avvek,
		},
	];
	oppen.dok.rubrik(2, 'Yrkanden');
	return sidor.map(({ person, typ, vad, avser: mal, vann }, i) => {
		const lydelse = `${medParti(person)} yrkar ${vad}.`;
		const plats = oppen.dok.stycke(lydelse);
		s.namnge(oppen, person, plats);
		const id = `${kort}-yrkande-${i + 1}-${oppen.dok.stycken}`;
		return {
			person,
			vann,
			vad,
			id,
			falt: {
				id,
				typ,
				av: [aktor(person)],
				avser: mal,
				riktatTill: organ,
				lydelse,
				utfall: vann ? 'vann' : 'foll',
				kalla: plats.kalla(lydelse),
			},
		};
	});
}
