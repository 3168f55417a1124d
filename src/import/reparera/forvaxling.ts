/** What English OCR makes of Swedish letters: the sign that stands there, and what may have stood in its place. */
const TECKEN: Readonly<Record<string, string>> = {
	...{ a: 'åä', o: 'ö', é: 'äåö', d: 'äåö', i: 'äå', A: 'ÅÄ', O: 'Ö', t: 'f' },
	...{ '6': 'ö', '0': 'ö', '4': 'ä', '&': 'äå', '1': 'il' },
};

/** Two signs that it makes of one letter. */
const PAR: readonly (readonly [string, string])[] = [
	...[
		'éi',
		'iä',
		'aé',
		'ié',
		'éa',
		'ii',
		'ia',
		'éä',
		'id',
		'd&',
		'da',
		'dé',
		'éd',
		'di',
		'äi',
		'aä',
		'dä',
		'éé',
		'iå',
	].map((sign) => [sign, 'ä'] as const),
	...['ad', 'åa', 'oå', 'éå', 'éa', 'sd'].map((sign) => [sign, sign === 'sd' ? 'så' : 'å'] as const),
	['dd', 'då'],
	['oö', 'ö'],
	['i1', 'i'],
];

/** Most spellings that are kept while a word is worked through. */
const MAX = 2000;

/** Spellings that OCR may have turned into a word, with how many of its signs are changed; the word itself among them. */
export function spellingsBehind(word: string): Map<string, number> {
	const forms = new Set([word]);
	for (const [sign, letter] of PAR)
		for (let at = word.indexOf(sign); at >= 0; at = word.indexOf(sign, at + 1))
			forms.add(word.slice(0, at) + letter + word.slice(at + sign.length));
	const found = new Map<string, number>();
	for (const form of forms) {
		let begun: [string, number][] = [['', form === word ? 0 : 1]];
		for (const char of form) {
			const options = [char, ...(TECKEN[char] ?? '')];
			begun = begun.flatMap(([start, steps]) =>
				options.map((o): [string, number] => [start + o, steps + (o === char ? 0 : 1)]),
			);
			if (begun.length > MAX) begun = begun.sort(([, a], [, b]) => a - b).slice(0, MAX);
		}
		for (const [spelling, steps] of begun) if ((found.get(spelling) ?? Infinity) > steps) found.set(spelling, steps);
	}
	return found;
}

/** Words that lose their dots and become other words; in a text that has lost every å, ä and ö they are what was meant. */
export const SMAORD: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{
			for: 'för',
			pa: 'på',
			da: 'då',
			fran: 'från',
			aven: 'även',
			nar: 'när',
			dar: 'där',
			ar: 'är',
			dr: 'är',
			ars: 'års',
		},
		...{
			manga: 'många',
			fa: 'få',
			far: 'får',
			ga: 'gå',
			lang: 'lång',
			langt: 'långt',
			bor: 'bör',
			tva: 'två',
			gor: 'gör',
		},
		...{
			nagon: 'någon',
			ifran: 'ifrån',
			ocksa: 'också',
			lander: 'länder',
			bade: 'både',
			drendet: 'ärendet',
			foljd: 'följd',
		},
		...{ pé: 'på', pd: 'på', dd: 'då', dé: 'då', sd: 'så', sé: 'så', fé: 'få', gé: 'gå' },
		...{ '&r': 'är', '4r': 'är', '&n': 'än', i1: 'i' },
	}),
);

/** A word that is as usual with its dots as without, and what beside it tells which was meant. */
interface Dubbel {
	readonly prickad: string;
	/** What follows the word with dots, and what the word as it stands. */
	readonly efterPrickad: RegExp;
	readonly efter: RegExp;
	/** What stands before the word as it stands. */
	readonly fore?: RegExp;
}

const INFINITIV = String.raw`\p{Ll}{2,}(?:a|as)|ske|bli|bero|se|ses|ge|ges|f[aåéd&]|g[aåéd&]`;

/** Words of the list below that the words beside them decide: `bör avslås`, but `som bor i kommunen`. */
export const DUBBLA: ReadonlyMap<string, Dubbel> = new Map([
	[
		'bor',
		{
			prickad: 'bör',
			efterPrickad: new RegExp(String.raw`^(?!(?:kvar|n.ra|borta|hemma|ensamma)$)(?:${INFINITIV}|d.rf.r)$`, 'u'),
			efter: /^(?:i|1|p.|kvar|hos|intill|vid|l.ngt|n.ra|borta|hemma|ensam|ensamma|utanf.r|inom|mindre|mer|\d+)$/u,
		},
	],
	[
		'far',
		{
			prickad: 'får',
			efterPrickad: new RegExp(String.raw`^(?:${INFINITIV}|i|1|inte|ej|en|ett|den|det|de|sin|sitt|sina)$`, 'u'),
			efter: /^(?:illa|fram|iv.g|och|eller|till)$/u,
			fore: /^(?:min|din|hans|hennes|v.r|er|deras)$/iu,
		},
	],
]);

/** Words beside which a lone `1` is a number: what is numbered, counted or measured. */
export const RAKNAS =
	/^(?:bilaga|punkt|punkten|kap|kapitel|sida|sidan|steg|fas|nr|nummer|alternativ|etapp|mom|paragraf|tabell|figur|del|klass|årskurs|arskurs|zon|version|nivå|den|dnr|av|till|och|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|procent|kronor|kr|mnkr|tkr|mkr|mil|km|meter|kvm|år|ar|månad|manad|timme|dag|st|styck|plats|person)$/i;

/** Words beside which `ar` is a year rather than "is". */
export const TAL =
	/^(?:\d+|ett|manga|många|nagra|några|flera|tva|två|tre|fyra|fem|sex|sju|atta|åtta|nio|tio|tjugo|hundra|nästa|forra|förra|varje|per|under)$/i;
