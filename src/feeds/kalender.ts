import { adress } from '../domain/adress.ts';
import { isExactDay } from '../domain/datum.ts';
import type { Organ } from '../domain/grunddata.ts';
import { compareText } from '../domain/order.ts';
import type { Register } from '../domain/register.ts';
import { antal } from '../text/antal.ts';
import { ARENDETYP } from '../text/etiketter.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';
import { blockText } from './block.ts';
import { icsDag, icsText, icsTid, komponent, type Rad } from './ics.ts';
import { uid } from './idn.ts';
import type { Inlagg } from './inlagg.ts';
import { inlaggsrubrik, inlaggstext } from './inlaggstext.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { urval } from './urval.ts';

/** A calendar holds at most this many events, those with the latest days. */
export const MAX_HANDELSER = 300;

/** Every certain day of the archive, or of what an organ does in it, as iCalendar (RFC 5545, RFC 7986). */
export function kalender(register: Register, plats: Plats, organ?: Organ): string {
	const sida = organ ? adress.organ(organ.id) : '/';
	const { alla, organ: perOrgan } = urval(register);
	const inlagg = (organ ? (perOrgan.get(organ.id) ?? []) : alla).filter(({ slag }) => slag === 'post');
	const sakra = inlagg
		.filter(({ datum }) => datum !== undefined && isExactDay(datum))
		.sort((a, b) => compareText(b.datum ?? '', a.datum ?? '') || compareText(a.id, b.id));
	const namn = `${organ?.namn ?? 'Alla händelser'} – ${SAJTNAMN} i ${register.kommun.namn}`;
	const om = beskrivning(register, inlagg.length - sakra.length);
	const url = absolut(adress.kalender(sida), plats);
	return komponent(
		'VCALENDAR',
		[
			['VERSION', '2.0'],
			['PRODID', '-//Oppna arenden//Kalender//SV'],
			['CALSCALE', 'GREGORIAN'],
			['NAME', icsText(namn)],
			['X-WR-CALNAME', icsText(namn)],
			['DESCRIPTION', icsText(om)],
			['X-WR-CALDESC', icsText(om)],
			['URL', absolut(sida, plats)],
			['SOURCE;VALUE=URI', url],
			['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
		],
		sakra.length > 0 ? sakra.slice(0, MAX_HANDELSER).map((ett) => handelse(ett, register, plats)) : [TIDSZON],
	);
}

function beskrivning({ kommun }: Register, osakra: number): string {
	return [
		'Dagar som källorna anger säkert.',
		osakra > 0
			? `${antal(osakra, 'händelse', 'händelser')} vars dag inte är säker finns inte här, utan på webbplatsen.`
			: '',
		`Kalendern har de ${String(MAX_HANDELSER)} senaste.`,
		kommun.utgivare.beskrivning,
		kommun.fiktiv ? `${kommun.namn} är påhittad.` : '',
	]
		.filter(Boolean)
		.join(' ');
}

function handelse(inlagg: Inlagg, register: Register, plats: Plats): string {
	const { arende, datum = '', forst, andrad, id, path } = inlagg;
	const text = blockText(inlaggstext(inlagg, register), (till) => absolut(till, plats));
	const rader: Rad[] = [
		['UID', uid(register.kommun, id)],
		// The day of the last change: a calendar without a method has no other time (RFC 5545, 3.8.7.2).
		['DTSTAMP', icsTid(andrad)],
		...(forst ? [['CREATED', icsTid(forst)] as const] : []),
		['LAST-MODIFIED', icsTid(andrad)],
		['DTSTART;VALUE=DATE', icsDag(datum)],
		['SUMMARY', icsText(`${inlaggsrubrik(inlagg, register)} – ${arende.titel}`)],
		['DESCRIPTION', icsText(text)],
		['CATEGORIES', icsText(ARENDETYP[arende.typ])],
		['URL', absolut(path, plats)],
		['CLASS', 'PUBLIC'],
		['TRANSP', 'TRANSPARENT'],
	];
	return komponent('VEVENT', rader);
}

// A calendar must have a component (RFC 5545, 3.6). One without events can be subscribed to all the same.
const TIDSZON = komponent(
	'VTIMEZONE',
	[['TZID', 'Europe/Stockholm']],
	[
		komponent('STANDARD', [
			['DTSTART', '19961027T030000'],
			['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
			['TZOFFSETFROM', '+0200'],
			['TZOFFSETTO', '+0100'],
		]),
		komponent('DAYLIGHT', [
			['DTSTART', '19810329T020000'],
			['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
			['TZOFFSETFROM', '+0100'],
			['TZOFFSETTO', '+0200'],
		]),
	],
);
