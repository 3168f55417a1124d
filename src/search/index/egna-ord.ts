import { ordI } from '../sprak/ord.ts';
import type { Ordled } from '../sprak/sammansatt.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { normalText } from '../sprak/tecken.ts';
import type { Sokdokument } from './dokument.ts';

/** Words shorter than this are parts of too many others by chance. */
const SHORTEST = 5;

/** A word that stands in fewer documents may be a misprint. */
const DOCUMENTS = 2;

/** A sentence goes on here: a capital is then that of a name. */
const IN_SENTENCE = /[\p{Ll},] $/u;

/**
 * Adds the archive's own words to the parts of compounds: names of places and things that no dictionary has. A first part
 * may have a joint: `Ukrainastöd`, `verksamhetsplan`, `kyrkogård`, `gatubelysning`.
 */
export function medEgnaOrd(led: Ordled, dokument: readonly Sokdokument[]): Ordled {
	const counts = new Map<string, number>();
	const small = new Set<string>();
	const capital = new Set<string>();
	for (const { titel, stycken } of dokument) {
		const words = new Set<string>();
		for (const raw of [titel, ...stycken.map(({ text }) => text)]) {
			const text = normalText(raw);
			for (const { ord, start } of ordI(text)) {
				words.add(ord);
				if (text.startsWith(ord.charAt(0), start)) small.add(ord);
				else if (IN_SENTENCE.test(text.slice(Math.max(0, start - 2), start))) capital.add(ord);
			}
		}
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const own = new Set<string>();
	for (const [word, count] of counts)
		if (count >= DOCUMENTS && word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !STOPPORD.has(word)) own.add(word);
	const names = new Set([...capital].filter((word) => !small.has(word)));
	/** `underhållstillstånd` ends in a word that the archive uses, and not in `stillstånd`, which it does not. */
	const hasJoint = (ord: string): boolean => ord.startsWith('s') && !own.has(ord) && own.has(ord.slice(1));
	return {
		arNamn: (ord) => names.has(ord),
		arEfterled: (ord) => (led.arEfterled(ord) && !hasJoint(ord)) || (own.has(ord) && !led.arAndelse(ord)),
		forled(text) {
			const known = led.forled(text);
			if (known !== undefined) return known;
			return candidates(text).find((ord) => own.has(ord));
		},
		arAndelse: (text) => led.arAndelse(text),
	};
}

/** Words that a first part may come from. */
function candidates(text: string): string[] {
	const before = text.slice(0, -1);
	if (text.endsWith('s')) return [text, before];
	if (text.endsWith('o') || text.endsWith('u')) return [text, `${before}a`];
	return [text];
}
