import type { Arende, Handelse } from '../../src/domain/arende.ts';
import type { Beslut, Yrkande } from '../../src/domain/beslut.ts';
import { parseDatum, type Datum } from '../../src/domain/datum.ts';
import type { Handling } from '../../src/domain/handling.ts';
import type { Kalla } from '../../src/domain/kalla.ts';
import { buildRegister, type Innehall, type Register } from '../../src/domain/register.ts';

/** Makes domain values of which a test says only what it is about. */

export function datum(text: string): Datum {
	const parsed = parseDatum(text);
	if (!parsed) throw new TypeError(`${text} is not a Datum`);
	return parsed;
}

export const KALLA: Kalla = {
	handling: 'motion-2023-vaderkvarn/2023-10-04-tjansteutlatande',
	stycke: 's1',
	hur: 'ordagrant',
};

export function handelse(fields: Pick<Handelse, 'id'> & Partial<Handelse>): Handelse {
	return { typ: 'ovrigt', vad: 'Något händer', personer: [], kalla: KALLA, ...fields };
}

export function yrkande(fields: Pick<Yrkande, 'id'> & Partial<Yrkande>): Yrkande {
	return { typ: 'bifall', av: [{ parti: 'v' }], lydelse: 'Bifall.', utfall: 'okant', kalla: KALLA, ...fields };
}

export function beslut(fields: Pick<Beslut, 'id'> & Partial<Beslut>): Beslut {
	return {
		niva: 'forslag',
		organ: 'kommunstyrelse',
		lydelse: 'Motionen anses besvarad.',
		beslutsform: 'okant',
		yrkanden: [],
		reservationer: [],
		expediering: [],
		kalla: KALLA,
		...fields,
	};
}

export function handling(fields: Pick<Handling, 'id'> & Partial<Handling>): Handling {
	return {
		arende: 'motion-2023-vaderkvarn',
		typ: 'skrivelse',
		titel: 'Skrivelse',
		avsandare: [],
		mottagare: [],
		undertecknare: [],
		bilagor: [],
		yrkanden: [],
		beslut: [],
		expediering: [],
		kallor: [],
		lasning: { hur: 'textlager', text: 'Läst ur pdf.', kalla: 'fil.pdf' },
		upphovsratt: '9',
		saknas: [],
		anmarkningar: [],
		rattelser: [],
		inteLankar: [],
		stycken: [],
		brodtext: '',
		...fields,
	};
}

export function arende(fields: Partial<Arende> = {}): Arende {
	return {
		id: 'motion-2023-vaderkvarn',
		titel: 'Laga väderkvarnen',
		typ: 'motion',
		status: 'okand',
		amnen: [],
		parter: [],
		handelser: [],
		saknas: [],
		anmarkningar: [],
		rattelser: [],
		ingress: 'Motionen handlar om väderkvarnen.',
		sammanfattning: '',
		format: 'md',
		handlingar: [],
		...fields,
	};
}

export function register(fields: Partial<Innehall> = {}): Register {
	return buildRegister({
		kommun: {
			namn: 'Exempelby kommun',
			kortnamn: 'Exempelby',
			fiktiv: true,
			utgivare: { namn: 'Exempelby', beskrivning: 'Påhittad.' },
			saknas: [],
		},
		arenden: [],
		lankar: [],
		organ: [],
		partier: [],
		personer: [],
		amnen: [],
		forfattningar: [],
		begrepp: [],
		sidor: [],
		...fields,
	});
}
