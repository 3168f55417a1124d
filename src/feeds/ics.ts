import type { Dag } from '../domain/datum.ts';
import { ren } from './tecken.ts';

/** A property of a calendar: its name with parameters, and its value as it is to stand there. */
export type Rad = readonly [namn: string, varde: string];

/**
 * A TEXT value (RFC 5545, 3.3.11). Npm `ical-generator` 11 leaves a calendar's name and description as they are, so that
 * a line break in one starts a property of its own.
 */
export function icsText(text: string): string {
	return ren(text)
		.trim()
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\\n');
}

/** A DATE value. */
export function icsDag(dag: Dag): string {
	return dag.replaceAll('-', '');
}

/** The start of a day as a DATE-TIME in UTC. */
export function icsTid(dag: Dag): string {
	return `${icsDag(dag)}T000000Z`;
}

/** A component with its properties and the components in it, as folded lines. */
export function komponent(namn: string, rader: readonly Rad[], delar: readonly string[] = []): string {
	return [
		`BEGIN:${namn}\r\n`,
		...rader.map(([property, varde]) => `${vik(`${property}:${varde}`)}\r\n`),
		...delar,
		`END:${namn}\r\n`,
	].join('');
}

/** Folds a content line so that no line is longer than 75 octets (RFC 5545, 3.1) and no character is split. */
function vik(rad: string): string {
	const rader: string[] = [];
	let start = 0;
	let byte = 0;
	let at = 0;
	for (const tecken of rad) {
		const langd = Buffer.byteLength(tecken);
		// The space that begins a continued line counts.
		if (byte + langd > (start === 0 ? 75 : 74)) {
			rader.push(rad.slice(start, at));
			start = at;
			byte = 0;
		}
		byte += langd;
		at += tecken.length;
	}
	rader.push(rad.slice(start));
	return rader.join('\r\n ');
}
