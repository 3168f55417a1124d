import type { Ordled } from '../sprak/sammansatt.ts';
import { uppslagsord } from './ordlista.ts';

/** Flags of the dictionary: `X` and `U` may begin a compound, `Y` may end one, `W` is only a part, `Z` and `¤` no word. */
const BEGINS = /[XU]/;

/** Forms that the dictionary lets end a compound, and that would make compounds of half the language. */
const NO_LAST = new Set(
	(
		'ären aren aret ares arna ande anden enda erna orna ning inga ingen ings arens else elser heten heter lighet lös löst lösa ' +
		'bart bara fritt samt samma ligt liga sten ster eller sade tade inom utom över under efter före ende ende arens arna ' +
		'dom domen domens domar domarna domars doms tion tioner tionen erad erade eras erat erar era iska iskt isk ent enta ella ell ellt ansen ans ista isten ister'
	).split(' '),
);

/** Short words that are as often an ending, or part of a word that is no compound: `underlag`, `översyn`, `storlek`. */
const SHORT_NO_LAST = 'ben dom dum fel fot fri hög lag lek lön lös man mat syn tyg'.split(' ');

/** Short ends of compounds that the dictionary does not mark, and that people search for. */
const SHORT_LAST = 'ort råd ord gym gymmet gymet kö kön köer'.split(' ');

/** The dictionary marks too few words as possible ends; long ones are hardly ends by chance. */
const LONG = 5;

let loaded: Ordled | undefined;

/** Parts of compounds from the Swedish dictionary, which is read when the index is made and never published. */
export function lexikon(): Ordled {
	return (loaded ??= read());
}

function read(): Ordled {
	const first = new Map<string, string>();
	const last = new Set(SHORT_LAST);
	const words = new Set<string>();
	const begins = (led: string, ord: string): void => {
		const key = led.toLowerCase();
		if (!first.has(key)) first.set(key, ord.toLowerCase());
	};
	for (const { ord, flags, former } of uppslagsord()) {
		words.add(ord.toLowerCase());
		const ends = flags.includes('Y') && !flags.includes('Z');
		if (BEGINS.test(flags)) begins(ord, ord);
		if (ends || (!flags.includes('Z') && ord.length >= LONG)) last.add(ord.toLowerCase());
		for (const { form, flags: own } of former()) {
			if (!own.includes('W')) {
				if (flags.includes('Y') || form.length >= LONG) last.add(form.toLowerCase());
			} else if (BEGINS.test(own)) begins(form, ord);
		}
	}
	for (const ord of SHORT_NO_LAST) last.delete(ord);
	return {
		forled(led) {
			const ord = first.get(led);
			// `kyrko` and `gatu` stand as words of their own kind; what they come from ends in a.
			const withA = `${led.slice(0, -1)}a`;
			// Stems of verbs: `laddstolpe`, `byggherre`.
			if (ord === undefined && led.length > 3 && words.has(`${led}a`)) return `${led}a`;
			return (ord ?? led) === led && led.length > 3 && /[ou]$/.test(led) && words.has(withA) ? withA : ord;
		},
		arEfterled: (ord) => last.has(ord) && !NO_LAST.has(ord),
		arAndelse: (text) => NO_LAST.has(text),
	};
}
