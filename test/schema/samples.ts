import type { z } from 'zod';
import { arendeSchema } from '../../src/schema/arende.ts';
import * as grund from '../../src/schema/grunddata.ts';
import { handlingSchema } from '../../src/schema/handling.ts';

interface Sample {
	readonly schema: z.ZodType;
	/** As the YAML reader gives it: every scalar is the text that was written. */
	readonly full: Readonly<Record<string, unknown>>;
}

const KALLA = { handling: 'ks-2022-1011/2024-03-06-yrkande', stycke: 's1', hur: 'ocr', citat: 'Orden' };
const AKTOR = { person: 'aron-ek', parti: 'v', organ: 'kommunstyrelse', roll: 'ordförande' };
const SAKNAS = {
	vad: 'handling',
	text: 'Saknas.',
	steg: 'vackt',
	handling: 'x',
	typ: 'motion',
	titel: 'T',
	kalla: KALLA,
};
const ANMARKNING = { vad: 'oklart', text: 'Oklart.', kallor: ['x#s1'] };
const RATTELSE = { datum: '2024-05-06', text: 'Rättat.', fore: 'a', efter: 'b' };
const UNDANTAG = { kod: 'personuppgifter', text: 'x', skal: 'y' };
const LANK = { till: 'ks-2022-1011', typ: 'namner', citat: 'Orden', kalla: 'x' };

/** One value of each kind of content with every field that its schema has. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
	amne: { schema: grund.amneSchema, full: { namn: 'Kultur', beskrivning: 'Om kultur.' } },
	arende: {
		schema: arendeSchema,
		full: {
			diarienummer: 'KS-2022/1011',
			titel: 'T',
			ingress: 'I.',
			typ: 'motion',
			status: 'vackt',
			utfall: 'bifallen',
			organ: 'kommunfullmaktige',
			amnen: ['kultur'],
			parter: [{ ...AKTOR, kalla: KALLA }],
			handelser: [
				{
					...{
						id: 'vackt',
						datum: '2023',
						datumtext: 'i fjol',
						datumHur: 'harlett',
						typ: 'vackt',
						vad: 'V',
						organ: 'x',
					},
					...{
						personer: ['aron-ek'],
						handling: 'x',
						beslut: 'b',
						steg: 'vackt',
						niva: 'utkast',
						ordning: '1',
						kalla: KALLA,
					},
				},
			],
			lankar: [LANK],
			saknas: [SAKNAS],
			anmarkningar: [ANMARKNING],
			rattelser: [RATTELSE],
			publicerad: '2026-11-21',
			undantag: [UNDANTAG],
		},
	},
	begrepp: {
		schema: grund.begreppSchema,
		full: {
			term: 'motion',
			former: ['motionen'],
			synonymer: ['x'],
			inte: ['motion och hälsa'],
			forklaring: 'F.',
			seAven: ['y'],
			lagrum: ['5 kap.'],
		},
	},
	forfattning: {
		schema: grund.forfattningSchema,
		full: {
			sfs: '2017:725',
			titel: 'Kommunallag',
			kortnamn: ['KL'],
			adress: 'https://lag.exempel.se/',
			lagrumAdress: {
				kapitel: 'https://lag.exempel.se/#K{kapitel}',
				paragraf: 'https://lag.exempel.se/#K{kapitel}P{paragraf}',
			},
			kapitel: [{ nummer: '5', bokstav: 'a', paragrafer: '1-16, 16 a' }],
			paragrafer: '1-49',
		},
	},
	handling: {
		schema: handlingSchema,
		full: {
			typ: 'protokoll',
			titel: 'Protokoll',
			datum: '2024-03-06',
			datumKalla: 'x#s1',
			organ: 'kommunstyrelse',
			avsandare: [AKTOR],
			mottagare: [AKTOR],
			undertecknare: [{ ...AKTOR, kalla: KALLA }],
			bilagor: [{ titel: 'B', handling: 'x', kalla: KALLA }],
			yrkanden: [
				{
					...{ id: 'y', typ: 'bifall', av: [AKTOR], avser: 'z', riktatTill: 'kommunfullmaktige', lydelse: 'L' },
					...{ utfall: 'foll', niva: 'forslag', kalla: KALLA },
				},
			],
			beslut: [
				{
					...{ id: 'b', niva: 'slutligt', organ: 'x', riktatTill: 'y', datum: '2024', paragraf: '§ 63', lydelse: 'L' },
					...{ utfall: 'bifallen', beslutsform: 'omrostning', beslutsformHur: 'harlett', yrkanden: ['y'] },
					...{ propositioner: 'P', roster: { ja: '31', nej: '29', avstar: '1', franvarande: '0' } },
					reservationer: [{ av: [AKTOR], tillForman: 'y', lydelse: 'R', kalla: KALLA }],
					...{ expediering: ['Alla'], justerat: '2024-03-10', anslag: '2024-03-11', kalla: KALLA },
				},
			],
			expediering: ['Alla'],
			kallor: [{ fil: 'a.pdf', sort: 'textlager', sha256: '0'.repeat(64), beskrivning: 'B.' }],
			lasning: { hur: 'textlager', text: 'Läst.', kalla: 'a.pdf' },
			upphovsratt: '9',
			lankar: [LANK],
			saknas: [SAKNAS],
			anmarkningar: [ANMARKNING],
			rattelser: [RATTELSE],
			publicerad: '2026-11-21',
			undantag: [UNDANTAG],
		},
	},
	kommun: {
		schema: grund.kommunSchema,
		full: {
			...{ namn: 'Exempelby kommun', kortnamn: 'Exempelby', kommunkod: '9999', organisationsnummer: '212000-0000' },
			...{
				webbplats: 'https://exempelby.se/',
				anslagstavla: 'https://exempelby.se/tavla',
				registrator: 'r@exempelby.se',
			},
			fiktiv: 'true',
			utgivare: {
				namn: 'U',
				beskrivning: 'B.',
				felanmalan: 'https://exempelby.se/fel',
				idnamn: 'exempelby.se,2026',
				sakerhet: { kontakt: 'sakerhet@exempelby.se', giltigTill: '2027-06-30' },
			},
			saknas: [SAKNAS],
		},
	},
	organ: {
		schema: grund.organSchema,
		full: {
			...{ namn: 'Kommunstyrelsen', kortnamn: 'KS', former: ['KS:s'], typ: 'styrelse', overordnat: 'x' },
			...{ fran: '1985', till: '2023/..', kallor: [KALLA] },
		},
	},
	parti: {
		schema: grund.partiSchema,
		full: { beteckning: 'V', namn: 'Vindpartiet', former: ['V:s'], kallor: [KALLA] },
	},
	person: {
		schema: grund.personSchema,
		full: {
			...{ namn: 'Aron Ek', namnvarianter: ['Ar0n Ek'], kategori: 'fortroendevald', saknas: [SAKNAS] },
			uppdrag: [{ organ: 'x', roll: 'Ledamot', parti: 'v', fran: '2022', till: '..', kalla: KALLA }],
		},
	},
	sida: { schema: grund.sidaSchema, full: { titel: 'Om', ingress: 'Om oss.' } },
};
