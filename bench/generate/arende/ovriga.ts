import * as M from '../meningar/avsnitt.ts';
import { organ } from '../register/organ.ts';
import { datumord } from '../sprak/tal.ts';
import { hanvisning, inledning, namnOrgan, underskrifter } from './inledning.ts';
import { objekt, type Lage } from './laget.ts';
import type { Steg } from './plan.ts';
import type { Skrivning } from './skrivning.ts';

/** A request for an opinion, from kommunstyrelsen to a nämnd. */
export function skrivRemiss(s: Skrivning, lage: Lage, steg: Steg): void {
	const oppen = s.oppna(steg, 'remiss');
	const forsta = inledning(s, oppen, 'Datum');
	namnOrgan(
		s,
		'kommunstyrelse',
		oppen.dok.stycke(
			`Härmed remitterar kommunstyrelsen ${objekt(s.huvud).namn} om ${s.huvud.sak}. ${oppen.text.mening([])}`,
		),
	);
	oppen.text.stycken(M.REGLER, s.slump.mellan(250, 580));
	oppen.dok.stycke(`Svar önskas senast den ${datumord(steg.dag + 60)}.`);
	s.stang(
		oppen,
		`Remiss: ${s.huvud.titel}`,
		{ organ: 'kommunstyrelse', avsandare: [{ organ: 'kommunstyrelse' }], mottagare: [{ organ: s.huvud.namnd }] },
		forsta,
	);
	lage.status = 'remitterad';
}

/** The opinion of a nämnd. */
export function skrivYttrande(s: Skrivning, lage: Lage, steg: Steg): void {
	const hos = organ(steg.organ ?? s.huvud.namnd);
	const oppen = s.oppna(steg, 'yttrande');
	const { dok, text } = oppen;
	const forsta = inledning(s, oppen, 'Datum');
	dok.rubrik(2, 'Yttrande');
	const plats = dok.stycke(
		`Här yttrar sig ${hos.namn} över ${objekt(s.huvud).namn} om ${s.huvud.sak}. ${text.styckestext(M.BEDOMNING, 2)}`,
	);
	namnOrgan(s, hos.id, plats);
	if (s.slump.chans(0.25)) hanvisning(s, oppen);
	text.avsnitt(
		[
			{ rubrik: 'Utgångspunkter', niva: 2, meningar: M.REGLER },
			{ rubrik: 'Nämndens synpunkter', niva: 2, meningar: M.BEDOMNING },
			{ rubrik: 'Kostnader', niva: 2, meningar: M.EKONOMI },
		],
		s.slump.mellan(620, 2300),
	);
	const ordforande = s.personer.ordforande(hos.id, oppen.ar);
	const undertecknare = ordforande ? underskrifter(s, oppen, [ordforande], 'Ordförande') : [];
	s.stang(
		oppen,
		`Yttrande: ${s.huvud.titel}`,
		{ organ: hos.id, avsandare: [{ organ: hos.id }], mottagare: [{ organ: 'kommunstyrelse' }], undertecknare },
		forsta,
	);
	lage.yttranden.push(hos.id);
	lage.status = 'bereds';
}

/** A long investigation. */
export function skrivBilaga(s: Skrivning, _lage: Lage, steg: Steg): void {
	const oppen = s.oppna(steg, 'bilaga');
	const { dok, text } = oppen;
	const forvaltning = steg.organ ?? 'kommunstyrelsens-forvaltning';
	const forsta = inledning(s, oppen, 'Datum');
	dok.stycke(`Utredning om ${s.huvud.sak}, gjord av ${organ(forvaltning).namn}.`);
	text.avsnitt(
		[
			{ rubrik: 'Uppdrag och metod', niva: 2, meningar: [] },
			{ rubrik: 'Historik', niva: 2, meningar: M.HISTORIK },
			{ rubrik: 'Nuläge', niva: 2, meningar: [] },
			{ rubrik: 'Resultat', niva: 3, meningar: M.SYNPUNKTER },
			{ rubrik: 'Juridiska förutsättningar', niva: 2, meningar: M.REGLER },
			{ rubrik: 'Alternativ', niva: 2, meningar: M.BEDOMNING },
			{ rubrik: 'Kostnader och finansiering', niva: 2, meningar: M.EKONOMI },
			{ rubrik: 'Slutsatser', niva: 2, meningar: M.BEDOMNING },
		],
		s.slump.mellan(1700, 2850),
	);
	s.stang(oppen, `Utredning: ${s.huvud.titel}`, { organ: forvaltning, avsandare: [{ organ: forvaltning }] }, forsta);
}
