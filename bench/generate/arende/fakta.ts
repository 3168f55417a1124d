import { datumord, iso } from '../sprak/tal.ts';
import { kommunallagen } from './lagrum.ts';
import type { Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/** A sentence about the report to fullmäktige after a year, and the event that it is. */
export function ettAr(s: Skrivning, oppen: Oppen): void {
	const { plan } = s;
	if (plan.ettar === undefined || plan.ettar >= oppen.steg.dag || s.handelser.some(({ id }) => id === 'ettarsanmald'))
		return;
	const citat = `Motionen anmäldes till kommunfullmäktige den ${datumord(plan.ettar)} som inte färdigberedd inom ett år`;
	const plats = oppen.dok.stycke(`${citat}, enligt ${kommunallagen(oppen.ar, 'ett-ar')}.`);
	s.handelser.push({
		id: 'ettarsanmald',
		datum: iso(plan.ettar),
		typ: 'anmalan',
		vad: 'Motionen anmäls till kommunfullmäktige som inte färdigberedd inom ett år',
		organ: 'kommunfullmaktige',
		steg: 'ettarsanmald',
		kalla: plats.kalla(citat),
	});
}

/** Uncertain times, as texts give them and as EDTF writes them. */
const TIDER: readonly (readonly [string, (ar: number) => readonly [ord: string, edtf: string]])[] = [
	['decennium', (ar) => [`I slutet av ${Math.floor(ar / 10)}0-talet`, `${Math.floor(ar / 10)}X`]],
	['ar', (ar) => [`År ${ar}`, String(ar)]],
	['host', (ar) => [`Hösten ${ar}`, `${ar}-23`]],
	['var', (ar) => [`Våren ${ar}`, `${ar}-21`]],
	['omkring', (ar) => [`Omkring ${ar}`, `${ar}~`]],
	['mellan', (ar) => [`Mellan ${ar} och ${ar + 3}`, `${ar}/${ar + 3}`]],
	['fore', (ar) => [`Före ${ar}`, `../${ar - 1}`]],
];

const SKEDDE = [
	['togs de första besluten om', 'De första besluten tas om'],
	['utreddes förutsättningarna för', 'Förutsättningarna utreds för'],
	['väcktes frågan om', 'Frågan väcks om'],
	['fördes de första samtalen om', 'De första samtalen förs om'],
	['lämnade invånare synpunkter på', 'Invånare lämnar synpunkter på'],
] as const;

/** One or two sentences about the time before, and the events that they tell of. */
export function bakgrund(s: Skrivning, oppen: Oppen): void {
	const { slump, huvud } = s;
	const fore = slump.mellan(4, 45);
	for (let i = 0; i < slump.mellan(1, 2); i++) {
		const [, tid] = slump.val(TIDER);
		const [ord, edtf] = tid(oppen.ar - fore - 4 * i);
		const [da, nu] = slump.val(SKEDDE);
		const citat = `${ord} ${da} ${huvud.sak}`;
		const plats = oppen.dok.stycke(`${citat}. ${oppen.text.styckestext([], 2)}`);
		s.handelser.push({
			id: `bakgrund-${s.handelser.length + 1}`,
			datum: edtf,
			datumtext: ord,
			typ: 'bakgrund',
			vad: `${nu} ${huvud.sak}`,
			kalla: plats.kalla(citat),
		});
	}
}

/** Two sentences that do not agree, and the remark that says so; in few texts. */
export function motsagelse(s: Skrivning, oppen: Oppen): void {
	if (!s.slump.chans(0.07)) return;
	const miljoner = s.slump.mellan(2, 40);
	const skriv = (text: string, citat: string) => oppen.dok.stycke(text).kalla(citat);
	const ena = `Den sammanlagda kostnaden beräknas till ${miljoner} miljoner kronor`;
	const andra = `kostnaden, ${miljoner + s.slump.mellan(1, 5)} miljoner kronor, fördelas över tre år`;
	oppen.anmarkningar.push({
		vad: 'motsagelse',
		text: 'Handlingen anger två olika belopp för den sammanlagda kostnaden.',
		kallor: [
			skriv(`${ena}. ${oppen.text.mening([])}`, ena),
			skriv(`Den beräknade ${andra}. ${oppen.text.mening([])}`, andra),
		],
	});
}
