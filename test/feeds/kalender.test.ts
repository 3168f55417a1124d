import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsText, komponent } from '../../src/feeds/ics.ts';
import { inlaggsrubrik } from '../../src/feeds/inlaggstext.ts';
import { kalender, MAX_HANDELSER } from '../../src/feeds/kalender.ts';
import { ren } from '../../src/feeds/tecken.ts';
import { urval } from '../../src/feeds/urval.ts';
import { arkiv, fientligText } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, manga, motion, PLATS } from './exempel.ts';

const read = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]);
const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString();
const register = arkivMed([motion()]);
const ics = kalender(register, PLATS);
const events = read(ics).getAllSubcomponents('vevent');

describe('a calendar', () => {
	it('has a whole day for each event whose day is certain, and says that others are left out', () => {
		expect(events.map((event) => [value(event, 'dtstart'), value(event, 'summary')])).toEqual([
			['2023-10-04', 'Tjänsteutlåtande från kommunstyrelsen – Laga väderkvarnen'],
			['2023-02-13', 'Aron Ek (V) väcker motionen – Laga väderkvarnen'],
		]);
		expect(events.every((event) => new ICAL.Event(event).startDate.isDate)).toBe(true);
		expect(value(read(ics), 'description')).toContain('1\u00A0händelse vars dag inte är säker finns inte här');
	});

	it('gives each event a lasting id, the day of its last change and its place on the page', () => {
		const event = events[1];
		if (!event) throw new Error('the event is missing');
		expect(value(event, 'uid')).toBe('arenden.motion-2023-vaderkvarn.vackt@exempelby.oppna-arenden.example');
		expect(value(event, 'dtstamp')).toBe('2026-11-21T00:00:00Z');
		expect(value(event, 'url')).toBe('https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/#vackt');
	});

	it('of an organ has what the organ does', () => {
		const organ = register.organ.get('kommunfullmaktige');
		const eget = read(kalender(register, PLATS, organ));
		expect(eget.getAllSubcomponents('vevent').map((event) => value(event, 'dtstart'))).toEqual(['2023-02-13']);
		expect(value(eget, 'source')).toBe('https://exempel.invalid/oppna/organ/kommunfullmaktige/kalender.ics');
	});

	it('can be subscribed to before anything has a day: RFC 5545 asks for a component', () => {
		const tom = read(kalender(arkivMed([]), PLATS));
		expect(tom.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
	});

	it('holds the latest 300', () => {
		const stor = read(kalender(arkivMed(manga(200)), PLATS));
		expect(stor.getAllSubcomponents('vevent')).toHaveLength(MAX_HANDELSER);
	});

	it('holds one property a text, on lines of at most 75 octets, whatever the texts hold', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				const text = kalender(hela, PLATS);
				const rader = text.split('\r\n');
				expect(rader.pop()).toBe('');
				for (const rad of rader) {
					expect(Buffer.byteLength(rad)).toBeLessThanOrEqual(75);
					expect(rad).not.toMatch(/[\u0000-\u0008\u000A-\u001F\u007F]/);
					expect(rad.isWellFormed()).toBe(true);
				}
				const namn = rader.filter((rad) => !rad.startsWith(' ')).map((rad) => /^[A-Z-]+/.exec(rad)?.[0]);
				expect(namn.filter((n) => n === 'UID').length).toBe(namn.filter((n) => n === 'SUMMARY').length);
				expect(new Set(namn)).toEqual(new Set(namn.filter((n) => KANDA.includes(n ?? ''))));
				const sakra = urval(hela).alla.filter(({ slag, datum }) => slag === 'post' && datum === '2023-02-13');
				expect(
					read(text)
						.getAllSubcomponents('vevent')
						.map((event) => value(event, 'summary')),
				).toEqual(
					sakra
						.toSorted((a, b) => (a.id < b.id ? -1 : 1))
						.map((inlagg) => normal(`${inlaggsrubrik(inlagg, hela)} – ${inlagg.arende.titel}`)),
				);
			}),
			{ numRuns: 100 },
		);
	});
});

const KANDA = [
	...['BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE', 'NAME', 'X-WR-CALNAME', 'DESCRIPTION', 'X-WR-CALDESC', 'URL'],
	...['SOURCE', 'REFRESH-INTERVAL', 'UID', 'DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'DTSTART', 'SUMMARY', 'CATEGORIES'],
	...['CLASS', 'TRANSP', 'TZID', 'RRULE', 'TZOFFSETFROM', 'TZOFFSETTO'],
];

/** The text as a calendar holds it: every line break is the same one. */
function normal(text: string): string {
	return ren(text)
		.trim()
		.replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\n');
}

describe('icsText', () => {
	it('escapes what RFC 5545, 3.3.11 asks for', () => {
		expect(icsText('a;b,c\\d\r\ne\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
	});
});

describe('komponent', () => {
	it('unfolds to the same text', () => {
		fc.assert(
			fc.property(fientligText, (text) => {
				const block = komponent('X', [['SUMMARY', icsText(text)]]);
				expect(block.replaceAll('\r\n ', '')).toBe(`BEGIN:X\r\nSUMMARY:${icsText(text)}\r\nEND:X\r\n`);
			}),
		);
	});
});
