import { medParti } from '../register/personer.ts';
import * as M from '../meningar/avsnitt.ts';
import { organ } from '../register/organ.ts';
import { iso } from '../sprak/tal.ts';
import { genitiv, versal } from '../sprak/versal.ts';
import { hanvisning, inledning, namnOrgan } from './inledning.ts';
import { objekt, utfallAv, type Lage } from './laget.ts';
import { moteshandelser } from './moteshandelser.ts';
import { justering, narvaro, overlaggning } from './motet.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Steg } from './plan.ts';
import { skrivPropositioner, skrivReservationer } from './propositioner.ts';
import { slagAv, type Slag } from './slag.ts';
import type { Skrivning } from './skrivning.ts';
import { skrivYrkanden } from './yrkanden.ts';

/** An extract of the minutes of any body. */
export function skrivProtokoll(s: Skrivning, lage: Lage, steg: Steg): void {
	const { huvud, slump } = s;
	const post = organ(steg.organ ?? 'kommunstyrelse');
	const slag = slagAv(s, lage, steg);
	const oppen = s.oppna(steg, 'protokollsutdrag');
	const { dok, text } = oppen;
	const paragraf = slump.chans(0.93) ? `§ ${slump.mellan(4, 310)}` : undefined;
	if (!paragraf) oppen.saknas.push({ vad: 'paragraf', text: 'Protokollets paragrafnummer framgår inte av källorna.' });
	const forsta = inledning(s, oppen, 'Sammanträdesdatum', paragraf ? [`Paragraf: ${paragraf}`] : []);
	const [kortast, langst] = LANGD[slag.niva];
	const mal = slump.mellan(kortast, langst);

	const Namn = versal(post.namn);
	dok.rubrik(2, `${genitiv(Namn)} beslut`);
	if (slag.riktatTill === 'kommunfullmaktige') dok.rubrik(3, 'Kommunstyrelsens förslag till kommunfullmäktige');
	const beslutet = dok.stycke(slag.lydelse);
	dok.rubrik(2, 'Sammanfattning');
	const inledande = dok.stycke(`${Namn} behandlar ${objekt(huvud).namn} om ${huvud.sak}. ${text.mening(M.HISTORIK)}`);
	namnOrgan(s, post.id, inledande);
	for (const stycke of lage.sammanfattning) dok.stycke(stycke);
	if (slag.niva !== 'delbeslut' && slump.chans(0.12)) hanvisning(s, oppen);
	narvaro(s, oppen, post);
	dok.rubrik(2, 'Ärendets beredning');
	text.stycken([...M.HISTORIK, ...M.BEDOMNING], dok.ord + (mal - dok.ord) * 0.55);
	const debatt = slag.niva === 'delbeslut' ? undefined : overlaggning(s, lage, oppen, mal);
	const foreslaget = post.id === 'kommunfullmaktige' ? lage.styrelsen : lage.forvaltningen;
	const avser = lage.forvaltningen === foreslaget ? lage.utlatande?.yrkande : undefined;
	const sidor =
		slag.utfall && slag.status !== 'i-utskott'
			? skrivYrkanden(s, lage, oppen, { organ: post.id, utfall: slag.utfall, foreslaget, ...(avser && { avser }) })
			: [];
	const form = skrivPropositioner(s, oppen, post.namn, post.platser, sidor);
	const reservationer = slag.utfall ? skrivReservationer(s, oppen, sidor) : [];
	const expediering = expediera(oppen, huvud.namnd, slag);
	const datum = beslutsdatum(oppen, lage);
	const beslut: Falt = {
		id: slag.id,
		niva: slag.niva,
		organ: post.id,
		riktatTill: slag.riktatTill,
		...(oppen.datering.datum === undefined && datum && { datum }),
		paragraf,
		lydelse: slag.lydelse,
		utfall: slag.utfall && utfallAv(huvud, slag.utfall),
		...form,
		yrkanden: [...sidor.map(({ id }) => id), ...tillagget(lage, slag)],
		reservationer,
		expediering,
		...justering(s, oppen),
		kalla: beslutet.kalla(slag.lydelse),
	};
	moteshandelser(s, { post, slag, datum, debatt, beslutet });
	if (lage.utlatande && slag.niva !== 'delbeslut')
		oppen.lankar.push({ till: lage.utlatande.id, typ: 'beslutar-enligt', kalla: beslutet.kalla() });
	if (slag.riktatTill === 'kommunfullmaktige' && slump.chans(0.2))
		oppen.anmarkningar.push({
			vad: 'oklart',
			text: `Rubriken gäller vad ${post.namn} föreslår kommunfullmäktige. Det är inte det slutliga beslutet.`,
			kallor: [beslutet.kalla()],
		});
	s.stang(
		oppen,
		lage.motionarer[0] ? `${huvud.titel} – svar på motion av ${medParti(lage.motionarer[0])}` : huvud.titel,
		{ organ: post.id, avsandare: [{ organ: post.id }], yrkanden: sidor.map(({ falt }) => falt), beslut: [beslut] },
		forsta,
	);
	lage.status = slag.status;
	if (slag.niva !== 'slutligt') return;
	lage.status = beslut.anslag ? 'tillkannagiven' : beslut.justerat ? 'justerad' : 'avgjord';
	lage.avgjort = true;
	const utfall = slag.utfall && utfallAv(huvud, slag.utfall);
	if (utfall) lage.utfall = utfall;
}

const LANGD = { forslag: [800, 2300], delbeslut: [320, 950], slutligt: [850, 2500] } as const;

function tillagget({ tillagg }: Lage, { id }: Slag): string[] {
	return tillagg && id === 'kommunstyrelsens-forslag' ? ['tillaggsyrkandet'] : [];
}

/** The day of a decision whose minutes give none: that of the report it follows, or later. */
function beslutsdatum({ steg, datering }: Oppen, { utlatande }: Lage): string | undefined {
	if (datering.exakt) return iso(steg.dag);
	return datering.datum ?? (utlatande && `${iso(utlatande.dag)}/..`);
}

function expediera({ dok }: Oppen, namnd: string, { niva }: Slag): string[] {
	if (niva === 'delbeslut') return [];
	const till = [versal(organ(namnd).namn), 'Akten'];
	dok.rubrik(2, 'Beslutet ska skickas till');
	dok.lista(till);
	return till;
}
