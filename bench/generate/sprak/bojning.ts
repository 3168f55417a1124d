/** Inflected forms of a noun. */
export interface Substantiv {
	/** `n` for "en", `t` for "ett". */
	readonly genus: 'n' | 't';
	/** Indefinite and definite singular. */
	readonly sg: string;
	readonly sgd: string;
	/** Indefinite and definite plural; absent for what is not counted. */
	readonly pl?: string;
	readonly pld?: string;
}

/** Inflected forms of an adjective or participle. */
export interface Adjektiv {
	readonly n: string;
	readonly t: string;
	/** Plural and definite. */
	readonly a: string;
}

const SYNKOPE = /(?<=.{3})e([lrn])$/;

const KLASSER: Record<string, (ord: string) => Substantiv> = {
	'1': (ord) => forms('n', ord, ord.slice(0, -1), ['an', 'or', 'orna']),
	'2': (ord) => {
		// "Fördel" is no "cykel".
		if (SYNKOPE.test(ord) && !ord.endsWith('del'))
			return forms('n', ord, ord.replace(SYNKOPE, '$1'), ['', 'ar', 'arna'], `${ord}n`);
		if (/[åöyo]$/.test(ord)) return forms('n', ord, ord, ['n', 'ar', 'arna']);
		return forms('n', ord, ord.replace(/e$/, ''), ['en', 'ar', 'arna']);
	},
	'3': (ord) => {
		if (SYNKOPE.test(ord)) return forms('n', ord, ord.replace(SYNKOPE, '$1'), ['', 'er', 'erna'], `${ord}n`);
		if (/(?:[åéiöy]|or)$/.test(ord)) return forms('n', ord, ord, ['n', 'er', 'erna']);
		return forms('n', ord, ord.replace(/e$/, ''), ['en', 'er', 'erna']);
	},
	'4': (ord) => forms('t', ord, ord, ['t', 'n', 'na']),
	'5': (ord) => {
		if (SYNKOPE.test(ord)) return forms('t', ord, ord.replace(SYNKOPE, '$1'), ['et', '', 'en'], undefined, ord);
		const stam = /(?:[^u]um|program|hem)$/.test(ord) ? `${ord}m` : ord;
		return forms('t', ord, stam, ['et', '', 'en'], undefined, ord);
	},
	'6': (ord) => forms('n', ord, ord, ['n', '', ''], undefined, ord, ord.replace(/are$/, 'ar').concat('na')),
	'7': (ord) => ({ genus: 'n', sg: ord, sgd: /[aeiouyåö]$/.test(ord) ? `${ord}n` : `${ord}en` }),
	'8': (ord) => ({ genus: 't', sg: ord, sgd: /[aeiouyåö]$/.test(ord) ? `${ord}t` : `${ord}et` }),
};

function forms(
	genus: 'n' | 't',
	sg: string,
	stam: string,
	[d, pl, pld]: [string, string, string],
	sgd = stam + d,
	plural = stam + pl,
	pluralDef = stam + pld,
): Substantiv {
	return { genus, sg, sgd, pl: plural, pld: pluralDef };
}

/** Reads `skola:1` (a declension) or `bok|boken|böcker|böckerna` (written out). */
export function substantiv(text: string): Substantiv {
	const [sg = '', sgd = '', pl, pld] = text.split('|');
	if (sgd) return { genus: sgd.endsWith('t') ? 't' : 'n', sg, sgd, ...(pl && pld && { pl, pld }) };
	const [ord = '', klass = ''] = text.split(':');
	const make = KLASSER[klass];
	if (!make) throw new TypeError(`${text} has no declension`);
	return make(ord);
}

/** Reads `ny`, `god|gott|goda` or an indeclinable `bra=`. */
export function adjektiv(text: string): Adjektiv {
	const [n = '', t, a] = text.split('|');
	if (t && a) return { n, t, a };
	if (n.endsWith('=')) return { n: n.slice(0, -1), t: n.slice(0, -1), a: n.slice(0, -1) };
	if (/[ae]nde$/.test(n)) return { n, t: n, a: n };
	if (n.endsWith('ad')) return { n, t: `${n.slice(0, -1)}t`, a: `${n}e` };
	if (n.endsWith('dd')) return { n, t: `${n.slice(0, -2)}tt`, a: `${n}a` };
	if (/[^d]d$/.test(n)) return { n, t: `${n.slice(0, -1)}t`, a: `${n}a` };
	if (n.endsWith('t')) return { n, t: n, a: `${n}a` };
	if (/.e[lnr]$/.test(n))
		return { n, t: n.endsWith('n') ? `${n.slice(0, -1)}t` : `${n}t`, a: n.replace(/e([lnr])$/, '$1a') };
	return { n, t: `${n}t`, a: `${n}a` };
}
