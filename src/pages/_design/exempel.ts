import type { Arende, Handelse } from '../../domain/arende.ts';
import type { Beslut, Yrkande } from '../../domain/beslut.ts';
import { parseDatum, type Datum } from '../../domain/datum.ts';
import type { Handling } from '../../domain/handling.ts';
import type { Kalla } from '../../domain/kalla.ts';
import { buildRegister, type Register } from '../../domain/register.ts';

/** How much there is of everything. */
export const TILLSTAND = ['tomt', 'vanligt', 'ytterligt'] as const;

export type Tillstand = (typeof TILLSTAND)[number];

/** An archive of a municipality that does not exist, with one ärende, its first, to show the components with. */
export interface Exempel {
	readonly register: Register;
	readonly arende: Arende;
}

const ARENDE = 'ks-2031-1';
const HANDLING = '2031-03-04-protokollsutdrag';
const KALLA: Kalla = { handling: `${ARENDE}/${HANDLING}`, stycke: 's1', hur: 'ordagrant', citat: 'Kvarnen lagas.' };
const LANG_TITEL =
	'Svar på motion om att kommunen ska utreda hur väderkvarnen på höjden kan lagas, förses med ledstång, belysning och skyltar på flera språk, hållas öppen för besökare under sommarhalvåret och skötas av föreningen i samverkan med kommunstyrelsens förvaltning, kulturnämnden och trafik-, park- och fastighetsnämndens utskott';
const LANGT_ORD = 'Väderkvarnsrestaureringssamordningsarbetsgruppsordförandeposten';

/** The archive in a state: nothing but what must be there, as most ärenden are, or as much as a page must bear. */
export function exempel(tillstand: Tillstand): Exempel {
	const arende = ARENDEN[tillstand]();
	const namn = { tomt: 'Å', vanligt: 'Aron Ek', ytterligt: `Karin-Elisabeth von ${LANGT_ORD}` }[tillstand];
	const register = buildRegister({
		kommun: {
			namn: 'Exempelby kommun',
			kortnamn: 'Exempelby',
			fiktiv: true,
			utgivare: { namn: 'Exempelby', beskrivning: 'En påhittad kommun som visar komponenterna.' },
			saknas: [],
		},
		arenden: [arende],
		lankar: [],
		organ: [
			{ id: 'kommunstyrelse', namn: 'kommunstyrelsen', former: [], typ: 'styrelse', kallor: [] },
			{ id: 'kommunfullmaktige', namn: 'kommunfullmäktige', former: [], typ: 'fullmaktige', kallor: [] },
		],
		partier: [{ id: 'v', beteckning: 'V', namn: 'Vindpartiet', former: [], kallor: [] }],
		personer: [{ id: 'person', namn, namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] }],
		amnen: [{ id: 'kultur', namn: 'Kultur', beskrivning: 'Om kultur.' }],
		forfattningar: [],
		begrepp: [],
		sidor: [],
	});
	return { register, arende };
}

const ARENDEN: Readonly<Record<Tillstand, () => Arende>> = {
	tomt: () => arendeMed({ titel: 'K', ingress: 'Källorna ger bara ärendets namn.' }),
	vanligt: () =>
		arendeMed({
			titel: 'Motion om att laga väderkvarnen',
			diarienummer: 'KS-2031/1.101',
			ingress: 'Aron Ek vill att kommunen lagar väderkvarnen. Kommunstyrelsen föreslår avslag.',
			status: 'forslag-till-kf',
			organ: 'kommunfullmaktige',
			amnen: ['kultur'],
			parter: [{ person: 'person', parti: 'v', roll: 'motionär', kalla: KALLA }],
			handelser: handelser(4),
			handlingar: [handling(2, 1)],
			saknas: [{ vad: 'slutligt-beslut', text: 'Fullmäktiges beslut framgår inte av källorna.', steg: 'avgjord' }],
			anmarkningar: [{ vad: 'oklart', text: 'Två datum anges för sammanträdet.', kallor: [KALLA, KALLA] }],
			rattelser: [{ datum: '2031-05-01', text: 'Avsändaren var fel.', fore: 'Nämnden', efter: 'Förvaltningen' }],
		}),
	ytterligt: () =>
		arendeMed({
			titel: LANG_TITEL,
			diarienummer: 'KS-2031/1.101',
			ingress: `${LANG_TITEL}. ${LANGT_ORD} är ett av orden.`,
			status: 'avgjord',
			utfall: 'delvis-bifallen',
			organ: 'kommunfullmaktige',
			amnen: ['kultur'],
			parter: Array.from({ length: 12 }, () => ({ person: 'person', parti: 'v', roll: LANGT_ORD, kalla: KALLA })),
			handelser: handelser(60),
			handlingar: [handling(40, 12)],
			saknas: Array.from({ length: 20 }, () => ({ vad: 'uppgift' as const, text: `${LANG_TITEL} framgår inte.` })),
			anmarkningar: Array.from({ length: 10 }, () => ({
				vad: 'fel-i-kallan' as const,
				text: LANG_TITEL,
				kallor: Array.from({ length: 9 }, () => KALLA),
			})),
			rattelser: Array.from({ length: 10 }, () => ({
				datum: '2031-05-01',
				text: LANG_TITEL,
				fore: LANGT_ORD,
				efter: LANG_TITEL,
			})),
		}),
};

