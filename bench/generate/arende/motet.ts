import { medParti } from '../register/personer.ts';
import * as M from '../meningar/avsnitt.ts';
import type { Organpost } from '../register/organ.ts';
import { datumord, iso } from '../sprak/tal.ts';
import type { Plats } from './dokument.ts';
import type { Lage } from './laget.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/** A debate: the paragraph that says who spoke. */
export interface Debatt {
	readonly plats: Plats;
	readonly citat: string;
	readonly personer: readonly string[];
}

/** Who was there: the chair and some of the members, in minutes that say it. */
export function narvaro(s: Skrivning, oppen: Oppen, post: Organpost): void {
	const { slump } = s;
	if (!slump.chans(0.45)) {
		oppen.saknas.push({ vad: 'deltagare', text: 'Vilka som deltog i beslutet framgår inte av källorna.' });
		return;
	}
	const ordforande = s.personer.ordforande(post.id, oppen.ar);
	const andra = slump.urval(s.personer.valda(oppen.ar), slump.mellan(4, 10)).filter((p) => p !== ordforande);
	oppen.dok.rubrik(2, 'Beslutande');
	if (ordforande) {
		const plats = oppen.dok.stycke(`${medParti(ordforande)}, ordförande`);
		s.namnge(oppen, ordforande, plats, { organ: post.id, roll: 'ordförande' });
	}
	const plats = oppen.dok.stycke(`${andra.map(medParti).join(', ')}.`);
	for (const person of andra) s.namnge(oppen, person, plats);
}

/** The debate, as minutes that report it do. */
export function overlaggning(s: Skrivning, lage: Lage, oppen: Oppen, mal: number): Debatt | undefined {
	const { slump } = s;
	const { dok, text } = oppen;
	const talare = slump
		.urval(s.personer.valda(oppen.ar), slump.mellan(1, 4))
		.filter((p) => !lage.motionarer.includes(p));
	if (talare.length === 0) return undefined;
	dok.rubrik(2, 'Överläggning');
	const namn = [...lage.motionarer.slice(0, 1), ...talare].map(medParti);
	const vilka = namn.length > 1 ? `${namn.slice(0, -1).join(', ')} och ${namn.at(-1) ?? ''}` : (namn[0] ?? '');
	const citat = `${vilka} yttrar sig i ärendet innan överläggningen förklaras avslutad.`;
	const plats = dok.stycke(citat);
	for (const person of talare) s.namnge(oppen, person, plats);
	for (const person of talare) {
		if (dok.ord > mal - 90) break;
		dok.stycke(
			`${medParti(person)} [anför] att ${oppen.sprak.fras('{bi}')}. ${text.styckestext(M.ARGUMENT)}`.replace(
				'[anför]',
				slump.val(['anför', 'framhåller', 'säger', 'menar']),
			),
		);
	}
	text.stycken(M.ARGUMENT, mal - 70);
	return { plats, citat, personer: [...lage.motionarer.slice(0, 1), ...talare].map(({ id }) => id) };
}

/** When the minutes were approved and posted, for those that say it. */
export function justering(s: Skrivning, oppen: Oppen): Falt {
	const { slump } = s;
	const justerare = s.personer.valda(oppen.ar);
	if (!oppen.datering.exakt || justerare.length === 0 || !slump.chans(0.6)) {
		oppen.saknas.push({ vad: 'justering', text: 'När protokollet justerades framgår inte av källorna.' });
		return {};
	}
	const dag = oppen.steg.dag + slump.mellan(2, 12);
	const person = slump.val(justerare);
	oppen.dok.rubrik(2, 'Justering');
	const anslag = slump.chans(0.6) ? dag + slump.mellan(0, 3) : undefined;
	const plats = oppen.dok.stycke(
		`Protokollet justerades den ${datumord(dag)} av ${medParti(person)}.${anslag === undefined ? '' : ` Justeringen tillkännagavs på kommunens anslagstavla den ${datumord(anslag)}.`}`,
	);
	s.namnge(oppen, person, plats);
	return { justerat: iso(dag), ...(anslag !== undefined && { anslag: iso(anslag) }) };
}
