import { ARGUMENT } from '../meningar/avsnitt.ts';
import type { Personpost } from '../register/personer.ts';
import type { Lage } from './laget.ts';
import { hanvisning, inledning, namnOrgan, underskrifter } from './inledning.ts';
import { aktor, motionsyrkande } from './motionsyrkande.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';
import type { Steg } from './plan.ts';

/** The handling that raises an ärende: a motion, a medborgarförslag, a question or a remiss from outside. */
export function skrivVackande(s: Skrivning, lage: Lage, steg: Steg): void {
	const { huvud, slump } = s;
	const oppen = s.oppna(steg, huvud.typ);
	const { dok, text, datering, sprak } = oppen;
	const rad = huvud.typ === 'remiss' ? 'Remiss från länsstyrelsen' : `${TITEL[huvud.typ] ?? ''} till kommunfullmäktige`;
	const forsta = inledning(s, oppen, 'Datum', [rad]);
	if (huvud.typ !== 'remiss') namnOrgan(s, 'kommunfullmaktige', forsta);
	lage.vackande = dok.id;
	const motion = huvud.typ === 'motion' || huvud.typ === 'medborgarforslag';
	const mal = motion ? slump.mellan(290, 1330) : slump.mellan(270, 720);
	dok.rubrik(2, slump.val(motion ? ['Bakgrund', 'Förslaget', 'Varför detta behövs'] : ['Frågan', 'Bakgrund']));
	text.stycken(ARGUMENT, dok.ord + mal * 0.45);
	if (slump.chans(0.22)) hanvisning(s, oppen);
	dok.rubrik(2, slump.val(['Motivering', 'Skäl', 'Vår uppfattning', 'Behovet i dag']));
	text.stycken(ARGUMENT, mal - 30);
	const yrkanden = motion ? skrivForslag(s, lage, oppen) : [];
	if (huvud.typ === 'interpellation' || huvud.typ === 'fraga') {
		dok.rubrik(2, 'Frågor');
		dok.stycke(`Med anledning av detta vill jag fråga kommunstyrelsens ordförande följande.`);
		dok.lista(
			['Hur ser läget ut för {sak}?', 'När väntas {B} vara {adj}?', 'Vad gör kommunen för att {V.inf} {X}?'].map((f) =>
				sprak.mening(f),
			),
			'1.',
		);
	}
	const undertecknare = underskrifter(s, oppen, lage.motionarer, 'Ledamot i kommunfullmäktige');
	if (huvud.typ === 'medborgarforslag') dok.stycke('Förslagsställaren, invånare i kommunen');
	if (huvud.typ !== 'remiss') s.parter.push(...parter(lage.motionarer, undertecknare, dok.id));
	s.stang(
		oppen,
		huvud.titel,
		{
			avsandare: lage.motionarer.map(aktor),
			mottagare: huvud.typ === 'remiss' ? [{ organ: huvud.namnd }] : [{ organ: 'kommunfullmaktige' }],
			undertecknare,
			yrkanden,
		},
		forsta,
	);
	lage.status = huvud.typ === 'remiss' ? 'remitterad' : 'vackt';
	if (huvud.typ !== 'remiss')
		s.handelser.push({
			id: 'vackt',
			...(datering.datum !== undefined && { datum: datering.datum }),
			typ: 'vackt',
			vad: `${VACKT[huvud.typ] ?? 'Ärendet väcks'} i kommunfullmäktige`,
			organ: 'kommunfullmaktige',
			personer: lage.motionarer.map(({ id }) => id),
			handling: dok.id,
			steg: 'vackt',
			kalla: forsta.kalla(rad),
		});
}

const TITEL: Readonly<Record<string, string>> = {
	motion: 'Motion',
	medborgarforslag: 'Medborgarförslag',
	interpellation: 'Interpellation',
	fraga: 'Fråga',
};

const VACKT: Readonly<Record<string, string>> = {
	motion: 'Motionen väcks',
	medborgarforslag: 'Medborgarförslaget väcks',
	interpellation: 'Interpellationen ställs',
	fraga: 'Frågan ställs',
};

function skrivForslag(s: Skrivning, lage: Lage, { dok }: Oppen): Falt[] {
	const { huvud, slump } = s;
	dok.rubrik(2, 'Förslag till beslut');
	dok.stycke(
		`${slump.val(['Mot bakgrund av ovanstående', 'Med hänvisning till det anförda', 'Därför'])} föreslås kommunfullmäktige besluta`,
	);
	return dok.lista(huvud.att.map((sats) => `att ${sats}`)).map((plats, i) => {
		const id = `forslag-${i + 1}`;
		lage.forslag.push(id);
		return motionsyrkande(s, lage, id, plats.text, i, plats.kalla(plats.text));
	});
}

function parter(personer: readonly Personpost[], undertecknare: readonly { kalla: Falt }[], handling: string): Falt[] {
	if (personer.length === 0) return [{ roll: 'förslagsställare', kalla: { handling } }];
	return personer.map((person, i) => ({ ...aktor(person), roll: 'motionär', kalla: undertecknare[i]?.kalla }));
}
