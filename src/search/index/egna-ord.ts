import type { Ordled } from '../sprak/sammansatt.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import type { Ordbruk } from './ordforrad.ts';
import { FLAGGA } from './ordlasning.ts';

/** Words shorter than this are parts of too many others by chance. */
const SHORTEST = 5;

/** A word that stands in fewer documents may be a misprint. */
const DOCUMENTS = 2;

/**
 * Adds the archive's own words to the parts of compounds: names of places and things that no dictionary has. A first part
 * may have a joint: `Ukrainastöd`, `verksamhetsplan`, `kyrkogård`, `gatubelysning`.
 */
export function medEgnaOrd(led: Ordled, bruk: Iterable<Ordbruk>): Ordled {
	const own = new Set<string>();
	const names = new Set<string>();
	for (const { ord, antal, flaggor } of bruk) {
		if (antal >= DOCUMENTS && ord.length >= SHORTEST && /^\p{L}+$/u.test(ord) && !STOPPORD.has(ord)) own.add(ord);
		if ((flaggor & (FLAGGA.versal | FLAGGA.gemen)) === FLAGGA.versal) names.add(ord);
	}
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
