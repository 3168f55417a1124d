import { adress } from '../domain/adress.ts';
import type { Arende } from '../domain/arende.ts';
import type { Amne, Kommun, Organ, Parti, Person } from '../domain/grunddata.ts';
import type { Dag } from '../domain/datum.ts';
import type { Register } from '../domain/register.ts';
import { partinamn } from '../text/namn.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';
import type { Inlagg } from './inlagg.ts';
import { senastAndrad } from './publicerat.ts';
import { enrad } from './tecken.ts';
import { urval, urvalI } from './urval.ts';

/** A feed, whatever its format. */
export interface Flode {
	/** Page that the feed follows, relative to the base. */
	readonly sida: string;
	readonly titel: string;
	readonly beskrivning: string;
	readonly andrad: Dag;
	/** Newest first. */
	readonly inlagg: readonly Inlagg[];
}

/** A feed holds at most this many entries, and its entries at most this many bytes. */
export const MAX_INLAGG = 50;
const MAX_BYTE = 190_000;

const GRANS = `Flödet har de ${String(MAX_INLAGG)} senaste; allt finns på webbplatsen och som öppna data.`;

export const flode = {
	sajt: (register: Register): Flode =>
		make(register, '/', 'Alla händelser', 'Händelser och rättelser i alla ärenden.', urval(register).alla),
	/** Looks at nothing but the ärende and what its entries name. */
	arende: (register: Register, arende: Arende): Flode =>
		flodeAv(register.kommun, {
			sida: adress.arende(arende.id),
			titel: arende.titel,
			beskrivning: 'Händelser och rättelser i ärendet.',
			inlagg: urvalI(arende, register),
			andrad: senastAndrad(arende),
		}),
	person: (register: Register, { id, namn }: Person): Flode =>
		make(
			register,
			adress.person(id),
			namn,
			'Händelser där personen handlar enligt källorna.',
			urval(register).person.get(id),
		),
	parti: (register: Register, parti: Parti): Flode =>
		make(
			register,
			adress.parti(parti.id),
			partinamn(parti),
			'Händelser där partiet, eller någon som företräder det, handlar enligt källorna.',
			urval(register).parti.get(parti.id),
		),
	organ: (register: Register, { id, namn }: Organ): Flode =>
		make(
			register,
			adress.organ(id),
			namn,
			'Händelser där organet handlar enligt källorna.',
			urval(register).organ.get(id),
		),
	amne: (register: Register, { id, namn }: Amne): Flode =>
		make(register, adress.amne(id), namn, 'Händelser och rättelser i ärenden om ämnet.', urval(register).amne.get(id)),
} as const;

/** A feed of several ärenden; an empty one was changed when the archive was. */
function make(
	register: Register,
	sida: string,
	titel: string,
	beskrivning: string,
	inlagg: readonly Inlagg[] = [],
): Flode {
	const andrad = urval(register).alla[0]?.andrad ?? '1970-01-01';
	return flodeAv(register.kommun, { sida, titel, beskrivning, inlagg, andrad });
}

function flodeAv(kommun: Kommun, { sida, titel, beskrivning, inlagg, andrad }: Flode): Flode {
	const pahittad = kommun.fiktiv ? ` ${kommun.namn} är påhittad.` : '';
	return {
		sida,
		titel: enrad(`${titel} – ${SAJTNAMN} i ${kommun.namn}`),
		beskrivning: enrad(`${beskrivning} ${kommun.utgivare.beskrivning}${pahittad} ${GRANS}`),
		// Every list is ordered by its newest change.
		andrad: inlagg[0]?.andrad ?? andrad,
		inlagg,
	};
}

/** The entries that fit, each as `format` writes it. */
export function somRyms(inlagg: readonly Inlagg[], format: (inlagg: Inlagg) => string): string[] {
	const poster: string[] = [];
	let byte = 0;
	for (const ett of inlagg.slice(0, MAX_INLAGG)) {
		const text = format(ett);
		byte += Buffer.byteLength(text);
		// One entry is always there, however long.
		if (byte > MAX_BYTE && poster.length > 0) break;
		poster.push(text);
	}
	return poster;
}