function arendeMed(fields: Pick<Arende, 'titel' | 'ingress'> & Partial<Arende>): Arende {
	return {
		id: ARENDE,
		typ: 'motion',
		status: 'okand',
		amnen: [],
		parter: [],
		handelser: [],
		saknas: [],
		anmarkningar: [],
		rattelser: [],
		sammanfattning: '',
		format: 'md',
		handlingar: [],
		...fields,
	};
}

/** Every fifth without a date, every seventh with a long text. */
function handelser(antal: number): Handelse[] {
	return Array.from({ length: antal }, (_, i) => ({
		id: `handelse-${String(i + 1)}`,
		typ: i === 0 ? 'vackt' : 'ovrigt',
		vad: i % 7 === 6 ? LANG_TITEL : `Aron Ek talar om kvarnen, gång ${String(i + 1)}`,
		personer: ['person'],
		...(i % 5 !== 4 && { datum: dag(i) }),
		...(i === 0 && { steg: 'vackt' as const }),
		kalla: KALLA,
	}));
}

function dag(i: number): Datum {
	const text = `2031-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
	const parsed = parseDatum(text);
	if (!parsed) throw new TypeError(`${text} is no date`);
	return parsed;
}

function handling(yrkanden: number, beslut: number): Handling {
	return {
		id: HANDLING,
		arende: ARENDE,
		typ: 'protokollsutdrag',
		titel: yrkanden > 10 ? LANG_TITEL : 'Motion om att laga väderkvarnen',
		datum: dag(2),
		datumKalla: KALLA,
		organ: 'kommunstyrelse',
		avsandare: [],
		mottagare: [],
		undertecknare: [],
		bilagor: [],
		yrkanden: Array.from({ length: yrkanden }, (_, i) => yrkandeNr(i)),
		beslut: Array.from({ length: beslut }, (_, i) => beslutNr(i)),
		expediering: [],
		kallor: [{ fil: 'protokoll.pdf', sort: 'textlager', sha256: '0'.repeat(64), bytes: 123_456 }],
		lasning: { hur: 'textlager', text: 'Läst ur pdf-filens textlager.', kalla: 'protokoll.pdf' },
		upphovsratt: '9',
		saknas: [],
		anmarkningar: [],
		rattelser: [],
		inteLankar: [],
		stycken: [{ id: 's1', ankare: 'p--0000000', text: 'Kvarnen lagas.', slag: 'stycke' }],
		brodtext: 'Kvarnen lagas.',
	};
}

function yrkandeNr(i: number): Yrkande {
	return {
		id: `yrkande-${String(i + 1)}`,
		typ: i % 2 === 0 ? 'bifall' : 'avslag',
		av: Array.from({ length: i === 3 ? 15 : 1 }, () => ({ person: 'person', parti: 'v' })),
		lydelse: i % 9 === 8 ? LANG_TITEL : 'Kvarnen lagas.',
		utfall: i % 2 === 0 ? 'foll' : 'vann',
		kalla: KALLA,
	};
}

function beslutNr(i: number): Beslut {
	return {
		id: `beslut-${String(i + 1)}`,
		niva: (['forslag', 'delbeslut', 'slutligt'] as const)[i % 3] ?? 'forslag',
		organ: 'kommunstyrelse',
		riktatTill: 'kommunfullmaktige',
		datum: dag(i),
		paragraf: '§ 12',
		lydelse: i % 4 === 3 ? LANG_TITEL : 'Motionen avslås.',
		utfall: 'avslagen',
		beslutsform: i % 2 === 0 ? 'omrostning' : 'acklamation',
		yrkanden: ['yrkande-1', 'yrkande-2'],
		...(i % 2 === 0 && {
			roster: { ja: 31, nej: 28, avstar: 2 },
			propositioner: 'Ordföranden ställer dem mot varandra.',
		}),
		reservationer: [
			{ av: [{ person: 'person', parti: 'v' }], tillForman: 'yrkande-1', lydelse: 'Vi reserverar oss.', kalla: KALLA },
		],
		expediering: [],
		kalla: KALLA,
	};
}
