import dictionary from 'dictionary-sv';

/** A form that the dictionary makes of a word, with the flags of the rule that makes it. */
export interface Form {
	readonly form: string;
	readonly flags: string;
}

/** A word of the dictionary, with its flags and the forms that its rules make of it. */
export interface Uppslagsord {
	readonly ord: string;
	readonly flags: string;
	readonly former: () => readonly Form[];
}

/** A rule for making one form of a word. */
interface Rule {
	readonly strip: string;
	readonly add: string;
	readonly flags: string;
	readonly fits: RegExp;
}

/**
 * The words of the Swedish dictionary of Hunspell (LGPL-3.0), as they are written there, without those that it forbids. See
 * docs/decisions/0011-lexicon-for-compounds.md, and hunspell(5) for the format.
 */
export function* uppslagsord(): Generator<Uppslagsord> {
	const decoder = new TextDecoder();
	const rules = readRules(decoder.decode(dictionary.aff));
	for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
		const entry = line.split(/[\t ]/)[0] ?? '';
		const slash = entry.lastIndexOf('/');
		const [ord, flags] = slash > 0 ? [entry.slice(0, slash), entry.slice(slash + 1)] : [entry, ''];
		if (!ord || flags.includes('%')) continue;
		yield { ord, flags, former: () => formsOf(ord, flags, rules) };
	}
}

function formsOf(ord: string, flags: string, rules: ReadonlyMap<string, readonly Rule[]>): Form[] {
	return [...flags]
		.flatMap((flag) => rules.get(flag) ?? [])
		.filter(({ strip, fits }) => (!strip || ord.endsWith(strip)) && fits.test(ord))
		.map((rule) => ({ form: ord.slice(0, ord.length - rule.strip.length) + rule.add, flags: rule.flags }));
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
