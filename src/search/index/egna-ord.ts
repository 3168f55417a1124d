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

/** What the archive says of a word. */
interface Kant {
	/** How many documents have it, and the number of the last. */
	antal: number;
	sista: number;
	/** Whether it stands anywhere with a small letter, and inside a sentence with a capital. */
	harGemen: boolean;
	harVersal: boolean;
}

/**
 * Adds the archive's own words to the parts of compounds: names of places and things that no dictionary has. A first part
 * may have a joint: `Ukrainastöd`, `verksamhetsplan`, `kyrkogård`, `gatubelysning`.
 */
export function medEgnaOrd(led: Ordled, dokument: readonly Sokdokument[]): Ordled {
	const kanda = new Map<string, Kant>();
	for (const [nr, { titel, stycken }] of dokument.entries())
		for (const raw of [titel, ...stycken.map(({ text }) => text)]) {
			const text = normalText(raw);
			for (const { ord, start } of ordI(text)) {
				let kant = kanda.get(ord);
				if (!kant) kanda.set(ord, (kant = { antal: 0, sista: -1, harGemen: false, harVersal: false }));
				if (kant.sista !== nr) kant.antal++;
				kant.sista = nr;
				if (kant.harGemen) continue;
				if (text.startsWith(ord.charAt(0), start)) kant.harGemen = true;
				else kant.harVersal ||= IN_SENTENCE.test(text.slice(Math.max(0, start - 2), start));
			}
		}
	const own = new Set<string>();
	const names = new Set<string>();
	for (const [ord, { antal, harGemen, harVersal }] of kanda) {
		if (antal >= DOCUMENTS && ord.length >= SHORTEST && /^\p{L}+$/u.test(ord) && !STOPPORD.has(ord)) own.add(ord);
		if (harVersal && !harGemen) names.add(ord);
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
