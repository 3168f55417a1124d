import { medParti } from '../register/personer.ts';
import * as M from '../meningar/avsnitt.ts';
import { organ } from '../register/organ.ts';
import { versal } from '../sprak/versal.ts';
import type { Avsnitt } from './avsnitt.ts';
import { bakgrund, ettAr, motsagelse } from './fakta.ts';
import { hanvisning, inledning, underskrifter } from './inledning.ts';
import { beslutsord, objekt, type Lage } from './laget.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Steg } from './plan.ts';
import { sammanfatta } from './sammanfatta.ts';
import type { Skrivning } from './skrivning.ts';

/** The report of the administration: its draft of a decision, a summary, the investigation and the assessment. */
export function skrivUtlatande(s: Skrivning, lage: Lage, steg: Steg): void {
	const { huvud, plan, slump } = s;
	const forvaltning = steg.organ ?? 'kommunstyrelsens-forvaltning';
	const typ = huvud.typ === 'ovrigt' || huvud.typ === 'remiss' ? 'tjansteskrivelse' : 'tjansteutlatande';
	const oppen = s.oppna(steg, typ);
	const { dok, text } = oppen;
	const [chef, ...andra] = s.personer.tjanste(forvaltning, oppen.ar);
	const handlaggare = andra.length > 0 ? slump.val(andra) : undefined;
	const forsta = inledning(s, oppen, 'Datum', handlaggare ? [`Handläggare: ${handlaggare.namn}`] : []);
	const till = plan.avgor === 'kommunfullmaktige' ? 'kommunstyrelse' : plan.avgor;
	const mal = slump.mellan(1650, 2830);

	dok.rubrik(2, 'Förslag till beslut');
	if (plan.avgor === 'kommunfullmaktige') dok.rubrik(3, 'Kommunstyrelsens förslag till kommunfullmäktige');
	const nr = lage.utlatande ? 2 : 1;
	const lydelse = beslutsord(huvud, lage.forvaltningen);
	const forslag = dok.stycke(lydelse);
	const id = nr === 1 ? 'forvaltningens-forslag' : `forvaltningens-forslag-${nr}`;
	const yrkande: Falt = {
		id,
		typ: 'forslag',
		av: [{ organ: forvaltning }],
		...(lage.forslag[0] && { avser: lage.forslag[0] }),
		riktatTill: till,
		lydelse,
		utfall: forslagsutfall(s, lage, steg),
		niva: 'utkast',
		kalla: forslag.kalla(lydelse),
	};

	dok.rubrik(2, 'Sammanfattning');
	const egna = sammanfatta(s, lage, oppen);
	dok.rubrik(2, 'Beskrivning av ärendet');
	ettAr(s, oppen);
	if (slump.chans(0.4)) bakgrund(s, oppen);
	if (slump.chans(0.3)) hanvisning(s, oppen);
	text.avsnitt(avsnitten(lage), mal);
	motsagelse(s, oppen);
	dok.stycke(
		`${versal(organ(forvaltning).namn)} föreslår mot denna bakgrund ${organ(till).namn} att ${objekt(huvud).namn} hanteras enligt förslaget ovan.`,
	);
	const undertecknare = underskrifter(
		s,
		oppen,
		[chef, handlaggare].filter((p) => p !== undefined),
	);
	const bilagor = skrivBilagor(s, lage, oppen);
	const expediering = skrivExpediering(oppen, huvud.namnd, lage);
	if (!handlaggare) oppen.saknas.push({ vad: 'handlaggare', text: 'Handläggarens namn framgår inte av källorna.' });
	if (lage.vackande && nr === 1) oppen.lankar.push({ till: lage.vackande, typ: 'svar-pa', kalla: forslag.kalla() });
	s.stang(
		oppen,
		lage.motionarer[0] ? `${huvud.titel} – svar på motion av ${medParti(lage.motionarer[0])}` : huvud.titel,
		{
			organ: forvaltning,
			avsandare: [{ organ: forvaltning }],
			mottagare: [{ organ: till }],
			undertecknare,
			bilagor,
			yrkanden: [...egna, yrkande],
			expediering,
		},
		forsta,
	);
	lage.utlatande = { id: dok.id, dag: steg.dag, organ: forvaltning, yrkande: id, lydelse };
	lage.status = 'utredd';
}

function forslagsutfall({ plan }: Skrivning, lage: Lage, steg: Steg): string {
	const forsta = plan.avgor === 'kommunfullmaktige' ? 'forslag' : 'slutligt';
	const beslut = plan.steg.find(({ roll, dag }) => roll === forsta && dag >= steg.dag);
	if (!beslut || plan.borta.has(forsta)) return 'okant';
	const senare = plan.steg.some(({ roll, dag }) => roll === 'utlatande' && dag > steg.dag);
	if (senare) return 'ej-provat';
	const utfall = plan.avgor === 'kommunfullmaktige' ? lage.styrelsen : plan.utfall;
	return utfall === lage.forvaltningen ? 'vann' : 'foll';
}

function avsnitten(lage: Lage): Avsnitt[] {
	return [
		{ rubrik: 'Bakgrund', niva: 3, meningar: M.HISTORIK },
		{ rubrik: 'Nuläge', niva: 3, meningar: [] },
		{ rubrik: 'Gällande regler', niva: 3, meningar: M.REGLER },
		...(lage.yttranden.length > 0
			? [{ rubrik: 'Remissinstansernas synpunkter', niva: 3 as const, meningar: M.SYNPUNKTER }]
			: []),
		{ rubrik: 'Förvaltningens bedömning', niva: 2, meningar: M.BEDOMNING },
		{ rubrik: 'Ekonomiska och juridiska konsekvenser', niva: 2, meningar: M.EKONOMI },
		{ rubrik: 'Konsekvenser för barn och unga', niva: 2, meningar: M.BARN },
	];
}

function skrivBilagor({ huvud }: Skrivning, lage: Lage, { dok }: Oppen): Falt[] {
	if (huvud.typ !== 'motion' && huvud.typ !== 'medborgarforslag') return [];
	dok.rubrik(2, 'Bilagor');
	const titel = `Bilaga 1. ${huvud.typ === 'motion' ? 'Motion' : 'Medborgarförslag'} – ${huvud.titel}`;
	const plats = dok.stycke(titel);
	return [{ titel, ...(lage.vackande && { handling: lage.vackande }), kalla: plats.kalla(titel) }];
}

function skrivExpediering({ dok }: Oppen, namnd: string, lage: Lage): string[] {
	const till = [versal(organ(namnd).namn), ...(lage.motionarer.length > 0 ? ['Motionären'] : [])];
	dok.rubrik(2, 'Beslutet ska skickas till');
	dok.lista(till);
	return till;
}
