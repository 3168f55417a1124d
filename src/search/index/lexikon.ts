import dictionary from 'dictionary-sv';
import type { Ordled } from '../sprak/sammansatt.ts';

/** A rule of the dictionary's for making one form of a word. */
interface Rule {
	readonly strip: string;
	readonly add: string;
	readonly flags: string;
	readonly fits: RegExp;
}

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

/**
 * Parts of compounds from the Swedish dictionary of Hunspell (LGPL-3.0), which is read when the index is made and never
 * published. See docs/decisions/0011-lexicon-for-compounds.md.
 */
export function lexikon(): Ordled {
	return (loaded ??= read());
}

function read(): Ordled {
	const decoder = new TextDecoder();
	const rules = readRules(decoder.decode(dictionary.aff));
	const first = new Map<string, string>();
	const last = new Set(SHORT_LAST);
	const words = new Set<string>();
	const begins = (led: string, ord: string): void => {
		const key = led.toLowerCase();
		if (!first.has(key)) first.set(key, ord.toLowerCase());
	};
	for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
		const entry = line.split(/[\t ]/)[0] ?? '';
		const slash = entry.lastIndexOf('/');
		const [ord, flags] = slash > 0 ? [entry.slice(0, slash), entry.slice(slash + 1)] : [entry, ''];
		if (!ord || flags.includes('%')) continue;
		words.add(ord.toLowerCase());
		const ends = flags.includes('Y') && !flags.includes('Z');
		if (BEGINS.test(flags)) begins(ord, ord);
		if (ends || (!flags.includes('Z') && ord.length >= LONG)) last.add(ord.toLowerCase());
		for (const rule of [...flags].flatMap((flag) => rules.get(flag) ?? [])) {
			if ((rule.strip && !ord.endsWith(rule.strip)) || !rule.fits.test(ord)) continue;
			const form = ord.slice(0, ord.length - rule.strip.length) + rule.add;
			if (!rule.flags.includes('W')) {
				if (flags.includes('Y') || form.length >= LONG) last.add(form.toLowerCase());
			} else if (BEGINS.test(rule.flags)) begins(form, ord);
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

function readRules(aff: string): Map<string, Rule[]> {
	const rules = new Map<string, Rule[]>();
	for (const line of aff.split('\n')) {
		const [kind, flag = '', strip = '', addition = '', condition = '.'] = line.trim().split(/\s+/);
		// The head of a group has four fields, its rules have five.
		if (kind !== 'SFX' || line.trim().split(/\s+/).length < 5) continue;
		const [add = '', flags = ''] = addition.split('/');
		const rule = {
			strip: strip === '0' ? '' : strip,
			add: add === '0' ? '' : add,
			flags,
			fits: new RegExp(`${condition === '.' ? '' : condition}$`),
		};
		rules.set(flag, [...(rules.get(flag) ?? []), rule]);
	}
	return rules;
}
